package diptych.route;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One article, written for these tests, in all formats that editors keep articles in. The PDF files
 * are prints of {@link #html} by Chromium ({@code --print-to-pdf --no-pdf-header-footer}); print
 * them again when the text changes.
 */
final class SameArticle {
  static final List<String> FORMATS = List.of("html", "docx", "odt", "rtf", "pdf", "md", "txt");

  /** What a block is; rows of a table have their cells parted by bars. */
  enum Kind {
    HEADLINE,
    SUBHEAD,
    PARAGRAPH,
    QUOTE,
    ITEM,
    STEP,
    ROW,
    CAPTION
  }

  private record Block(Kind kind, String text) {}

  private final String language;
  private final List<Block> blocks;

  private SameArticle(String language, List<Block> blocks) {
    this.language = language;
    this.blocks = blocks;
  }

  static SameArticle of(String language) {
    return new SameArticle(language, language.equals("he") ? hebrew() : english());
  }

  private static Block block(Kind kind, String text) {
    return new Block(kind, text);
  }

  private static List<Block> english() {
    return List.of(
        block(Kind.HEADLINE, "Night buses return to the hill quarter"),
        block(
            Kind.PARAGRAPH,
            "The city will run night buses to the hill quarter again from 3 May, after an"
                + " eleven-month pause, the transport office said on Tuesday. Four lines will leave"
                + " the central station every 20 minutes until 2:30 a.m."),
        block(
            Kind.PARAGRAPH,
            "“We were cut off after nine in the evening,” said Dr. Miriam Halevi, who heads the"
                + " residents' committee. “My mother, who is 84, stopped going to concerts.”"
                + " The pause was meant to save about $1.5 million; it saved 40% of that."),
        block(Kind.SUBHEAD, "What changes"),
        block(Kind.ITEM, "Line 12 will stop at the hospital’s new wing."),
        block(Kind.ITEM, "Fares rise from 5.90 to 6.50 shekels – the first rise since 2019."),
        block(Kind.ITEM, "Holders of a student card pay half."),
        block(
            Kind.QUOTE,
            "A bus that nobody can count on is worse than no bus. People buy a second car and never"
                + " come back."),
        block(
            Kind.PARAGRAPH,
            "The office counted 1,240 passengers a night before the pause — and 310 on the taxis"
                + " that replaced the buses (a “stopgap,” its head called them). It did not say who"
                + " will pay for the 18 drivers whom it has yet to hire."),
        block(Kind.ROW, "Line|First bus|Passengers"),
        block(Kind.ROW, "12|21:10|640"),
        block(Kind.ROW, "27|21:25|380"),
        block(Kind.SUBHEAD, "How to ask for a stop"),
        block(Kind.STEP, "Ring the office by 6 p.m."),
        block(Kind.STEP, "Name the corner, not the house."),
        block(Kind.CAPTION, "An empty stop on Cypress Street last winter. Photo: Dana Regev"),
        block(
            Kind.PARAGRAPH,
            "Shopkeepers on Cypress Street welcomed the news. Two cafés that used to close at ten"
                + " said they would stay open until midnight."));
  }

  private static List<Block> hebrew() {
    return List.of(
        block(Kind.HEADLINE, "אוטובוסי הלילה חוזרים לשכונת הגבעה"),
        block(
            Kind.PARAGRAPH,
            "העירייה תפעיל שוב אוטובוסי לילה לשכונת הגבעה החל מ-3 במאי, אחרי הפסקה של אחד-עשר"
                + " חודשים, כך הודיע ביום שלישי אגף התחבורה. ארבעה קווים ייצאו מהתחנה המרכזית כל 20"
                + " דקות עד 2:30 בלילה."),
        block(
            Kind.PARAGRAPH,
            "\"אחרי תשע בערב היינו מנותקים\", אמרה ד\"ר מרים הלוי, יו\"ר ועד התושבים. \"אמי, בת 84,"
                + " הפסיקה ללכת לקונצרטים\". ההפסקה נועדה לחסוך כ-1.5 מיליון דולר; היא חסכה 40%"
                + " מהסכום."),
        block(Kind.SUBHEAD, "מה משתנה"),
        block(Kind.ITEM, "קו 12 יעצור באגף החדש של בית החולים."),
        block(Kind.ITEM, "מחיר הנסיעה יעלה מ-5.90 ל-6.50 שקלים – לראשונה מאז 2019."),
        block(Kind.ITEM, "בעלי כרטיס סטודנט ישלמו מחצית."),
        block(
            Kind.QUOTE,
            "אוטובוס שאי אפשר לסמוך עליו גרוע מאין אוטובוס. אנשים קונים מכונית שנייה ואינם חוזרים"
                + " לעולם."),
        block(
            Kind.PARAGRAPH,
            "באגף ספרו 1,240 נוסעים בלילה לפני ההפסקה – ו-310 במוניות שהחליפו את האוטובוסים"
                + " (\"פתרון ביניים\", כלשון מנהל האגף). הוא לא אמר מי ישלם ל-18 הנהגים שטרם גויסו."),
        block(Kind.ROW, "קו|אוטובוס ראשון|נוסעים"),
        block(Kind.ROW, "12|21:10|640"),
        block(Kind.ROW, "27|21:25|380"),
        block(Kind.SUBHEAD, "איך מבקשים תחנה"),
        block(Kind.STEP, "מתקשרים למוקד עד 18:00."),
        block(Kind.STEP, "מוסרים את שם הצומת, לא את מספר הבית."),
        block(Kind.CAPTION, "תחנה ריקה ברחוב הברוש בחורף שעבר. צילום: דנה רגב"),
        block(
            Kind.PARAGRAPH,
            "בעלי החנויות ברחוב הברוש בירכו על ההודעה. שני בתי קפה שנהגו לסגור בעשר אמרו כי יישארו"
                + " פתוחים עד חצות."));
  }

  /** Writes the article into a folder, as {@code FORMAT.LANGUAGE.FORMAT}. */
  Path write(Path folder, String format) throws IOException {
    Path file = folder.resolve(format + "." + language + "." + format);
    switch (format) {
      case "html" -> Files.writeString(file, html());
      case "md" -> Files.writeString(file, markdown());
      case "txt" -> Files.writeString(file, text());
      case "rtf" -> Files.writeString(file, rtf(), StandardCharsets.US_ASCII);
      case "docx" -> docx(file);
      case "odt" -> odt(file);
      case "pdf" -> {
        try (InputStream in =
            Objects.requireNonNull(
                SameArticle.class.getResourceAsStream("formats/story." + language + ".pdf"))) {
          Files.copy(in, file);
        }
      }
      default -> throw new IllegalArgumentException(format);
    }
    return file;
  }

  private boolean isLast(int i, Kind kind) {
    return i + 1 == blocks.size() || blocks.get(i + 1).kind() != kind;
  }

  private boolean isFirst(int i, Kind kind) {
    return i == 0 || blocks.get(i - 1).kind() != kind;
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!DOCTYPE html>
        <html lang="%s" dir="%s"><head><meta charset="UTF-8"><title>%s</title>
        <style>body { font: 12pt sans-serif; } td { padding: 0 1em; }</style></head>
        <body><article>
        """
            .formatted(
                language, language.equals("he") ? "rtl" : "ltr", escaped(blocks.get(0).text())));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = escaped(block.text());
      out.append(
          switch (block.kind()) {
            case HEADLINE -> "<h1>" + text + "</h1>";
            case SUBHEAD -> "<h2>" + text + "</h2>";
            case PARAGRAPH -> "<p>" + text.replaceFirst("(\\d+)", "<b>$1</b>") + "</p>";
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case CAPTION -> "<figure><figcaption>" + text + "</figcaption></figure>";
            case ITEM ->
                (isFirst(i, Kind.ITEM) ? "<ul>\n" : "")
                    + "<li>"
                    + text
                    + "</li>"
                    + (isLast(i, Kind.ITEM) ? "\n</ul>" : "");
            case STEP ->
                (isFirst(i, Kind.STEP) ? "<ol>\n" : "")
                    + "<li>"
                    + text
                    + "</li>"
                    + (isLast(i, Kind.STEP) ? "\n</ol>" : "");
            case ROW ->
                (isFirst(i, Kind.ROW) ? "<table>\n" : "")
                    + "<tr><td>"
                    + text.replace("|", "</td><td>")
                    + "</td></tr>"
                    + (isLast(i, Kind.ROW) ? "\n</table>" : "");
          });
      out.append('\n');
    }
    return out.append("</article></body></html>\n").toString();
  }

  private int step(int i) {
    return isFirst(i, Kind.STEP) ? 1 : 1 + step(i - 1);
  }

  private String markdown() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      out.append(
          switch (block.kind()) {
            case HEADLINE -> "# " + text + "\n\n";
            case SUBHEAD -> "## " + text + "\n\n";
            case PARAGRAPH -> text.replaceFirst("(\\d+)", "**$1**") + "\n\n";
            case QUOTE -> "> " + text + "\n\n";
            case CAPTION -> "![" + text + "](stop.jpg)\n\n";
            case ITEM -> "- " + text + (isLast(i, Kind.ITEM) ? "\n\n" : "\n");
            case STEP -> step(i) + ". " + text + (isLast(i, Kind.STEP) ? "\n\n" : "\n");
            case ROW ->
                "| "
                    + text.replace("|", " | ")
                    + " |\n"
                    + (isFirst(i, Kind.ROW) ? "|---|---|---|\n" : "")
                    + (isLast(i, Kind.ROW) ? "\n" : "");
          });
    }
    return out.toString();
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean row = block.kind() == Kind.ROW;
      boolean item = block.kind() == Kind.ITEM || block.kind() == Kind.STEP;
      out.append(block.kind() == Kind.ITEM ? "- " : "");
      out.append(block.kind() == Kind.STEP ? step(i) + ". " : "");
      out.append(block.text().replace('|', '\t'));
      out.append((row || item) && !isLast(i, block.kind()) ? "\n" : "\n\n");
    }
    return out.toString();
  }

  private String rtf() {
    StringBuilder out =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Arial;}}");
    out.append(
        "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2\\outlinelevel1 heading"
            + " 2;}}\n");
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = rtf(block.text());
      out.append(
          switch (block.kind()) {
            case HEADLINE -> "\\pard\\s1\\outlinelevel0\\fs36\\b " + text + "\\b0\\fs24\\par\n";
            case SUBHEAD -> "\\pard\\s2\\outlinelevel1\\fs28\\b " + text + "\\b0\\fs24\\par\n";
            case PARAGRAPH, QUOTE, CAPTION -> "\\pard\\s0 " + text + "\\par\n";
            case ITEM -> "\\pard\\s0{\\listtext\\'95\\tab}" + text + "\\par\n";
            case STEP -> "\\pard\\s0{\\listtext " + step(i) + ".\\tab}" + text + "\\par\n";
            case ROW ->
                "\\trowd\\cellx2000\\cellx5000\\cellx8000\\pard\\intbl "
                    + text.replace("|", "\\cell ")
                    + "\\cell\\row\n";
          });
    }
    return out.append("}").toString();
  }

  private static String rtf(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c < 128 ? String.valueOf(c) : "\\u" + (short) c + "?");
    }
    return out.toString();
  }

  private void docx(Path file) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String style =
          switch (block.kind()) {
            case HEADLINE -> "Heading1";
            case SUBHEAD -> "Heading2";
            case ITEM, STEP -> "ListParagraph";
            case QUOTE -> "Quote";
            case CAPTION -> "Caption";
            case PARAGRAPH, ROW -> "Normal";
          };
      if (block.kind() == Kind.ROW) {
        body.append(isFirst(i, Kind.ROW) ? "<w:tbl>" : "").append("<w:tr>");
        for (String cell : block.text().split("\\|")) {
          body.append("<w:tc>").append(paragraph(style, "", cell)).append("</w:tc>");
        }
        body.append("</w:tr>").append(isLast(i, Kind.ROW) ? "</w:tbl>" : "");
      } else {
        String list =
            switch (block.kind()) {
              case ITEM -> "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
              case STEP -> "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
              default -> "";
            };
        body.append(paragraph(style, list, block.text()));
      }
    }
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              + override("document", types + "document.main+xml")
              + override("styles", types + "styles+xml")
              + override("numbering", types + "numbering+xml")
              + "</Types>");
      entry(
          zip,
          "_rels/.rels",
          relationships(
              "<Relationship Id=\"r1\" Type=\""
                  + relations
                  + "officeDocument\" Target=\"word/document.xml\"/>"));
      entry(
          zip,
          "word/_rels/document.xml.rels",
          relationships(
              "<Relationship Id=\"r1\" Type=\""
                  + relations
                  + "styles\" Target=\"styles.xml\"/>"
                  + "<Relationship Id=\"r2\" Type=\""
                  + relations
                  + "numbering\" Target=\"numbering.xml\"/>"));
      StringBuilder styles = new StringBuilder("<w:styles " + w + ">");
      for (String[] style :
          new String[][] {
            {"Normal", "Normal"}, {"Heading1", "heading 1"}, {"Heading2", "heading 2"},
            {"ListParagraph", "List Paragraph"}, {"Quote", "Quote"}, {"Caption", "caption"}
          }) {
        styles.append(
            "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
                .formatted(style[0], style[1]));
      }
      entry(zip, "word/styles.xml", styles.append("</w:styles>").toString());
      entry(
          zip,
          "word/numbering.xml",
          "<w:numbering "
              + w
              + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
              + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum>"
              + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
              + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
              + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
              + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
      entry(
          zip,
          "word/document.xml",
          "<w:document " + w + "><w:body>" + body + "</w:body></w:document>");
    }
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String relationships(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  /** Word cuts paragraphs into runs wherever somebody typed something later. */
  private static String paragraph(String style, String list, String text) {
    int middle = text.length() / 2;
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s%s</w:p>"
        .formatted(style, list, run(text.substring(0, middle)), run(text.substring(middle)));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  private void odt(Path file) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = escaped(block.text());
      body.append(
          switch (block.kind()) {
            case HEADLINE -> "<text:h text:outline-level=\"1\">" + text + "</text:h>";
            case SUBHEAD -> "<text:h text:outline-level=\"2\">" + text + "</text:h>";
            case PARAGRAPH, CAPTION -> "<text:p>" + text + "</text:p>";
            case QUOTE -> "<text:p text:style-name=\"Quotations\">" + text + "</text:p>";
            case ITEM, STEP ->
                (isFirst(i, block.kind()) ? "<text:list>" : "")
                    + "<text:list-item><text:p>"
                    + text
                    + "</text:p></text:list-item>"
                    + (isLast(i, block.kind()) ? "</text:list>" : "");
            case ROW ->
                (isFirst(i, Kind.ROW)
                        ? "<table:table><table:table-column"
                            + " table:number-columns-repeated=\"3\"/>"
                        : "")
                    + "<table:table-row><table:table-cell><text:p>"
                    + text.replace("|", "</text:p></table:table-cell><table:table-cell><text:p>")
                    + "</text:p></table:table-cell></table:table-row>"
                    + (isLast(i, Kind.ROW) ? "</table:table>" : "");
          });
    }
    String name = "urn:oasis:names:tc:opendocument:xmlns:";
    String type = "application/vnd.oasis.opendocument.text";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      byte[] bytes = type.getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(bytes.length);
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(bytes);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(bytes);
      zip.closeEntry();
      entry(
          zip,
          "META-INF/manifest.xml",
          "<m:manifest xmlns:m=\"%smanifest:1.0\"><m:file-entry m:full-path=\"/\" m:media-type=\"%s\"/><m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>"
              .formatted(name, type));
      entry(
          zip,
          "content.xml",
          "<office:document-content xmlns:office=\"%soffice:1.0\" xmlns:text=\"%stext:1.0\" xmlns:table=\"%stable:1.0\"><office:body><office:text>%s</office:text></office:body></office:document-content>"
              .formatted(name, name, name, body));
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text;
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

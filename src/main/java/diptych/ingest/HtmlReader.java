package diptych.ingest;

import diptych.model.Failure;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads saved web pages. Nothing a page names is fetched. */
final class HtmlReader implements FormatReader {
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ENCODING =
      Pattern.compile("^<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
  private final Limits limits;

  HtmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    TextDecoder.Decoded decoded = TextDecoder.decode(file.bytes(), declaredCharset(file.bytes()));
    List<String> notes = new ArrayList<>(decoded.notes());
    String html = decoded.text();
    Document page = Jsoup.parse(html);
    Nesting.check(file, page);
    if (decoded.visual()) {
      int reversed = VisualPage.repair(page);
      if (reversed > 0) {
        notes.add(reversedNote(reversed));
      }
    }
    Map<String, Object> article = JsonLd.article(page);
    Metadata metadata = HtmlMetadata.read(page, article);
    PageArticle found = PageArticle.of(page, article, metadata, limits.blocks());
    List<RawBlock> blocks = Blocks.withHeadline(found.blocks());
    notes.addAll(found.notes());
    notes.addAll(SelfCheck.notes(blocks, metadata));
    return List.of(new Content(blocks, metadata, decoded.charset(), notes));
  }

  static String reversedNote(int lines) {
    return "Hebrew stood in visual order; "
        + lines
        + (lines == 1 ? " line was" : " lines were")
        + " turned around.";
  }

  static @Nullable String declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher xml = XML_ENCODING.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    int meta = head.toLowerCase(Locale.ROOT).indexOf("<meta");
    Matcher matcher = CHARSET.matcher(head);
    return meta >= 0 && matcher.find(meta) ? matcher.group(1) : null;
  }
}

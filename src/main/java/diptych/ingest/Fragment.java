package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A body that a feed or an agency item carries: markup or plain text, all of it article. */
final class Fragment {
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|a|b|i|em|strong|span|figure|img)\\b[^<>]{0,2000}>",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST = 20_000;

  private Fragment() {}

  /** Blocks of HTML; of plain text if there is no markup in it. */
  static List<RawBlock> ofHtmlOrText(String body) {
    if (MARKUP.matcher(body).find()) {
      return ofHtml(body);
    }
    return ofText(
        body.indexOf('&') < 0 ? body : org.jsoup.parser.Parser.unescapeEntities(body, false));
  }

  static List<RawBlock> ofHtml(String html) {
    return ofElement(Jsoup.parseBodyFragment(html).body());
  }

  static List<RawBlock> ofElement(Element body) {
    Nesting.cut(body);
    body.select("script,style,noscript,iframe,form,button,svg,template").remove();
    List<RawBlock> blocks = new ArrayList<>();
    for (Piece piece : PieceWalker.walk(body, MOST)) {
      BlockKind kind = piece.kind() == BlockKind.HEADLINE ? BlockKind.SUBHEAD : piece.kind();
      Blocks.add(blocks, kind, piece.text());
    }
    return blocks;
  }

  /** Paragraphs between blank lines, or one a line. */
  static List<RawBlock> ofText(String text) {
    return PlainTextReader.paragraphs(text);
  }

  /** Text without markup, for headlines and names. */
  static String plain(String text) {
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return markup ? Jsoup.parseBodyFragment(text).text().strip() : text.strip();
  }
}

package diptych.ingest;

import java.util.regex.Pattern;

/** The words of Markdown text without its signs: {@code **so**} is {@code so}. */
final class MarkdownInline {
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{0,500})\\]\\([^()\\n]{0,2000}\\)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]\\n]{1,500})\\]\\[[^\\[\\]\\n]{0,100}\\]");
  private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,1000}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_\\n]{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]{1,1000})`");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownInline() {}

  static String text(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1");
    text = REFERENCE.matcher(text).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("$1");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = CODE.matcher(text).replaceAll("$1");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}

package diptych.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the line that says whose a picture is.
 *
 * <pre>
 * Photo: Yael Ohayon/AP; Photos by Yael Ohayon; Foto: dpa; צילום: דובר צה"ל     a credit
 * Photo: Police arrest 12; Photos by drones show a convoy                       none
 * </pre>
 *
 * <p>Limits: after צילום and the like in scripts without capitals any five words are names. Thread
 * safe.
 */
final class PictureLine {
  private static final int MOST_WORDS = 5;

  private static final String LABEL =
      "(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|illustrations?"
          + "|fotos?|fotografie|fotografía|bild(?:er)?|imagen|crédit photo|фото"
          + "|צילומ?(?:ים|ם)?(?: מסך)?|צילמה?|תצלום|איור|تصوير|صورة|الصورة)";

  private static final String WHOSE =
      "(?: (?:by|credits?) ?:?| ?: ?(?:by )?)\\s*(?<names>[^.:!?][^:!?]{1,80})";

  private static final Pattern LINE =
      Pattern.compile("^" + LABEL + WHOSE + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Such a line after the end of a caption's text. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?<=[.!?…\"”״»)]|\n)[\\s\\p{Z}\\p{Cf}]{1,3}(?<line>\\(?" + LABEL + WHOSE + "\\)?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PictureLine() {}

  static boolean is(String line) {
    boolean brackets = line.startsWith("(") && line.endsWith(")");
    Matcher matcher = LINE.matcher(brackets ? line.substring(1, line.length() - 1) : line);
    if (!matcher.matches()) {
      return false;
    }
    String names = matcher.group("names").strip();
    return !names.endsWith(".") && CreditNames.are(names, MOST_WORDS);
  }

  /** Where the credit begins that ends a caption, -1 if none does. */
  static int endOf(String caption) {
    Matcher matcher = LAST.matcher(caption);
    return matcher.find() && is(matcher.group("line")) ? matcher.start("line") : -1;
  }
}

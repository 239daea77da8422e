package diptych.language;

import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.regex.Pattern;

/**
 * Knows the lines that say who wrote, translated or photographed, and when: they are printed with
 * an article and are nothing that it says.
 *
 * <pre>
 * By Nora Feld, מאת יעל ברנר, بقلم: سلمى حداد               a credit, near the beginning or the end
 * Roni Dror | January 16, 2024; 12 May 2025                a credit, near the beginning
 * Photo: Yael Ohayon, צילום: דוד כהן                       a credit anywhere
 * By the river                                             none
 * </pre>
 *
 * <p>Limits: a name alone is not known for a byline, unless the file declares it. Thread safe.
 */
public final class CreditLine {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 12;
  private static final int FIRST_BLOCKS = 6;
  private static final int LAST_BLOCKS = 3;

  private static final Pattern PICTURE =
      Pattern.compile(
          "^(?:(?i:photo(?:s|graph|graphs|graphy)?|images?|picture|foto(?:s|grafie)?|bild)"
              + "(?: (?:by|credit)\\b| ?:)|צילומ?(?:ים|ם)? ?:|(?:تصوير|صورة) ?:|(?i:фото) ?:).*");

  /** Before a name: words that do little else, and prepositions that only a capital tells. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^(?:(?:מאת|بقلم)[ :].*"
              + "|(?i:written by|reported by|text|author|autorin|autor|auteur|автор)"
              + "(?: ?:)? \\p{Lu}.*"
              + "|(?i:by|von|par|por|di|door|av|af|от) (?:(?:(?:[A-Z]\\. ?|Dr\\.? |Prof\\.? ))+\\p{Lu}.*"
              + "|\\p{Lu}[\\p{L}'’-]+ (?:\\p{L}{1,3} ){0,2}\\p{Lu}.*)"
              + "|(?i:translated|translation|edited|editing) (?i:by|from) .*"
              + "|(?:תרגום|תרגמה?|עריכה|כתבה?) ?:.*|ترجمة ?:.*|(?i:übersetzung) ?:.*)");

  /** A line that ends with a day of this or the last century, after a name or alone; not a year. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?:[^|·•–—,]{2,60} ?[|·•–—,] ?)?(?=.*(?<!\\d)\\d{1,2}(?!\\d))"
              + "[\\p{L}\\p{M}., \\d/-]{0,24}(?:19|20)\\d\\d(?: ?г(?:ода|\\.))?$");

  private CreditLine() {}

  /** Whether a segment is all of a line that names who made the article, or when. */
  public static boolean isCredit(Edition edition, Segment segment) {
    BlockKind kind = edition.kindOf(segment);
    if (kind == BlockKind.BYLINE || kind == BlockKind.DATELINE) {
      return true;
    }
    int last = edition.article().blocks().size() - 1;
    boolean first = segment.block() == 0 || kind == BlockKind.HEADLINE;
    Span block = edition.article().blocks().get(segment.block()).span();
    if (first || block.length() > LONGEST) {
      return false;
    }
    boolean top = segment.block() < FIRST_BLOCKS;
    boolean edge = top || segment.block() > last - LAST_BLOCKS;
    String text = segment.text().strip();
    if (text.isEmpty() || text.split("\\s+").length > MOST_WORDS) {
      return false;
    }
    return PICTURE.matcher(text).matches()
        || edge && AUTHOR.matcher(text).matches() && !isSentence(text)
        || edge && text.equals(edition.article().metadata().byline())
        || top && DATED.matcher(text).matches();
  }

  private static boolean isSentence(String text) {
    return ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

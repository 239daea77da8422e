package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows a correction note by its label, in any format: {@code Correction: …}, {@code Correction,
 * May 3: …}, {@code תיקון טעות (3.5): …}. Between label and colon there may be a day, a time, what
 * is corrected, or something in brackets, and nothing else: {@code Correction officers said: …} and
 * {@code תיקון 40 לחוק: …} are text.
 */
final class Corrections {
  private static final String ENGLISH =
      "(?:(?:correction|clarification)s?(?: (?:and|&) (?:correction|clarification)s?)?"
          + "(?: (?:note|notice|appended))?|editor['’]s note|editors['’] note|erratum)"
          + "(?: to (?:this|our|an earlier|a previous) (?:article|story|report|version))?";

  private static final String HEBREW =
      "(?:(?:תיקון(?: טעות(?: דפוס)?)?|תיקוני טעויות|הבהרה)(?: ו(?:תיקון|הבהרה|התנצלות))?"
          + "|(?:הבהרת|הערת) ה?(?:מערכת|עורך|עורכת)|הבהרה (?:מטעם |מאת )?ה?מערכת)"
          + "(?: ל(?:כתבה|ידיעה|מאמר|דיווח))?";

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
          + "|[בל]?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר))"
          + "(?!\\p{L})\\.?";

  private static final String OTHER =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|on|of|from|[ap]\\.?m\\.?|gmt|utc|e[sd]t|bst"
          + "|ה?יום|[במ]יום|מתאריך|בשעה|שעה|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[במה](?=-))"
          + "(?!\\p{L})";

  /** Possessive, so that a long row of digits is cut in one way only. */
  private static final String NUMBER = "\\d{1,4}+(?!\\d)(?:st|nd|rd|th)?";

  private static final String GAP = "[\\s,./:–-]{0,3}";

  /** A day or a time; a number alone may be that of a law. */
  private static final String DAY =
      "(?=[^\\n]{0,40}(?:"
          + MONTH
          + "|\\d[./:-]\\d))(?:(?:"
          + NUMBER
          + "|"
          + MONTH
          + "|"
          + OTHER
          + ")"
          + GAP
          + "){1,10}";

  private static final Pattern NOTE =
      Pattern.compile(
          "^[*•\\s\\p{Cf}]{0,4}(?:"
              + ENGLISH
              + "|"
              + HEBREW
              + ")(?: ?\\([^)\\n]{1,40}\\)|[\\s,–-]{1,3}"
              + DAY
              + ")?\\s?:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Corrections() {}

  static boolean isNote(String paragraph) {
    return NOTE.matcher(paragraph).find();
  }

  /** The same article with its correction notes told from its text. */
  static Content apply(Content content) {
    List<RawBlock> blocks = new ArrayList<>();
    for (RawBlock block : content.blocks()) {
      boolean note = block.kind() == BlockKind.PARAGRAPH && isNote(block.text());
      blocks.add(note ? new RawBlock(BlockKind.CORRECTION, block.text()) : block);
    }
    return new Content(
        blocks, content.metadata(), content.charset(), content.notes(), content.identity());
  }
}

package diptych.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the line that says who wrote or edited an article.
 *
 * <pre>
 * By Nora Feld; Von Karla Meinert und Jan Ohm; מאת יעל ברנר; بقلم سلمى حداد     a credit
 * Author: Nora Feld; Текст: Юлия Маркова; Reported by Nora Feld                 a credit
 * By The Numbers; Author Amos Oz dies; Text Messages Show Rift; By Monday       none
 * </pre>
 *
 * <p>Limits: a name alone is not known for one; a title in capitals after a colon is. Thread safe.
 */
final class AuthorLine {
  /** Before a name. These words begin much else, so the name must have two words. */
  private static final Pattern BY =
      Pattern.compile("^(?:(?i:by|von|par|por|door|di|av|af)|מאת|بقلم)\\s+(.+)$");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:(?:written|reported|reporting|edited|editing|compiled|translated|text) by(?: ?:)?"
              + "|(?:by|authors?|text|reporting|editors?|editing"
              + "|autor(?:in|en|a|es)?|redaktion|übersetzung"
              + "|auteure?s?|texte|traduction|texto|redacción|traducción"
              + "|авторы?|текст|перевод|редактор"
              + "|מאת|כתבה?|כתבו|עריכה|ערכה?|תרגום|תרגמה?"
              + "|بقلم|كتبت?|إعداد|تحرير|ترجمة) ?:)\\s+)(.+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART = Pattern.compile("\\s*;\\s*");

  private AuthorLine() {}

  static boolean is(String line) {
    String bare = isInBrackets(line) ? line.substring(1, line.length() - 1).strip() : line;
    if (bare.isEmpty() || ".?!…".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      return false;
    }
    for (String part : PART.split(bare, -1)) {
      if (!isPart(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInBrackets(String line) {
    return line.startsWith("(") && line.endsWith(")");
  }

  private static boolean isPart(String part) {
    Matcher label = LABEL.matcher(part);
    if (label.matches()) {
      return CreditNames.arePeople(label.group(1), 1);
    }
    Matcher by = BY.matcher(part);
    return by.matches() && CreditNames.arePeople(by.group(1), 2);
  }
}

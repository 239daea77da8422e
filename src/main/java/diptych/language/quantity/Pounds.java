package diptych.language.quantity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells pounds of money from pounds of weight: money where sterling, another sign of Britain's
 * money or a price is beside them, or where there are a hundred thousand or more.
 */
final class Pounds {
  private static final double MANY = 1e5;
  private static final Pattern MONEY =
      Pattern.compile(
          "£|\\b(?:sterling|pence|quid|GBP|Brit(?:ain|ish)|U\\.?K\\b|London|England|English|Scot\\w+"
              + "|Wales|pa(?:id|y|ys|ying)|costs?|priced?|prices|worth|fined?|budgets?|salar\\w+|euros?"
              + "|dollars?|wages?)\\b|\\$|€|שטרלינג|ליש[\"״]ט|בריטני|לונדון|עלות|מחיר|שילמ|קנס|שכר");
  private static final Pattern WEIGHT =
      Pattern.compile(
          "\\b(?:weigh\\w*|heavy|heavier|lost|gained|kilos?|kilograms?|bombs?)\\b|שקל|משקל");

  private Pounds() {}

  /** Makes pounds money where they are. */
  static void tell(String text, List<NumberMention> mentions) {
    if (mentions.stream().noneMatch(n -> n.unit() == Unit.POUND_MASS)) {
      return;
    }
    boolean money = MONEY.matcher(text).find() && !WEIGHT.matcher(text).find();
    mentions.replaceAll(
        n ->
            n.unit() == Unit.POUND_MASS && (money || n.value() >= MANY)
                ? n.with(Unit.STERLING, n.other())
                : n);
  }
}

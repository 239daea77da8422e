package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.Edition;
import diptych.model.Severity;
import java.util.List;

/**
 * Lowers what differs in bylines and other credits: that one edition names its reporter and another
 * does not, or names a second one, is no difference in what they say.
 */
final class CreditLines {
  private CreditLines() {}

  /** The same drafts; those that stand in credits only are low. */
  static List<Draft> lowered(ArticlePair pair, List<Draft> drafts) {
    return drafts.stream().map(d -> isCredit(pair, d) ? low(d) : d).toList();
  }

  private static boolean isCredit(ArticlePair pair, Draft draft) {
    return isCredit(pair.source(), draft.source().segments())
        && isCredit(pair.target(), draft.target().segments());
  }

  private static boolean isCredit(Edition edition, List<Integer> segments) {
    return segments.stream().allMatch(i -> edition.kindOf(edition.segments().get(i)).isCredit());
  }

  private static Draft low(Draft draft) {
    return new Draft(draft.type(), Severity.LOW, draft.source(), draft.target(), draft.detail());
  }
}

package diptych.normalize;

import java.util.List;

/** All steps in their order. */
public final class TextSteps implements TextStep {
  /**
   * Invisible characters go first, because they hide what stands beside what; composing comes
   * before and after pointing goes, because old single characters hold points; spaces come before
   * the steps that look at them, and once more after marks have gone.
   */
  private static final List<TextStep> STEPS =
      List.of(
          new RemoveInvisible(),
          new ComposeCharacters(),
          new RemovePointing(),
          new ComposeCharacters(),
          new UnifySpaces(),
          new UnifyQuotes(),
          new UnifyDashes(),
          new UnifyEllipses(),
          new UnifySpaces());

  @Override
  public String apply(String text) {
    String result = text;
    for (TextStep step : STEPS) {
      result = step.apply(result);
    }
    return result;
  }
}

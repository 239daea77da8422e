package diptych.route;

import diptych.model.Failure;

/**
 * Nothing can be translated in this run, as with a wrong key. Pairs that need no translation are
 * compared all the same.
 */
final class TranslationStop extends Failure {
  private static final long serialVersionUID = 1L;

  TranslationStop(Failure cause) {
    super(Category.STOP, cause.getMessage(), cause);
  }
}

package diptych.language.hebrew;

/** Takes the inflected forms of a lemma. */
@FunctionalInterface
interface FormSink {
  /**
   * @param form the form, its last letter in ordinary or final shape
   * @param grammar {@link Grammar} bits
   */
  void add(String form, int grammar);
}

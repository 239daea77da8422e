package diptych.model;

/** Word classes, as coarse as the lexicon files. */
public enum PartOfSpeech {
  NOUN,
  VERB,
  ADJ,
  ADV,
  PREP,
  CONJ,
  PRON,
  DET,
  NUM,
  INTJ,
  PART,
  NAME,
  PUNCT,
  OTHER;

  /** Whether words of the class carry content and not only grammar. */
  public boolean isContent() {
    return this == NOUN
        || this == VERB
        || this == ADJ
        || this == ADV
        || this == NAME
        || this == NUM;
  }
}

package diptych.model;

/** What a translator returns for one segment: a translation, or the reason why there is none. */
public sealed interface Translation permits Translated, Unavailable {
  /** Which of the two it is, to switch over. */
  Kind kind();

  /** The two outcomes. */
  enum Kind {
    TRANSLATED,
    UNAVAILABLE
  }
}

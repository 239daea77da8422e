package diptych.model;

import java.util.Locale;

/** Kinds of differences between editions. */
public enum DifferenceType {
  OMISSION,
  ADDITION,
  MOVED,
  NUMBER,
  DATE,
  NAME,
  QUOTATION,
  ATTRIBUTION,
  NEGATION,
  MODALITY,
  TERM,
  WORDING;

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

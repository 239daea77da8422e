package diptych.model;

import java.util.Locale;

/** From which translations a difference was found, where a pair was translated both ways. */
public enum Agreement {
  /** From the translation of the source and from that of the target. */
  BOTH,
  /** From the translation of the source only. */
  FORWARD,
  /** From the translation of the target only. */
  BACK;

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

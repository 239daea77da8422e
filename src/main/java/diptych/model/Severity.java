package diptych.model;

import java.util.Locale;

/** How much a difference deserves a look; the lowest first. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH;

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

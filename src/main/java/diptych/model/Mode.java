package diptych.model;

import java.util.Locale;

/** The two kinds of comparison. */
public enum Mode {
  /** One text is nearly a translation or a revision of the other. */
  EDITION,
  /** Two articles on the same events, written independently. */
  OUTLET;

  /** The name in reports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

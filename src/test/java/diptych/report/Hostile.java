package diptych.report;

import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.DifferenceType;
import diptych.model.Metadata;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Unavailable;
import java.util.List;

/** A comparison in which every text tries to be something else. */
final class Hostile {
  /** Texts that break out of somewhere unless they are escaped, one of them per row. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</script><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' onmouseover='alert(1)",
          "]]><!-- & &amp; &lt;b&gt; -->",
          "javascript:alert(1)",
          "</textarea></style></title></details>",
          "=HYPERLINK(\"http://example.org/?\"&A1)",
          "+1+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(A1:A9)",
          "\uFF1D1+1 full width",
          "a \u202Eright-to-left override\u202C z",
          "isolate \u2067never closed",
          "control \u0000 \u0001 \u000B \u001B[31m red",
          "not a character \uFFFE \uFFFF",
          "lone \uD83D surrogate",
          "\uDE00 lone low",
          "pair \uD83D\uDE00 kept",
          "tab\tand\nline, \"quoted\", end");

  private Hostile() {}

  static Comparison comparison() {
    String bad = "<b>'\"&</b>\u202E\u0007";
    Metadata metadata = new Metadata(bad, bad, bad, bad, bad, bad, "javascript:x", bad, bad);
    Sample sample =
        new Sample(
                new Sample.EditionBuilder("he").id("he\"><x>").metadata(metadata),
                new Sample.EditionBuilder("en\" onload=\"x").id("<en>").metadata(metadata))
            .title("<title>\u202E & co")
            .by("\"><svg onload=alert(1)>")
            .warning("<i>warning</i>")
            .term(bad, bad, bad, 1, 2);
    for (int i = 0; i < TEXTS.size(); i++) {
      sample.row(i == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, TEXTS.get(i), TEXTS.get(i));
      sample.translated(
          i % 2 == 0
              ? Translated.machine(TEXTS.get(i), bad).withDoubt(TEXTS.get(i))
              : new Unavailable(TEXTS.get(i), false));
      sample.difference(
          DifferenceType.values()[i % DifferenceType.values().length],
          Severity.HIGH,
          sample.inLeft(i, TEXTS.get(i).substring(1)),
          i % 3 == 0 ? Passage.EMPTY : sample.inRight(i, TEXTS.get(i).substring(0, 3)),
          TEXTS.get(i));
    }
    return sample.build();
  }
}

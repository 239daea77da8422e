package diptych.report;

import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.Edition;
import java.io.IOException;
import java.util.List;

/**
 * Writes a comparison as plain text in the manner of a unified diff: {@code <} and {@code >} are
 * the paired sentences of the left and the right edition, {@code -} and {@code +} those without
 * counterpart, {@code !} tells a difference.
 *
 * <pre>
 * @@ 3  1-2  0.93 @@
 * &lt; …
 * &gt; …
 * ! number high: Hebrew has 92 cargo planes, English has 29
 * </pre>
 */
public final class TextRenderer implements Renderer {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public void render(Comparison comparison, Appendable out) throws IOException {
    ComparisonSummary summary = ComparisonSummary.of(comparison);
    file(out, "---", summary.left());
    file(out, "+++", summary.right());
    line(out, "# ", summary.mode() + ": " + summary.modeReason());
    line(out, "# ", "translation: " + Words.translation(summary, comparison.pair().sameLanguage()));
    line(out, "# ", "differences: " + Words.severities(summary));
    line(out, "# ", "alignment: " + Words.alignment(summary));
    for (String warning : Warnings.of(comparison, summary)) {
      line(out, "# warning: ", warning);
    }
    Layout layout = new Layout(comparison);
    differences(out, layout.loose());
    for (Row row : layout.rows()) {
      row(comparison, row, out);
    }
  }

  private static void file(Appendable out, String sign, ComparisonSummary.Side side)
      throws IOException {
    String headline = side.headline() == null ? "" : ": " + side.headline();
    line(out, sign + " ", side.id() + " (" + side.file() + ")" + headline);
  }

  private static void row(Comparison comparison, Row row, Appendable out) throws IOException {
    Bead bead = row.bead();
    out.append("\n@@ ").append(Integer.toString(row.number())).append("  ").append(bead.shape());
    out.append("  ").append(Words.decimal(bead.score()).toPlainString());
    out.append(bead.moved() ? "  moved" : "").append(row.isUncertain() ? "  uncertain" : "");
    out.append(row.untranslated() ? "  not translated" : "").append(" @@\n");
    side(out, bead.isLinked() ? "< " : "- ", comparison.source(), bead.source());
    side(out, bead.isLinked() ? "> " : "+ ", comparison.target(), bead.target());
    differences(out, row.notes());
  }

  private static void side(Appendable out, String sign, Edition edition, List<Integer> segments)
      throws IOException {
    for (int id : segments) {
      line(out, sign, edition.segments().get(id).text());
    }
  }

  private static void differences(Appendable out, List<Difference> differences) throws IOException {
    for (Difference difference : differences) {
      String kind = difference.type().label() + " " + difference.severity().label();
      line(out, "! ", kind + ": " + difference.detail());
    }
  }

  private static void line(Appendable out, String sign, String text) throws IOException {
    out.append(sign).append(Characters.oneLine(text)).append('\n');
  }
}

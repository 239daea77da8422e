package diptych.report;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import java.io.IOException;

/** An alignment as lines: a table with texts, or the numbers alone. */
final class AlignmentTables {
  private AlignmentTables() {}

  /** Columns left, right, kind, score, moved, left_text, right_text; white space is one space. */
  static void tsv(ArticlePair pair, Alignment alignment, Appendable out) throws IOException {
    out.append("left\tright\tkind\tscore\tmoved\tleft_text\tright_text\n");
    for (Bead bead : alignment.beads()) {
      out.append(Words.ids(bead.source(), ",")).append('\t');
      out.append(Words.ids(bead.target(), ",")).append('\t');
      out.append(bead.shape()).append('\t');
      out.append(Words.decimal(bead.score()).toPlainString()).append('\t');
      out.append(bead.moved() ? "moved" : "").append('\t');
      out.append(Characters.oneLine(Words.text(pair.source(), bead.source()))).append('\t');
      out.append(Characters.oneLine(Words.text(pair.target(), bead.target()))).append('\n');
    }
  }

  /** {@code [0]:[0, 1]:0.93}, a bead a line. */
  static void beads(ArticlePair pair, Alignment alignment, Appendable out) throws IOException {
    for (Bead bead : alignment.beads()) {
      out.append('[').append(Words.ids(bead.source(), ", ")).append("]:[");
      out.append(Words.ids(bead.target(), ", ")).append("]:");
      out.append(Words.decimal(bead.score()).toPlainString()).append('\n');
    }
  }
}

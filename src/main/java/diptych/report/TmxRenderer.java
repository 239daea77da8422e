package diptych.report;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Edition;
import java.io.IOException;
import java.util.List;

/**
 * Writes the pairs as a translation memory, TMX 1.4b. Rows without counterpart are left out; the
 * score and whether the pair is uncertain or moved are properties of the unit.
 */
public final class TmxRenderer implements Renderer {
  @Override
  public String format() {
    return "tmx";
  }

  @Override
  public void render(Comparison comparison, Appendable out) throws IOException {
    write(comparison.pair(), comparison.alignment(), out);
  }

  static void write(ArticlePair pair, Alignment alignment, Appendable out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    xml.markup("<header creationtool=\"Diptych\" creationtoolversion=\"1\" segtype=\"sentence\"");
    xml.markup(" o-tmf=\"diptych\" adminlang=\"en\" datatype=\"plaintext\" srclang=\"");
    xml.text(pair.source().language()).markup("\"/>\n<body>\n");
    int row = 0;
    for (Bead bead : alignment.beads()) {
      row++;
      if (bead.isLinked()) {
        unit(xml, pair, bead, row);
      }
    }
    xml.markup("</body>\n</tmx>\n");
  }

  private static void unit(XmlWriter xml, ArticlePair pair, Bead bead, int row) throws IOException {
    xml.markup("<tu tuid=\"" + row + "\"");
    xml.markup(bead.shape().equals("1-1") ? ">\n" : " segtype=\"block\">\n");
    property(xml, "score", Words.decimal(bead.score()).toPlainString());
    if (Summaries.isUncertain(bead)) {
      property(xml, "uncertain", "true");
    }
    if (bead.moved()) {
      property(xml, "moved", "true");
    }
    variant(xml, pair.source(), bead.source());
    variant(xml, pair.target(), bead.target());
    xml.markup("</tu>\n");
  }

  private static void property(XmlWriter xml, String name, String value) throws IOException {
    xml.markup("<prop type=\"x-diptych-" + name + "\">" + value + "</prop>\n");
  }

  private static void variant(XmlWriter xml, Edition edition, List<Integer> segments)
      throws IOException {
    xml.markup("<tuv xml:lang=\"").text(edition.language()).markup("\"><seg>");
    xml.text(Words.text(edition, segments)).markup("</seg></tuv>\n");
  }
}

package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders for tests. */
final class Pages {
  private Pages() {}

  static String render(String format, Comparison comparison) {
    StringBuilder out = new StringBuilder();
    try {
      new Renderers().expect(format).render(comparison, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static Document html(Comparison comparison) {
    return Jsoup.parse(render("html", comparison));
  }

  /** A long article: every seventh row has a difference, every tenth is without counterpart. */
  static Comparison large(int rows) {
    Sample sample = new Sample("he", "en").by("lexicon");
    for (int i = 0; i < rows; i++) {
      String hebrew = "המשפט מספר " + i + " של הכתבה הזאת אומר דבר מה על הממשלה ועל העם";
      sample.row(hebrew, i % 10 == 9 ? "" : "Sentence " + i + " of this article says something");
      sample.translated(Demo.gloss(hebrew, null));
      if (i % 7 == 0) {
        sample.difference(
            diptych.model.DifferenceType.NUMBER,
            diptych.model.Severity.HIGH,
            sample.inLeft(i, "" + i),
            diptych.model.Passage.EMPTY,
            "The number " + i + " is missing.");
      }
    }
    return sample.build();
  }
}

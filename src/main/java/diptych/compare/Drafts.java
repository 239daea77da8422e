package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.Difference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** Gives differences their ids. */
final class Drafts {
  private Drafts() {}

  /**
   * The drafts as differences, in the same order. An id is made of the type and the words, so that
   * an unchanged passage keeps it when another part of the article changes.
   */
  static List<Difference> numbered(ArticlePair pair, List<Draft> drafts) {
    Map<String, Integer> seen = new HashMap<>();
    List<Difference> differences = new ArrayList<>();
    for (Draft draft : drafts) {
      CRC32 crc = new CRC32();
      String key =
          draft.type().label()
              + "\n"
              + text(pair, draft)
              + "\n"
              + draft.source().text()
              + "\n"
              + draft.target().text();
      crc.update(key.getBytes(StandardCharsets.UTF_8));
      String base = String.format(Locale.ROOT, "%s-%08x", draft.type().label(), crc.getValue());
      int count = seen.merge(base, 1, Integer::sum);
      differences.add(
          new Difference(
              count == 1 ? base : base + "-" + count,
              draft.type(),
              draft.severity(),
              draft.source(),
              draft.target(),
              draft.detail()));
    }
    return differences;
  }

  private static String text(ArticlePair pair, Draft draft) {
    StringBuilder text = new StringBuilder();
    draft.source().segments().forEach(i -> text.append(pair.source().segments().get(i).text()));
    text.append('\n');
    draft.target().segments().forEach(j -> text.append(pair.target().segments().get(j).text()));
    return text.toString();
  }
}

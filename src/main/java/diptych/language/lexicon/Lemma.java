package diptych.language.lexicon;

import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon. Cells of the file are kept as written and taken apart when asked for:
 * most entries are never asked, and loading stays short. Thread safe.
 */
public final class Lemma {
  private static final double MOST_RARE = 5;

  private final String text;
  private final PartOfSpeech pos;
  private final String senseCell;
  private final String featureCell;
  private final int order;
  private final double rarity;
  private volatile @Nullable List<String> senses;

  /**
   * @param text dictionary form
   * @param pos word class
   * @param senseCell senses separated by {@code ;}
   * @param featureCell {@code key=value} pairs separated by blanks
   * @param order place among all entries
   */
  public Lemma(String text, PartOfSpeech pos, String senseCell, String featureCell, int order) {
    this.text = text;
    this.pos = pos;
    this.senseCell = senseCell;
    this.featureCell = featureCell;
    this.order = order;
    this.rarity = featureCell.contains("rare=") ? rarity(feature("rare")) : 0;
  }

  private static double rarity(String value) {
    try {
      return Math.min(Math.max(Double.parseDouble(value), 0), MOST_RARE);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The same entry with more senses behind its own, and an irregular plural if it had none. */
  Lemma unite(Lemma other, String moreSenses) {
    boolean richer = feature("pl").isEmpty() && !other.feature("pl").isEmpty();
    String features = richer ? other.featureCell : featureCell;
    return new Lemma(text, pos, senseCell.concat(";").concat(moreSenses), features, order);
  }

  /** Dictionary form; words of a phrase are separated by one space or a hyphen. */
  public String text() {
    return text;
  }

  /** Word class; {@code NAME} for names. */
  public PartOfSpeech pos() {
    return pos;
  }

  /** Place among all entries; an earlier entry was thought more usual. */
  public int order() {
    return order;
  }

  /** How much less it is met than other words of the same form, 0 (as much) to 5: {@code rare=}. */
  public double rarity() {
    return rarity;
  }

  /** English, best first, none twice; for a name its English spellings. */
  public List<String> senses() {
    List<String> known = senses;
    if (known == null) {
      List<String> parts = new ArrayList<>(4);
      int from = 0;
      while (from <= senseCell.length()) {
        int end = senseCell.indexOf(';', from);
        end = end < 0 ? senseCell.length() : end;
        String sense = senseCell.substring(from, end).strip();
        if (!sense.isEmpty() && !parts.contains(sense)) {
          parts.add(sense);
        }
        from = end + 1;
      }
      known = List.copyOf(parts);
      senses = known;
    }
    return known;
  }

  /** The value of a feature such as {@code g} or {@code pl}, or an empty string. */
  public String feature(String key) {
    int at = featureCell.indexOf(key);
    while (at >= 0) {
      int value = at + key.length();
      boolean starts = at == 0 || featureCell.charAt(at - 1) == ' ';
      if (starts && value < featureCell.length() && featureCell.charAt(value) == '=') {
        return featureCell.substring(value + 1, valueEnd(value + 1)).strip();
      }
      at = featureCell.indexOf(key, at + 1);
    }
    return "";
  }

  /** A value may be several words: it ends where the next {@code key=} begins. */
  private int valueEnd(int from) {
    int equals = featureCell.indexOf('=', from);
    if (equals < 0) {
      return featureCell.length();
    }
    int blank = featureCell.lastIndexOf(' ', equals);
    return blank < from ? featureCell.length() : blank;
  }

  /** All features as written. */
  public String featureCell() {
    return featureCell;
  }

  @Override
  public String toString() {
    return text + " " + pos + " " + senses();
  }
}

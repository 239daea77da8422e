package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.language.quantity.Unit;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which number of the source became which number of the target, and how it may have. */
final class NumberPartners {
  /** Hundreds and thousands are compared, however vague. */
  private static final double VAGUE = 100;

  /** First and second stand for many other things. */
  private static final double LEAST_ORDINAL = 3;

  private static final double MOST_ROUNDED = 0.05;
  private static final double HOUR = 60;
  private static final double HALF = 0.5;

  /** More numbers in a few sentences are a table. */
  private static final int MOST = 50;

  private static final Pattern ZONE =
      Pattern.compile("\\b(?:GMT|UTC|E[SD]?T|P[SD]?T|BST|CES?T|local time)\\b|שעון |שעה מקומית");

  private NumberPartners() {}

  /**
   * Two numbers of which the one may have become the other.
   *
   * @param likeness in kind, in value and in writing, above 0
   * @param counted whether they stand beside words for the same
   * @param ratio of the smaller to the larger
   */
  private record Couple(
      NumberMention source, NumberMention target, int likeness, boolean counted, double ratio) {}

  /**
   * The missing numbers that became the extra ones, by extra number: the likest first, of those
   * alike the ones beside words for the same, then the nearest in value.
   */
  static Map<NumberMention, NumberMention> of(
      PairView view, List<NumberMention> missing, List<NumberMention> extra) {
    List<Couple> couples = new ArrayList<>();
    for (NumberMention target : extra.subList(0, Math.min(MOST, extra.size()))) {
      for (NumberMention source : missing.subList(0, Math.min(MOST, missing.size()))) {
        int likeness = likeness(target, source);
        if (likeness > 0) {
          boolean counted = NearWords.areShared(view, source, target);
          couples.add(new Couple(source, target, likeness, counted, ratio(source, target)));
        }
      }
    }
    couples.sort(
        Comparator.comparingInt(Couple::likeness)
            .thenComparing(Couple::counted)
            .thenComparingDouble(Couple::ratio)
            .reversed());
    Map<NumberMention, NumberMention> partners = new HashMap<>();
    for (Couple couple : couples) {
      if (!partners.containsKey(couple.target()) && !partners.containsValue(couple.source())) {
        partners.put(couple.target(), couple.source());
      }
    }
    return partners;
  }

  /**
   * Whether texts written apart may mean the same figure: both name one kind of unit, or stand
   * beside words for the same, or are of one magnitude.
   */
  static boolean areComparable(PairView view, NumberMention source, NumberMention target) {
    boolean same = source.unit() == target.unit() && source.unit() != Unit.NONE;
    return same
        || source.unit().convertsTo(target.unit())
        || source.isVagueFor(target)
        || target.isVagueFor(source)
        || ratio(source, target) >= HALF
        || NearWords.areShared(view, source, target);
  }

  private static double ratio(NumberMention source, NumberMention target) {
    double most = Math.max(source.value(), target.value());
    return most == 0 ? 1 : Math.min(source.value(), target.value()) / most;
  }

  /** 0 if the one cannot have become the other. */
  private static int likeness(NumberMention number, NumberMention other) {
    boolean same = number.unit() == other.unit();
    boolean loose = number.form() == Form.LOOSE && other.form() == Form.LOOSE;
    boolean kinds =
        same
            && (number.unit() == Unit.VAGUE
                || number.unit() == Unit.PART
                || number.unit() == Unit.ORDINAL
                    && Math.min(number.value(), other.value()) >= LEAST_ORDINAL);
    boolean named = number.form() == Form.NAMED || other.form() == Form.NAMED;
    if (loose && !kinds && Math.min(number.value(), other.value()) < VAGUE
        || named && number.form() != other.form()
        || isPart(number) && other.unit() != Unit.PART
        || isPart(other) && number.unit() != Unit.PART
        || (number.unit() == Unit.CLOCK) != (other.unit() == Unit.CLOCK)) {
      return 0;
    }
    boolean measure = same && number.unit() != Unit.NONE || number.unit().convertsTo(other.unit());
    boolean near = number.isNear(other) || number.isConversionOf(other);
    boolean vague = number.isVagueFor(other) || other.isVagueFor(number);
    boolean alike = number.form() == other.form();
    return 1 + (near || vague ? 8 : 0) + (measure ? 4 : 0) + (same ? 2 : 0) + (alike ? 1 : 0);
  }

  private static boolean isPart(NumberMention number) {
    return number.unit() == Unit.PART && number.form() == Form.LOOSE;
  }

  /** Whether the larger of two near values, or the smaller, is a round form of the other. */
  static boolean isRounded(double source, double target) {
    if (source < VAGUE || Math.abs(source - target) > MOST_ROUNDED * source) {
      return false;
    }
    double step = Math.pow(10, Math.floor(Math.log10(target)) - 1);
    boolean round = Math.abs(target / step - Math.rint(target / step)) < 1e-9;
    return round && Math.abs(source - target) <= step / 2;
  }

  /** Whether the times are whole hours apart and a time zone is named. */
  static boolean isOtherZone(PairView view, NumberMention source, NumberMention target) {
    return source.unit() == Unit.CLOCK
        && target.unit() == Unit.CLOCK
        && source.value() % HOUR == target.value() % HOUR
        && (names(view.sourceSegments()) || names(view.targetSegments()));
  }

  private static boolean names(List<Segment> segments) {
    return segments.stream().anyMatch(s -> ZONE.matcher(s.text()).find());
  }
}

package diptych.report;

import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Translated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words, signs and numerals that pages and files use for what the model holds. */
final class Words {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

  private Words() {}

  /** The sign of a type. It stands before the type's name, never alone. */
  static String sign(DifferenceType type) {
    return switch (type) {
      case OMISSION -> "\u2212"; // minus
      case ADDITION -> "+";
      case MOVED -> "\u2195"; // up down arrow
      case NUMBER -> "#";
      case DATE -> "\u25F7"; // circle with a quadrant
      case NAME -> "@";
      case QUOTATION -> "\u201D"; // quotation mark
      case ATTRIBUTION -> "\u275D"; // heavy quotation mark
      case NEGATION -> "\u00AC"; // not sign
      case MODALITY -> "?";
      case TERM -> "\u00A7"; // section sign
      case WORDING -> "\u2248"; // almost equal
    };
  }

  /** {@code headline}, {@code list item} … as {@code list-item} in files. */
  static String kind(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The direction of a language's script: {@code rtl}, {@code ltr}, {@code auto} if unknown. */
  static String direction(String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (!locale.getScript().isEmpty()) {
      return RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript()) ? "rtl" : "ltr";
    }
    String code = locale.getLanguage();
    if (code.isEmpty() || code.equals("und")) {
      return "auto";
    }
    return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
  }

  /** The English name of a language; the tag itself where there is none. */
  static String language(String tag) {
    if (tag.equals("und")) {
      return "unknown language";
    }
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** At most four places, the same on every JDK: {@code 0.93}. */
  static BigDecimal decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }

  /** {@code 12 %} rounded, but {@code <1 %} for what is little and not nothing. */
  static String percent(double share) {
    long rounded = Math.round(share * 100);
    return rounded == 0 && share > 0 ? "<1\u00A0%" : rounded + "\u00A0%"; // no-break space
  }

  /** {@code 1 sentence}, {@code 12,000 sentences}, {@code 2 stories}. */
  static String count(int number, String noun) {
    boolean y = noun.endsWith("y");
    String plural = y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number(number) + " " + (number == 1 ? noun : plural);
  }

  /** The sign and the word of a type: {@code # number}. */
  static String tag(DifferenceType type) {
    return sign(type) + "\u00A0" + type.label(); // no-break space
  }

  /** What kind of comparison a page shows. */
  static String pair(Mode mode) {
    return mode == Mode.EDITION ? "editions of one text" : "articles on the same events";
  }

  /** {@code 18 rows, 1 moved, 2 uncertain}. */
  static String alignment(ComparisonSummary summary) {
    if (summary.mode().equals(Mode.OUTLET.label())) {
      return count(summary.pairs(), "shared claim")
          + (summary.uncertain() > 0 ? ", " + number(summary.uncertain()) + " uncertain" : "");
    }
    return count(summary.rows(), "row")
        + (summary.moved() > 0 ? ", " + number(summary.moved()) + " moved" : "")
        + (summary.uncertain() > 0 ? ", " + number(summary.uncertain()) + " uncertain" : "");
  }

  /** Who translated what, and what it is to be taken for. */
  static String translation(ComparisonSummary summary, boolean sameLanguage) {
    ComparisonSummary.TranslationFigures figures = summary.translation();
    if (figures.translated() + figures.untranslated() == 0) {
      return sameLanguage
          ? "None needed: both are in one language."
          : "None. Compared by numbers, names and lengths alone.";
    }
    StringBuilder out = new StringBuilder(engines(summary.translator()));
    if (summary.direction() != null) {
      out.append(", ").append(direction(summary, summary.direction()));
    }
    if (figures.isGloss()) {
      out.append(": a gloss, looked up word by word, not a translation");
    } else if (figures.glossed() > 0) {
      out.append("; ").append(number(figures.glossed())).append(" only as a gloss, word by word");
    }
    if (!figures.engines().keySet().equals(Set.of(summary.translator()))) {
      out.append(counts(figures.engines()));
    }
    if (figures.untranslated() > 0) {
      out.append("; ").append(number(figures.untranslated())).append(" not translated");
    }
    if (figures.doubtful() > 0) {
      out.append("; ").append(number(figures.doubtful())).append(" in doubt");
    }
    return out.toString();
  }

  /** {@code (deepl 12, lexicon 3)}. */
  private static String counts(Map<String, Integer> engines) {
    return engines.isEmpty()
        ? ""
        : engines.entrySet().stream()
            .map(engine -> engine.getKey() + " " + number(engine.getValue()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** {@code Hebrew to English}. */
  private static String direction(ComparisonSummary summary, String direction) {
    String left = summary.left().language();
    String right = summary.right().language();
    if (direction.equals(left + "-" + right)) {
      return language(left) + " to " + language(right);
    }
    return direction.equals(right + "-" + left)
        ? language(right) + " to " + language(left)
        : direction;
  }

  /** A chain of engines, with a space after each comma. */
  static String engines(String translator) {
    return translator.replace(",", ", ").replace(",  ", ", ");
  }

  /** What stands on the fold of translations: their kind where they are of one, and doubt. */
  static String translationLabel(List<Translated> made) {
    Translated.Quality quality = made.get(0).quality();
    boolean mixed = made.stream().anyMatch(t -> t.quality() != quality);
    boolean doubt = made.stream().anyMatch(t -> t.doubt() != null);
    return (!mixed && quality == Translated.Quality.GLOSS ? "Gloss" : "Translation")
        + (doubt ? ", in doubt" : "");
  }

  /** {@code Machine translation by deepl.} */
  static String made(Translated translated) {
    String what = kind(translated.quality()) + " by " + translated.engine() + ".";
    return translated.quality() == Translated.Quality.GLOSS
        ? what + " Looked up word by word, not a translation."
        : what;
  }

  private static String kind(Translated.Quality quality) {
    return switch (quality) {
      case HUMAN -> "Human translation";
      case MACHINE -> "Machine translation";
      case GLOSS -> "Gloss";
    };
  }

  /** {@code 4 high, 3 medium, 6 low}. */
  static String severities(ComparisonSummary summary) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, Integer> entry : summary.bySeverity().entrySet()) {
      out.append(out.length() == 0 ? "" : ", ").append(number(entry.getValue()));
      out.append(' ').append(entry.getKey());
    }
    return out.toString();
  }

  /** Numbers with something between them: {@code 0, 1}. */
  static String ids(List<Integer> segments, String between) {
    return segments.stream().map(String::valueOf).collect(Collectors.joining(between));
  }

  /** What the index says of an entry. */
  static String status(IndexEntry.Status status) {
    return switch (status) {
      case COMPLETE -> "\u2713 complete"; // check mark
      case WAITING -> "\u2026 waiting for another edition"; // ellipsis
      case WARNINGS -> "\u26A0 with warnings"; // warning sign
      case FAILED -> "\u2717 failed"; // ballot x
    };
  }

  /** The texts of segments, joined by a space. */
  static String text(Edition edition, List<Integer> segments) {
    return segments.stream()
        .map(id -> edition.segments().get(id).text())
        .collect(Collectors.joining(" "));
  }

  /** {@code 1–2}. */
  static String shape(Bead bead) {
    return bead.source().size() + "\u2013" + bead.target().size(); // en dash
  }

  /** {@code 1 sentence on the left is 2 on the right}. */
  static String joined(Row row) {
    int right = row.bead().target().size();
    return count(row.bead().source().size(), "sentence")
        + " on the left, "
        + right
        + " on the right";
  }

  /** The text with its first letter large. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The text, cut with an ellipsis after at most so many units. */
  static String shorten(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Characters.partsPair(text, length) ? length - 1 : length;
    return text.substring(0, end) + "\u2026"; // ellipsis
  }

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

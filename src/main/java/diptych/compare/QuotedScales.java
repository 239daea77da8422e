package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of degree inside Hebrew quotations that stand at the other end of their scale in English:
 * closed classes of words, so that no translation is needed to read them.
 *
 * <pre>
 * "כולם יצאו בזמן"    → "Some left in time"         medium: all, some
 * "המצב קשה מאוד"     → "The situation is a bit hard" medium: very, a bit
 * "הגשר ייפתח בקיץ"    → "The bridge might open"      medium: nothing in Hebrew is so unsure
 * "אולי ניפגש"         → "We might meet"             nothing
 * </pre>
 */
final class QuotedScales {
  /** Two ends of a scale, each in both languages; what is open needs no word for the other end. */
  private record Scale(
      Set<String> english, Set<String> hebrew, Set<String> otherEnglish, Set<String> otherHebrew) {
    Scale reversed() {
      return new Scale(otherEnglish, otherHebrew, english, hebrew);
    }
  }

  private static final List<Scale> SCALES = new ArrayList<>();

  /** How Hebrew says that something is not certain, or only possible or wished. */
  private static final Set<String> UNSURE =
      words(
          "אולי ייתכן יתכן עשוי עשויה עשויים עשויות עלול עלולה עלולים עלולות יכול יכולה יכולים"
              + " יכולות יוכל תוכל נוכל אוכל יוכלו תוכלו יכולנו יכולתי יכלו יכלה אפשר אפשרי אפשרית"
              + " אפשרות ניתן כנראה סביר סבירות סיכוי סיכון חשש חושש חוששים חוששת מסוגל מסוגלת"
              + " מסוגלים רשאי רשאית רשאים מותר אמור אמורה אמורים אמורות הלוואי כאילו פן שמא לכאורה"
              + " אם אילו לו אלמלא לולא היה הייתה היו הייתי היינו מקווה מקווים תקווה כדי למען צפוי"
              + " צפויה צפויים נדמה נראה ודאי בטוח לעתים לעיתים לפעמים ספק כ בערך בסביבות קרוב");

  private static final Set<String> MIGHT = words("might may perhaps maybe possibly");

  static {
    scale(
        "all every everyone everybody everything always each entire whole",
        "כל כול כולם כולן כולנו כולכם כולו כולה תמיד הכל הכול כולי שלם שלמה",
        "some someone somebody something sometimes several few partly occasionally",
        "כמה מישהו מישהי משהו לפעמים לעתים לעיתים אחדים אחדות חלק חלקם חלקן חלקית חלקי מעט קצת"
            + " מספר איזה איזשהו איזושהי אילו ספורים ספורות אחד אחת מסוים מסוימים מסוימת");
    scale(
        "very extremely highly really totally completely absolutely deeply incredibly utterly",
        "מאוד מאד ביותר ממש לגמרי לחלוטין בהחלט להפליא",
        "somewhat slightly fairly rather partly bit little mildly barely marginally",
        "קצת מעט במקצת יחסית למדי חלקית בקושי טיפה");
    scale(
        "before",
        "לפני טרם בטרם קודם מלפני לפניו לפניה לפניהם לפנינו לפניי",
        "after afterwards",
        "אחרי לאחר מאז אחר מאחורי אחריו אחריה אחריהם אחרינו אחריי כעבור");
  }

  private final PairView view;

  QuotedScales(PairView view) {
    this.view = view;
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }

  private static void scale(String english, String hebrew, String other, String otherHebrew) {
    Scale scale = new Scale(words(english), words(hebrew), words(other), words(otherHebrew));
    SCALES.add(scale);
    SCALES.add(scale.reversed());
  }

  List<Finding> find(List<Span> source, List<Span> target) {
    List<String> hebrew =
        view.sourceWords().stream()
            .filter(w -> source.stream().anyMatch(q -> q.overlaps(w.span())))
            .flatMap(w -> Arrays.stream(w.text().split("[\\s\u05be-]+"))) // maqaf
            .collect(Collectors.toCollection(ArrayList::new));
    List<Word> english = in(view.targetWords(), target);
    List<Word> machine = in(view.translationWords(), QuotationReader.read(view.translation()));
    List<Finding> findings = new ArrayList<>();
    for (Scale scale : SCALES) {
      List<Word> here = of(english, scale.english());
      boolean more =
          here.size() > count(hebrew, scale.hebrew())
              && here.size() > of(machine, scale.english()).size();
      boolean less = count(hebrew, scale.otherHebrew()) > of(english, scale.otherEnglish()).size();
      boolean agreed =
          !view.isReadable()
              || of(machine, scale.otherEnglish()).size()
                  > of(english, scale.otherEnglish()).size();
      if (more && less && agreed) {
        findings.add(
            finding(source(scale.otherHebrew(), source), least(here), scale.otherHebrew()));
      }
    }
    List<Word> might = of(english, MIGHT);
    if (!might.isEmpty()
        && IntStream.range(0, hebrew.size()).noneMatch(i -> isUnsure(hebrew, i))
        && (!view.isReadable() || of(machine, MIGHT).isEmpty())
        && hebrew.size() > 1) {
      findings.add(finding(List.of(), might.get(0), UNSURE));
    }
    return findings;
  }

  /** What is denied to be possible is certain: אין סיכוי, לא נוכל. */
  private static boolean isUnsure(List<String> words, int at) {
    return is(words.get(at), UNSURE)
        && (at == 0 || Negations.hebrew(words.get(at - 1)) == Negations.Kind.NONE);
  }

  private Finding finding(List<Span> source, Word word, Set<String> words) {
    return new Finding(
        Severity.MEDIUM,
        source,
        List.of(word.span()),
        words.equals(UNSURE)
            ? "Inside the quotation %s has \"%s\", %s is not so unsure."
                .formatted(view.targetName(), word.text(), view.sourceName())
            : "Inside the quotation %s has \"%s\" where %s has \"%s\"."
                .formatted(
                    view.targetName(),
                    word.text(),
                    view.sourceName(),
                    source.isEmpty() ? "" : view.sourceText(source.get(0))));
  }

  /** The word that least stands for one of the source. */
  private Word least(List<Word> words) {
    return words.stream()
        .filter(w -> !view.support().isSupported(w))
        .findFirst()
        .orElse(words.get(0));
  }

  private static List<Word> in(List<Word> words, List<Span> quotations) {
    return words.stream()
        .filter(w -> quotations.stream().anyMatch(q -> q.contains(w.span())))
        .toList();
  }

  private static List<Word> of(List<Word> words, Set<String> forms) {
    return words.stream()
        .filter(w -> forms.contains(w.text().toLowerCase(Locale.ROOT)))
        .filter(w -> w.initial() || !w.isCapitalized())
        .toList();
  }

  private List<Span> source(Set<String> forms, List<Span> quotations) {
    return view.sourceWords().stream()
        .filter(w -> quotations.stream().anyMatch(q -> q.overlaps(w.span())))
        .filter(w -> Arrays.stream(w.text().split("[\\s\u05be-]+")).anyMatch(t -> is(t, forms)))
        .map(SourceWord::span)
        .limit(1)
        .toList();
  }

  private static int count(List<String> words, Set<String> forms) {
    return (int) words.stream().filter(w -> is(w, forms)).count();
  }

  /** With or without prefixes: ושכולם. */
  private static boolean is(String word, Set<String> forms) {
    String bare = word.replaceAll("[\"“”„,.!?:;]", "");
    for (int k = 0; k < 4 && !bare.equals("כמעט"); k++) {
      if (forms.contains(bare)) {
        return true;
      }
      if (bare.length() < 3 || "ושבלמכה".indexOf(bare.charAt(0)) < 0) {
        return false;
      }
      bare = bare.substring(1);
    }
    return false;
  }
}

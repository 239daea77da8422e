package diptych.route;

import diptych.model.Article;
import diptych.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the language a file is named with and the language its text reads as. Where the two are
 * not even written in one script the text is right ({@code he.txt} full of English); else the name
 * is. Either way the report says so.
 */
final class LanguageCheck {
  private static final int ENOUGH_TEXT = 5_000;
  private static final int TOO_LITTLE_TEXT = 200;

  private final Function<String, String> detector;

  LanguageCheck(Function<String, String> detector) {
    this.detector = detector;
  }

  Article check(Article article, @Nullable String declared) {
    String text = article.text();
    if (declared == null || text.length() < TOO_LITTLE_TEXT) {
      return article;
    }
    String head = text.substring(0, Math.min(ENOUGH_TEXT, text.length()));
    String detected = detector.apply(head);
    if (detected.equals("und") || primary(detected).equals(primary(declared))) {
      return article;
    }
    boolean otherScript = !script(detected).equals(script(declared));
    String used = otherScript ? detected : declared;
    String note =
        "The file is named as %s but reads as %s; taken as %s."
            .formatted(name(declared), name(detected), name(used));
    return new Article(
        article.id(),
        used,
        article.outlet(),
        article.metadata(),
        withNote(article.source(), note),
        text,
        article.blocks());
  }

  private static Source withNote(Source source, String note) {
    List<String> notes = new ArrayList<>(source.notes());
    notes.add(note);
    return new Source(source.file(), source.mediaType(), source.charset(), source.sha256(), notes);
  }

  private static String primary(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH) + " (" + language + ")";
  }

  /** The script news in a language is written in, as far as it matters here. */
  private static String script(String language) {
    return switch (primary(language)) {
      case "he", "iw", "yi", "ji" -> "Hebr";
      case "ar", "fa", "ur", "ps" -> "Arab";
      case "ru", "uk", "be", "bg", "mk", "sr", "kk" -> "Cyrl";
      case "el" -> "Grek";
      case "hy" -> "Armn";
      case "ka" -> "Geor";
      case "am", "ti" -> "Ethi";
      case "zh", "ja" -> "Hani";
      case "ko" -> "Hang";
      case "hi", "mr", "ne" -> "Deva";
      case "th" -> "Thai";
      default -> "Latn";
    };
  }
}

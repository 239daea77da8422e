package diptych.translate;

import diptych.model.LanguagePair;
import java.util.Locale;

/** One spelling for language codes. {@code iw} → {@code he}, {@code EN-us} → {@code en-us}. */
public final class LanguageCodes {
  private LanguageCodes() {}

  /** Lower case, with the codes that ISO withdrew replaced. */
  public static String canonical(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    String primary = primary(lower);
    String rest = lower.substring(lower.indexOf('-') < 0 ? lower.length() : lower.indexOf('-'));
    return primary + rest;
  }

  /**
   * The language without region and script: {@code pt-BR} → {@code pt}, {@code iw} → {@code he}.
   */
  public static String primary(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = lower.indexOf('-');
    String language = dash < 0 ? lower : lower.substring(0, dash);
    return switch (language) {
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      default -> language;
    };
  }

  /** The pair with canonical codes. */
  public static LanguagePair canonical(LanguagePair pair) {
    return new LanguagePair(canonical(pair.source()), canonical(pair.target()));
  }

  /** Whether both are known languages and differ in more than the region. */
  public static boolean isTranslation(LanguagePair pair) {
    String source = primary(pair.source());
    String target = primary(pair.target());
    return !source.equals(target)
        && !source.isEmpty()
        && !target.isEmpty()
        && !source.equals("und")
        && !target.equals("und");
  }
}

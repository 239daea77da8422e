package diptych.normalize;

import java.text.Normalizer;

/**
 * Brings characters to Unicode's composed form (NFC), and the presentation forms of old fonts to
 * the letters they stand for.
 *
 * <pre>
 * "cafe\u0301"         → "café"
 * "\uFB2A"  (shin with dot as one character) → shin, shin dot
 * "oﬃce" with U+FB03   → "office"
 * "\uFEE3\uFEF6" Arabic forms → the letters
 * </pre>
 */
public final class ComposeCharacters implements TextStep {
  @Override
  public String apply(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.chars().noneMatch(ComposeCharacters::isPresentationForm)) {
      return composed;
    }
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isPresentationForm(c)) {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isPresentationForm(int c) {
    return (c >= 0xFB00 && c <= 0xFB4F && c != 0xFB29)
        || (c >= 0xFB50 && c <= 0xFDCF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }
}

package diptych.normalize;

/**
 * Removes Hebrew points and cantillation marks, Arabic vowel signs, and the tatweel that only
 * stretches a word. Newspapers set them as a help for reading, in some editions and not in others;
 * without them the letters of a name are the same everywhere, and the report shows what was
 * compared.
 *
 * <pre>
 * "בְּרֵאשִׁית"   → "בראשית"
 * "תֵּל\u05BEאָבִיב" → "תל\u05BEאביב" (the maqaf stays)
 * "مُحَمَّد"     → "محمد"
 * "محـــمد"    → "محمد"
 * </pre>
 */
public final class RemovePointing implements TextStep {
  @Override
  public String apply(String text) {
    if (text.chars().noneMatch(RemovePointing::isPointing)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !isPointing(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static boolean isPointing(int c) {
    if (c < 0x0591 || c > 0x0670) {
      return false;
    }
    boolean hebrew =
        c <= 0x05BD
            || c == 0x05BF
            || c == 0x05C1
            || c == 0x05C2
            || c == 0x05C4
            || c == 0x05C5
            || c == 0x05C7;
    boolean arabic = c == 0x0640 || (c >= 0x064B && c <= 0x0652) || c == 0x0670;
    return hebrew || arabic;
  }
}

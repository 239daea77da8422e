package diptych.language;

/**
 * The consonants of a name in Latin letters, with letters that stand for one sound made equal, so
 * that spellings of one name agree: {@code Netanyahu, Netanjahu → NTN}, {@code Chomsky, Khomski →
 * KMSK}. The idea is that of Soundex (Russell 1918), with classes chosen for names that went
 * through a script without vowels.
 */
public final class Skeleton {
  private Skeleton() {}

  /** The skeleton of a word in lower case; may be empty. */
  public static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char code = code(word.charAt(i));
      if (code != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != code)) {
        out.append(code);
      }
    }
    return out.toString();
  }

  private static char code(char c) {
    return switch (c) {
      case 'b', 'v', 'w' -> 'B';
      case 'p', 'f' -> 'P';
      case 'k', 'q', 'c', 'x' -> 'K';
      case 'g' -> 'G';
      case 't', 'd' -> 'T';
      case 's', 'z' -> 'S';
      case 'l' -> 'L';
      case 'm' -> 'M';
      case 'n' -> 'N';
      case 'r' -> 'R';
      default -> 0;
    };
  }
}

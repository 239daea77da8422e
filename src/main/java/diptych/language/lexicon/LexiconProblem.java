package diptych.language.lexicon;

/**
 * A line of a lexicon file that could not be used.
 *
 * @param file name of the file
 * @param line from 1; 0 when the whole file is meant
 * @param message what is wrong and what is expected
 */
public record LexiconProblem(String file, int line, String message) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}

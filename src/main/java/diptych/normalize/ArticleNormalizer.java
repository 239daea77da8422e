package diptych.normalize;

import diptych.model.Article;
import diptych.model.Block;
import diptych.model.Extracted;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import diptych.model.Source;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns extracted blocks into an article of normalized text, and settles its language: the declared
 * one, unless the text is written in another script; else the detected one; else the one the file
 * claims. Safe for concurrent use if the detector is.
 */
public final class ArticleNormalizer {
  private static final String UNDETERMINED = "und";
  private final TextStep steps = new TextSteps();
  private final Function<String, String> languageOf;

  /**
   * @param languageOf tells the language of a text as a BCP 47 tag, {@code und} if it cannot
   */
  public ArticleNormalizer(Function<String, String> languageOf) {
    this.languageOf = languageOf;
  }

  /**
   * Normalizes an article. Blocks that hold nothing visible are left out.
   *
   * @param editionId the article's id inside its story
   * @param declaredLanguage language from the file name, story.yaml or an option
   * @param outlet outlet from the file name or story.yaml
   */
  public Article normalize(
      Extracted extracted,
      String editionId,
      @Nullable String declaredLanguage,
      @Nullable String outlet) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (RawBlock raw : extracted.blocks()) {
      String words = steps.apply(raw.text());
      if (!words.isEmpty()) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        blocks.add(new Block(raw.kind(), new Span(start, text.length())));
      }
    }
    Metadata metadata = metadata(extracted.metadata());
    List<String> notes = new ArrayList<>(extracted.source().notes());
    String language = language(text.toString(), declaredLanguage, metadata.language(), notes);
    Source from = extracted.source();
    Source source = new Source(from.file(), from.mediaType(), from.charset(), from.sha256(), notes);
    return new Article(editionId, language, outlet, metadata, source, text.toString(), blocks);
  }

  private String language(
      String text, @Nullable String declared, @Nullable String claimed, List<String> notes) {
    @Nullable String given = LanguageTag.canonical(declared);
    if (declared != null && given == null) {
      notes.add("'" + steps.apply(declared) + "' is no language code; the language was detected.");
    }
    String found = languageOf.apply(text);
    if (given != null) {
      if (found.equals(UNDETERMINED) || !otherScript(given, found)) {
        return given;
      }
      notes.add(
          "The language was given as '" + given + "', but the text reads as '" + found + "'.");
      return found;
    }
    if (claimed == null) {
      return found;
    }
    if (found.equals(UNDETERMINED)) {
      return claimed;
    }
    if (!LanguageTag.base(claimed).equals(LanguageTag.base(found))) {
      notes.add(
          "The file declares the language '"
              + claimed
              + "', but the text reads as '"
              + found
              + "'.");
    }
    return found;
  }

  /** Whether two languages cannot be taken for one another, because their letters differ. */
  private static boolean otherScript(String a, String b) {
    return !Scripts.of(LanguageTag.base(a)).equals(Scripts.of(LanguageTag.base(b)));
  }

  private Metadata metadata(Metadata from) {
    return new Metadata(
        clean(from.headline()),
        clean(from.byline()),
        from.published(),
        from.updated(),
        LanguageTag.canonical(from.language()),
        clean(from.outlet()),
        from.url(),
        clean(from.section()),
        clean(from.translator()),
        from.links());
  }

  private @Nullable String clean(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String words = steps.apply(value);
    return words.isEmpty() ? null : words;
  }
}

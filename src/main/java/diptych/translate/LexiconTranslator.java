package diptych.translate;

import diptych.language.Glosser;
import diptych.model.GlossToken;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translated.Quality;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.List;
import java.util.Optional;

/** Glosses words from the built-in lexicons. Not a translation, and labelled so. */
public final class LexiconTranslator implements Translator {
  private final List<Glosser> glossers;

  /** One glosser for each direction that is known. */
  public LexiconTranslator(List<Glosser> glossers) {
    this.glossers = List.copyOf(glossers);
  }

  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return glosser(pair).isPresent();
  }

  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) {
    Optional<Glosser> found = glosser(pair);
    if (found.isEmpty()) {
      Translation unknown =
          new Unavailable(
              "The built-in lexicon does not know " + pair + "; configure a translator.", false);
      return segments.stream().map(segment -> unknown).toList();
    }
    return segments.stream().map(segment -> gloss(found.get(), segment)).toList();
  }

  private static Translation gloss(Glosser glosser, String segment) {
    List<GlossToken> tokens = glosser.analyze(segment);
    String text = glosser.render(segment, tokens).strip();
    if (text.isEmpty() || text.equals(segment.strip())) {
      return new Unavailable("The built-in lexicon knows none of the words.", false);
    }
    return new Translated(text, "lexicon", Quality.GLOSS, null, tokens);
  }

  private Optional<Glosser> glosser(LanguagePair pair) {
    return glossers.stream()
        .filter(
            glosser ->
                LanguageCodes.primary(glosser.pair().source())
                        .equals(LanguageCodes.primary(pair.source()))
                    && LanguageCodes.primary(glosser.pair().target())
                        .equals(LanguageCodes.primary(pair.target())))
        .findFirst();
  }

  @Override
  public Status status() {
    if (glossers.isEmpty()) {
      return new Status(false, false, "no lexicon was built in");
    }
    String pairs = String.join(", ", glossers.stream().map(g -> g.pair().toString()).toList());
    return new Status(true, true, "built in; glosses of " + pairs);
  }
}

package diptych.route;

import diptych.language.Glosser;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.Translator;
import diptych.translate.Usage;
import diptych.translate.cache.TranslationCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts a command puts to work, made when first needed. */
public interface Toolbox extends AutoCloseable {
  /**
   * The stages.
   *
   * @param state folder of what is kept between runs, such as the translation cache
   */
  Workbench workbench(Path state) throws Failure;

  /** The renderers of comparisons. */
  Reporter.RendererFinder renderers();

  /** Sends at most so many characters to translation services; called before anything else. */
  void limitCharacters(long most);

  /** The lexicon of a direction, null where there is none. */
  @Nullable Glosser glosser(LanguagePair pair);

  /** The built-in Hebrew lexicon with the site's own entries. */
  Glosser hebrewLexicon() throws Failure;

  /** The translations kept on disk. */
  TranslationCache cache(Path state);

  /** What was asked of each translation service so far. */
  List<Usage> usage();

  /** How every engine is doing, by name. */
  Map<String, Translator.Status> translators(Path state) throws Failure;

  @Override
  void close() throws IOException;
}

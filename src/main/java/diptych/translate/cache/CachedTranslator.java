package diptych.translate.cache;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translated.Quality;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.Translator;
import diptych.translate.UsageCounter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks a machine translator only for what the cache does not have, and keeps what it answers. */
public final class CachedTranslator implements Translator {
  private final Translator engine;
  private final Function<LanguagePair, String> variant;
  private final TranslationCache cache;
  private final UsageCounter usage;
  private final Clock clock;

  /**
   * Puts a cache before an engine.
   *
   * @param variant the engine's version or model and glossary for a direction, without secrets
   */
  public CachedTranslator(
      Translator engine,
      Function<LanguagePair, String> variant,
      TranslationCache cache,
      UsageCounter usage,
      Clock clock) {
    this.engine = engine;
    this.variant = variant;
    this.cache = cache;
    this.usage = usage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return engine.supports(pair);
  }

  @Override
  public Status status() {
    return engine.status();
  }

  /** Fails only if the engine fails and the cache has nothing. */
  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
    String version = variant.apply(pair);
    List<Translation> answers = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (String segment : segments) {
      Optional<CacheEntry> hit = cache.find(CacheKey.of(engine.name(), version, pair, segment));
      if (hit.isEmpty()) {
        missing.add(answers.size());
      }
      answers.add(
          hit.<Translation>map(CachedTranslator::translated)
              .orElseGet(() -> new Unavailable("Not asked.", true)));
    }
    usage.cacheHits(segments.size() - missing.size());
    if (missing.isEmpty()) {
      return answers;
    }
    try {
      List<Translation> fresh =
          engine.translate(pair, missing.stream().map(segments::get).toList());
      for (int k = 0; k < missing.size(); k++) {
        answers.set(missing.get(k), fresh.get(k));
      }
      keep(pair, version, segments, missing, fresh);
    } catch (Failure e) {
      if (missing.size() == segments.size()) {
        throw e;
      }
      Translation none = new Unavailable(e.getMessage(), e.category() == Failure.Category.RETRY);
      missing.forEach(i -> answers.set(i, none));
    }
    return answers;
  }

  private void keep(
      LanguagePair pair,
      String version,
      List<String> segments,
      List<Integer> missing,
      List<Translation> fresh) {
    List<CacheEntry> entries = new ArrayList<>();
    for (int k = 0; k < missing.size(); k++) {
      if (fresh.get(k) instanceof Translated made && made.quality() == Quality.MACHINE) {
        entries.add(
            new CacheEntry(
                engine.name(),
                version,
                pair,
                segments.get(missing.get(k)),
                made.text(),
                made.doubt(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
      }
    }
    cache.store(entries);
  }

  private static Translated translated(CacheEntry entry) {
    return new Translated(
        entry.translation(), entry.engine(), Quality.MACHINE, entry.doubt(), List.of());
  }
}

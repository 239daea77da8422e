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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks a machine translator only for what the cache does not have, and keeps what it answers. */
public final class CachedTranslator implements Translator {
  /** Segments asked for and stored at a time. */
  private static final int SLICE = 500;

  private static final Translation NOT_ASKED = new Unavailable("Not asked.", true);

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

  /**
   * Fails only if the engine fails and the cache has nothing. What is asked is kept slice by slice,
   * so that a run that is broken off has lost little.
   */
  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
    String version = variant.apply(pair);
    List<Translation> answers = new ArrayList<>(Collections.nCopies(segments.size(), NOT_ASKED));
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      CacheKey key = CacheKey.of(engine.name(), version, pair, segments.get(i));
      Optional<CacheEntry> hit = cache.find(key);
      if (hit.isPresent()) {
        answers.set(i, translated(hit.get()));
      } else {
        missing.add(i);
      }
    }
    usage.cacheHits(segments.size() - missing.size());
    for (int from = 0; from < missing.size(); from += SLICE) {
      List<Integer> slice = missing.subList(from, Math.min(from + SLICE, missing.size()));
      try {
        List<String> texts = slice.stream().map(segments::get).toList();
        List<Translation> fresh = engine.translate(pair, texts);
        for (int k = 0; k < slice.size(); k++) {
          answers.set(slice.get(k), fresh.get(k));
        }
        keep(pair, version, texts, fresh);
      } catch (Failure e) {
        if (answers.stream().noneMatch(Translated.class::isInstance)) {
          throw e;
        }
        Translation none = new Unavailable(e.getMessage(), e.category() != Failure.Category.SKIP);
        missing.subList(from, missing.size()).forEach(i -> answers.set(i, none));
        break;
      }
    }
    return answers;
  }

  private void keep(
      LanguagePair pair, String version, List<String> texts, List<Translation> fresh) {
    List<CacheEntry> entries = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (fresh.get(i) instanceof Translated made && made.quality() == Quality.MACHINE) {
        entries.add(
            new CacheEntry(
                engine.name(),
                version,
                pair,
                texts.get(i),
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

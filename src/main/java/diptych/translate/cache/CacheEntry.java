package diptych.translate.cache;

import diptych.model.LanguagePair;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cached translation.
 *
 * @param engine name of the engine that made it
 * @param variant its version or model, glossary and other settings that change what it answers
 * @param pair direction
 * @param source the text as it was sent
 * @param translation what came back
 * @param doubt what the sanity gate had against it, absent if nothing
 * @param made when it was translated
 */
public record CacheEntry(
    String engine,
    String variant,
    LanguagePair pair,
    String source,
    String translation,
    @Nullable String doubt,
    Instant made) {
  public CacheKey key() {
    return CacheKey.of(engine, variant, pair, source);
  }
}

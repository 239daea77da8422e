package diptych.translate;

/**
 * What an engine was asked in this run.
 *
 * @param engine name of the engine
 * @param requests requests sent, repeats included
 * @param retries how many of them repeated an earlier one
 * @param segments segments translated by the service
 * @param characters characters (UTF-16 units of source text) of answered requests
 * @param cacheHits segments taken from the cache instead
 * @param cost estimated price in the currency of the engine's {@code price} setting
 */
public record Usage(
    String engine,
    long requests,
    long retries,
    long segments,
    long characters,
    long cacheHits,
    double cost) {}

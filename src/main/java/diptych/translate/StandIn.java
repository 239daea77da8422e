package diptych.translate;

/**
 * Another engine of a chain stepped in for one that failed and may do better at the next try.
 *
 * @param engine the engine that failed
 * @param segments how many segments it left to the engines after it, which translated them
 * @param reason why, and what to do
 */
public record StandIn(String engine, int segments, String reason) {}

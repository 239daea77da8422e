package diptych.report;

import org.jspecify.annotations.Nullable;

/**
 * A file that could not be processed.
 *
 * @param file its name, with the story's folder if it has one
 * @param reason what is wrong with it, one sentence
 * @param next what to do about it, one sentence; absent if {@code reason} says it
 * @param copy address of the copy that was set aside, relative to the index, absent if there is
 *     none
 */
public record IndexFailure(
    String file, String reason, @Nullable String next, @Nullable String copy) {}

/**
 * Finds which files are editions of one story when neither folder nor name says so. In: the {@link
 * diptych.model.Edition} of each file, and somebody who aligns two of them ({@link
 * diptych.pair.Counterparts}). Out: a {@link diptych.pair.Proposal} of stories, near misses and
 * files alone, each with its reason. Does not read or move files, does not fetch an address, and
 * does not decide which edition is the base.
 *
 * <p>To add a kind of evidence, make {@code Tie}s of it, as {@code LinkTies} and {@code
 * ContentTies} do, and hand them to {@code Grouping}.
 */
@NullMarked
package diptych.pair;

import org.jspecify.annotations.NullMarked;

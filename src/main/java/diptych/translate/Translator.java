package diptych.translate;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translation;
import java.util.List;
import java.util.function.Consumer;

/** A translation engine. Implementations are safe for concurrent use. */
public interface Translator {
  /** The name it is chosen by: lower case, {@code deepl}. */
  String name();

  /** Whether it can translate this way, as far as it knows without asking anybody. */
  boolean supports(LanguagePair pair);

  /**
   * Translates segments.
   *
   * @param segments plain text, one segment each; none is empty
   * @return a translation or a reason for each segment, in the same order and number
   * @throws Failure if nothing could be done at all (unreachable, refused); names the endpoint and
   *     what to do
   */
  List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure;

  /**
   * Translates segments and tells what of the result the next try may better.
   *
   * @param standIns told of each engine of a chain that failed while others stepped in
   */
  default List<Translation> translate(
      LanguagePair pair, List<String> segments, Consumer<StandIn> standIns) throws Failure {
    return translate(pair, segments);
  }

  /** Whether it is configured and answers; may ask the service, within a few seconds. */
  Status status();

  /**
   * How an engine is doing.
   *
   * @param configured whether all settings it needs are there
   * @param answers whether it could be reached just now; true for engines inside the program
   * @param message one line for people
   */
  record Status(boolean configured, boolean answers, String message) {}
}

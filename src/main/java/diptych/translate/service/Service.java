package diptych.translate.service;

import diptych.model.LanguagePair;
import diptych.translate.Translator.Status;
import java.time.Duration;
import java.util.List;

/**
 * A translation service as the client sees it: one call is one request for one batch.
 * Implementations keep no state between calls and are safe for concurrent use.
 */
public interface Service {
  /** The engine's name. */
  String name();

  /** The address, for messages; without secrets. */
  String address();

  /**
   * What changes its answers besides the text: server or model, glossary, formality. Part of the
   * cache key; without secrets.
   */
  String variant(LanguagePair pair);

  Limits limits();

  boolean supports(LanguagePair pair);

  /**
   * Sends one request.
   *
   * @param segments at most as many and as large as {@link #limits} allows
   * @param timeout longest wait for the whole answer
   * @return as many texts in the same order
   */
  List<String> call(LanguagePair pair, List<String> segments, Duration timeout)
      throws ServiceFault, InterruptedException;

  /** Asks whether it answers, within a few seconds and at no cost. */
  Status status();
}

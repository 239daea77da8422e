package diptych.language;

import java.util.List;

/** Turns sentences into vectors whose cosine tells how close their meanings are. Thread safe. */
public interface SentenceEmbedder {
  /** Whether sentences of this language get vectors that mean anything. */
  boolean supports(String language);

  /** One vector of Euclidean length 1 for each sentence, all of the same dimension. */
  List<float[]> embed(List<String> sentences);
}

package diptych.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {
  private final SentenceEmbedder embedder = new MiniLmEmbedder();

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  @Test
  void putsParaphrasesNearOneAnother() {
    List<float[]> vectors =
        embedder.embed(
            List.of(
                "The minister stepped down on Monday.",
                "The cabinet member resigned at the start of the week.",
                "Penguins breed on the southern coast."));
    double paraphrase = cosine(vectors.get(0), vectors.get(1));
    double unrelated = cosine(vectors.get(0), vectors.get(2));
    assertThat(paraphrase).isGreaterThan(unrelated + 0.3);
    assertThat(cosine(vectors.get(0), vectors.get(0))).isCloseTo(1, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-4);
  }

  @Test
  void survivesASmallStackAndVeryLongSentences() throws InterruptedException {
    List<float[]> vectors = new java.util.ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> vectors.addAll(embedder.embed(List.of("word ".repeat(5000), "", "מילה"))),
            "small",
            256L << 10);
    thread.start();
    thread.join();
    assertThat(vectors).hasSize(3);
  }

  @Test
  void knowsEnglishOnly() {
    assertThat(embedder.supports("en-GB")).isTrue();
    assertThat(embedder.supports("he")).isFalse();
  }
}

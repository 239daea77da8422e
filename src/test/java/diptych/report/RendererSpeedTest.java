package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Comparison;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bounds that only a change of order breaks, with room for a busy machine. */
class RendererSpeedTest {
  @Test
  void writesAnArticleAtOnceAndABookInSeconds() throws IOException {
    Comparison article = Pages.large(400);
    Comparison book = Pages.large(20_000);
    for (String format : new Renderers().formats()) {
      time(format, article);
      time(format, article);
      assertThat(time(format, article)).as(format).isLessThan(Duration.ofSeconds(1));
      Duration taken = time(format, book);
      assertThat(taken).as(format).isLessThan(Duration.ofSeconds(20));
    }
  }

  private static Duration time(String format, Comparison comparison) throws IOException {
    Counter counter = new Counter();
    long start = System.nanoTime();
    new Renderers().expect(format).render(comparison, counter);
    assertThat(counter.characters).isPositive();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Takes what is written and keeps nothing. */
  private static final class Counter implements Appendable {
    private long characters;

    @Override
    public Appendable append(CharSequence text) {
      characters += text.length();
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      characters += end - start;
      return this;
    }

    @Override
    public Appendable append(char c) {
      characters++;
      return this;
    }
  }
}

package diptych.translate.service;

import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A LibreTranslate that answers wrongly about every third time: errors, dropped connections, broken
 * answers; and that takes no more than eight texts at a time.
 */
public final class MoodyService implements Function<Asked, Answer> {
  private static final int MOST_TEXTS = 8;

  private final Random random;
  private int failures;

  public MoodyService(long seed) {
    random = new Random(seed);
  }

  @Override
  public synchronized Answer apply(Asked asked) {
    List<String> texts = Replies.texts(asked);
    if (texts.size() > MOST_TEXTS) {
      return Answer.of(400, "{\"error\":\"request (9) exceeds text limit (8)\"}");
    }
    double mood = random.nextDouble();
    if (mood < 0.2) {
      return failures++ % 2 == 0
          ? Answer.of(500, "{\"error\":\"internal\"}")
          : new Answer(429, Map.of("Retry-After", "1"), "{\"error\":\"Slowdown\"}");
    }
    if (mood < 0.25) {
      return Answer.DROP;
    }
    String good = Replies.libreTranslate(asked).body();
    if (mood < 0.35) {
      return switch (random.nextInt(4)) {
        case 0 -> Answer.ok(good.substring(0, good.length() / 2));
        case 1 -> Answer.ok("{\"translation\":[]}");
        case 2 -> Answer.ok("<html><body>Bad gateway</body></html>");
        default -> Answer.ok("");
      };
    }
    return Answer.ok(good);
  }
}

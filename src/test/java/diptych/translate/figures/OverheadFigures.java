package diptych.translate.figures;

import diptych.model.LanguagePair;
import diptych.translate.Budget;
import diptych.translate.Settings;
import diptych.translate.Translator;
import diptych.translate.Translators;
import diptych.translate.service.LocalServer;
import diptych.translate.service.Replies;
import diptych.translate.service.Timing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * How much the client adds to a service that takes 20 ms a request: wall time against the time the
 * service was busy, divided by the requests at a time (argument, else 1). Beside it, with one at a
 * time, the same requests sent with nothing but the JDK's client.
 */
public final class OverheadFigures {
  private static final LanguagePair PAIR = new LanguagePair("he", "en");
  private static final int REQUESTS = 300;
  private static final int ROUNDS = 10; // the first ones warm the virtual machine up

  private OverheadFigures() {}

  public static void main(String[] arguments) throws Exception {
    int concurrency = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
    AtomicLong busy = new AtomicLong();
    try (LocalServer server =
            new LocalServer(
                asked -> {
                  long start = System.nanoTime();
                  try {
                    Thread.sleep(20);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  LocalServer.Answer answer = Replies.libreTranslate(asked);
                  busy.addAndGet(System.nanoTime() - start);
                  return answer;
                });
        Translators translators =
            new Translators(
                Settings.of(
                    Map.of(
                        "diptych.libretranslate.url", server.url(),
                        "diptych.libretranslate.batch-segments", "1",
                        "diptych.libretranslate.concurrency", Integer.toString(concurrency)),
                    Map.of()),
                List.of(),
                null,
                Budget.unlimited(),
                null,
                Timing.system())) {
      Translator engine = translators.expect("libretranslate");
      HttpClient bare = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      for (int round = 1; round <= ROUNDS; round++) {
        List<String> texts = texts(round * REQUESTS);
        busy.set(0);
        long start = System.nanoTime();
        engine.translate(PAIR, texts);
        print("client", start, busy, concurrency);
        if (concurrency > 1) {
          continue;
        }
        busy.set(0);
        start = System.nanoTime();
        for (String text : texts) {
          String body =
              "{\"q\":[\"" + text + "\"],\"source\":\"he\",\"target\":\"en\",\"format\":\"text\"}";
          bare.send(
              HttpRequest.newBuilder(URI.create(server.url() + "/translate"))
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
        }
        print("bare HTTP", start, busy, 1);
      }
    }
  }

  private static List<String> texts(int from) {
    return IntStream.range(from, from + REQUESTS)
        .mapToObj(i -> "שר הביטחון אמר אתמול כי העסקה מספר " + i + " תאושר אחרי בדיקה.")
        .toList();
  }

  private static void print(String what, long start, AtomicLong busy, int concurrency) {
    double wall = (System.nanoTime() - start) / 1e6;
    double own = busy.get() / 1e6 / concurrency;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-10s %d requests, service %.0f ms, in all %.0f ms, overhead %.1f %%",
            what,
            REQUESTS,
            own,
            wall,
            100 * (wall - own) / own));
  }
}

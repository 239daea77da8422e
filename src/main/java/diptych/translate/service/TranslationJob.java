package diptych.translate.service;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.Budget;
import diptych.translate.service.SanityGate.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One call of a translator: some segments, sent in batches.
 *
 * <p>A batch that is too large, or that the service cannot digest, is halved until the segment at
 * fault stands alone; what the gate doubts is asked once more by itself.
 */
final class TranslationJob {
  /** After so many tries in vain a batch is halved: one of its segments may be the reason. */
  private static final int TRIES_TOGETHER = 3;

  /** When so many single segments were refused and none taken, the rest is not sent. */
  private static final int REFUSALS = 5;

  private final ServiceClient client;
  private final Budget budget;
  private final LanguagePair pair;
  private final List<String> segments;
  private final List<String> texts;
  private final Map<String, Translation> answers = new ConcurrentHashMap<>();
  private final Map<String, Suspect> suspects = new ConcurrentHashMap<>();
  private volatile @Nullable ServiceFault end;
  private volatile boolean overBudget;
  private int refusals;
  private boolean accepted;

  private record Suspect(String translation, Verdict verdict, boolean alone) {}

  TranslationJob(ServiceClient client, Budget budget, LanguagePair pair, List<String> segments) {
    this.client = client;
    this.budget = budget;
    this.pair = pair;
    this.segments = segments;
    this.texts = List.copyOf(new LinkedHashSet<>(segments));
  }

  List<Translation> run(ExecutorService workers) throws Failure, InterruptedException {
    List<Runnable> batches = new ArrayList<>();
    for (List<Integer> batch : Batches.of(texts, client.service().limits())) {
      batches.add(() -> sendQuietly(batch.stream().map(texts::get).toList()));
    }
    runAll(batches, workers);
    List<Runnable> again = new ArrayList<>();
    suspects.forEach((text, suspect) -> again.add(() -> askAgain(text, suspect)));
    runAll(again, workers);
    return result();
  }

  private List<Translation> result() throws Failure {
    ServiceFault fault = end;
    if (fault != null && answers.values().stream().noneMatch(Translated.class::isInstance)) {
      throw new Failure(category(fault), fault.getMessage(), fault);
    }
    return segments.stream()
        .map(text -> answers.getOrDefault(text, new Unavailable("Not asked.", true)))
        .toList();
  }

  private static Failure.Category category(ServiceFault fault) {
    return switch (fault.kind()) {
      case REFUSED -> Failure.Category.STOP;
      case UNSUPPORTED, BAD_TEXT, TOO_LARGE -> Failure.Category.SKIP;
      case UNREACHABLE, BUSY, TROUBLE, STUMBLED, QUOTA -> Failure.Category.RETRY;
    };
  }

  private static void runAll(List<Runnable> tasks, ExecutorService workers)
      throws InterruptedException {
    if (tasks.size() == 1) {
      tasks.get(0).run();
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return;
    }
    List<Future<?>> running = new ArrayList<>();
    tasks.forEach(task -> running.add(workers.submit(task)));
    try {
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch broke", e.getCause());
    } finally {
      running.forEach(each -> each.cancel(true));
    }
  }

  private void sendQuietly(List<String> batch) {
    try {
      send(batch, false);
    } catch (InterruptedException e) {
      mark(batch, "Translating was interrupted; run again to go on.", true);
      Thread.currentThread().interrupt();
    }
  }

  private void send(List<String> batch, boolean repeated) throws InterruptedException {
    if (batch.size() > 1 && size(batch) > client.mostCharacters()) {
      sendHalves(batch, repeated);
      return;
    }
    List<String> affordable = affordable(batch);
    Instant patient = client.timing().clock().instant().plus(client.service().limits().patience());
    for (int attempt = 1; !affordable.isEmpty(); attempt++) {
      ServiceFault known = end;
      if (known != null) {
        giveUp(affordable, known.getMessage(), true);
        return;
      }
      try {
        List<String> got = client.call(pair, affordable, attempt, repeated || attempt > 1);
        accept(affordable, got);
        return;
      } catch (ServiceFault fault) {
        if (!repeats(affordable, fault, attempt, patient)) {
          return;
        }
        client.timing().sleep(wait(fault, attempt));
      }
    }
  }

  /** Whether the same request should be sent again; if not, the fault has been dealt with. */
  private boolean repeats(List<String> batch, ServiceFault fault, int attempt, Instant patient)
      throws InterruptedException {
    switch (fault.kind()) {
      case TOO_LARGE, BAD_TEXT -> {
        if (batch.size() > 1) {
          halve(batch, false);
        } else {
          giveUp(batch, fault.getMessage(), false);
          countRefusal(fault);
        }
        return false;
      }
      case REFUSED, QUOTA, UNSUPPORTED -> {
        end = fault;
        giveUp(batch, fault.getMessage(), true);
        return false;
      }
      case UNREACHABLE -> {
        return !endsOutage(batch, fault);
      }
      case TROUBLE, STUMBLED -> {
        if (endsOutage(batch, fault)) {
          return false;
        }
        if (batch.size() > 1 && attempt >= TRIES_TOGETHER) {
          client.timing().sleep(wait(fault, attempt));
          halve(batch, true);
          return false;
        }
      }
      case BUSY -> {
        if (client.timing().clock().instant().isBefore(patient)) {
          return true;
        }
      }
    }
    if (attempt >= client.service().limits().attempts()) {
      giveUp(batch, fault.getMessage() + " Tried " + attempt + " times; run again later.", true);
      return false;
    }
    return true;
  }

  /** Whether the service has been failing for too long; if so, nothing more is sent. */
  private boolean endsOutage(List<String> batch, ServiceFault fault) {
    if (!client.isGivenUp()) {
      return false;
    }
    end = fault;
    giveUp(batch, fault.getMessage(), true);
    return true;
  }

  private Duration wait(ServiceFault fault, int attempt) {
    return fault
        .retryAfter()
        .map(RetryAfter::capped)
        .orElseGet(() -> BackOff.after(attempt, client.timing().random()));
  }

  private void halve(List<String> batch, boolean repeated) throws InterruptedException {
    budget.giveBack(size(batch));
    sendHalves(batch, repeated);
  }

  private void sendHalves(List<String> batch, boolean repeated) throws InterruptedException {
    send(batch.subList(0, batch.size() / 2), repeated);
    send(batch.subList(batch.size() / 2, batch.size()), repeated);
  }

  private synchronized void countRefusal(ServiceFault fault) {
    refusals++;
    if (!accepted && refusals >= REFUSALS) {
      end = fault;
    }
  }

  private void accept(List<String> batch, List<String> translations) {
    synchronized (this) {
      accepted = true;
    }
    for (int i = 0; i < batch.size(); i++) {
      String text = batch.get(i);
      String translation = translations.get(i).strip();
      Verdict verdict = SanityGate.examine(pair, text, translation);
      if (verdict.isSound()) {
        answers.put(text, Translated.machine(translation, client.service().name()));
      } else {
        suspects.put(text, new Suspect(translation, verdict, batch.size() == 1));
      }
    }
  }

  /** What the gate stopped is asked once more, alone. */
  private void askAgain(String text, Suspect suspect) {
    Suspect last = suspect;
    boolean helps = !suspect.alone() || suspect.verdict().grade() == SanityGate.Grade.WRONG;
    if (helps && end == null && budget.take(text.length())) {
      try {
        String translation = client.call(pair, List.of(text), 1, true).get(0).strip();
        Suspect second =
            new Suspect(translation, SanityGate.examine(pair, text, translation), true);
        last = second.verdict().compareTo(suspect.verdict()) <= 0 ? second : suspect;
      } catch (ServiceFault e) {
        budget.giveBack(text.length());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    answers.put(text, judged(last));
  }

  private Translation judged(Suspect last) {
    String name = client.service().name();
    return switch (last.verdict().grade()) {
      case SOUND -> Translated.machine(last.translation(), name);
      case DOUBTFUL ->
          Translated.machine(last.translation(), name).withDoubt(last.verdict().reason());
      case WRONG ->
          new Unavailable(
              "The answer of " + name + " was not taken: " + last.verdict().reason() + ".", false);
    };
  }

  /** The segments that the budget still has room for; the others are marked. */
  private List<String> affordable(List<String> batch) {
    List<String> taken = new ArrayList<>();
    for (String text : batch) {
      if (!overBudget && budget.take(text.length())) {
        taken.add(text);
      } else {
        overBudget = true;
        answers.put(text, new Unavailable(budget.exhausted(), true));
      }
    }
    return taken;
  }

  private void giveUp(List<String> batch, String reason, boolean retryable) {
    budget.giveBack(size(batch));
    mark(batch, reason, retryable);
  }

  private void mark(List<String> batch, String reason, boolean retryable) {
    batch.forEach(text -> answers.putIfAbsent(text, new Unavailable(reason, retryable)));
  }

  private static long size(List<String> batch) {
    return batch.stream().mapToLong(String::length).sum();
  }
}

package diptych.translate.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A service on loopback. Plays the given faults first, one a request, and then answers as the real
 * one would; keeps what it was sent.
 */
public final class LocalServer implements AutoCloseable {
  /** What was sent. */
  public record Asked(String method, String target, Map<String, String> headers, String body) {}

  /** What is sent back. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public static Answer ok(String body) {
      return new Answer(200, Map.of(), body);
    }

    public static Answer of(int status, String body) {
      return new Answer(status, Map.of(), body);
    }

    /** Closes the connection instead. */
    public static final Answer DROP = new Answer(-1, Map.of(), "");

    /** Never answers. */
    public static final Answer HANG = new Answer(-2, Map.of(), "");
  }

  static {
    // else every answer waits 40 ms for the acknowledgement of its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Deque<Answer> faults = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  public LocalServer(Function<Asked, Answer> service) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, service));
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next requests are answered so. */
  public synchronized LocalServer failWith(Answer... answers) {
    Collections.addAll(faults, answers);
    return this;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private synchronized Answer nextFault() {
    return faults.poll();
  }

  private void handle(HttpExchange exchange, Function<Asked, Answer> service) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    Asked request =
        new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
    asked.add(request);
    Answer fault = nextFault();
    Answer answer = fault != null ? fault : service.apply(request);
    if (answer == Answer.HANG) {
      await();
      exchange.close();
      return;
    }
    if (answer == Answer.DROP) {
      exchange.close();
      return;
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      closing.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

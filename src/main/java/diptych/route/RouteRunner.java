package diptych.route;

import diptych.model.Failure;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Runs the pipeline's routes over the beans of a {@link Newsroom}. */
public final class RouteRunner implements AutoCloseable {
  private static final int MOST_SEEN = 200_000;

  private final RouteContext running;

  private RouteRunner(RouteContext running) {
    this.running = running;
  }

  /** Starts the routes that work on demand. */
  public static RouteRunner start(Newsroom.Settings settings, Newsroom newsroom) throws Failure {
    return start(settings, newsroom, Map.of("diptych.watch", "false"));
  }

  /**
   * Starts the routes that watch the input folder and serve the output folder as well.
   *
   * @param port port of the pages on the loopback address
   * @param healthPort port of the health check there
   */
  public static RouteRunner startWatching(
      Newsroom.Settings settings, Newsroom newsroom, int port, int healthPort) throws Failure {
    return start(
        settings,
        newsroom,
        Map.of(
            "diptych.watch", "true",
            "camel.server.enabled", "true",
            "camel.server.host", "127.0.0.1",
            "camel.server.port", Integer.toString(port),
            "camel.management.enabled", "true",
            "camel.management.host", "127.0.0.1",
            "camel.management.port", Integer.toString(healthPort),
            "camel.management.healthCheckEnabled", "true"));
  }

  private static RouteRunner start(
      Newsroom.Settings settings, Newsroom newsroom, Map<String, String> more) throws Failure {
    Map<String, String> properties = new HashMap<>(more);
    properties.put("diptych.input", settings.input().toString());
    properties.put("diptych.output", settings.output().toString());
    Map<String, Object> beans = new HashMap<>(newsroom.beans());
    beans.put("seen", MemoryIdempotentRepository.memoryIdempotentRepository(MOST_SEEN));
    RoutesFolder routes = settings.routes();
    return new RouteRunner(
        RouteContext.start(routes.pipeline(), routes.folder(), beans, properties));
  }

  /** Works on everything in the input folder, then writes the index. */
  public void runBatch() throws Failure {
    try (ProducerTemplate template = context().createProducerTemplate()) {
      template.sendBody("direct:intake", "");
    } catch (CamelExecutionException e) {
      throw new Failure(Failure.Category.STOP, RouteContext.rootMessage(e), e);
    } catch (IOException e) {
      throw new IllegalStateException("cannot close the template", e);
    }
  }

  /** Begins to watch; what was there before is done by {@link #runBatch} first. */
  public void watch() throws Exception {
    context().getRouteController().startRoute("watch");
  }

  public CamelContext context() {
    return running.context();
  }

  @Override
  public void close() {
    running.close();
  }
}

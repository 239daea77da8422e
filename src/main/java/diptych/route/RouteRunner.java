package diptych.route;

import diptych.model.Failure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Runs the routes of a folder over the beans of a {@link Newsroom}. */
public final class RouteRunner implements AutoCloseable {
  private static final String SUFFIX = ".camel.yaml";
  private static final int MOST_SEEN = 200_000;

  private final Main main;

  private RouteRunner(Main main) {
    this.main = main;
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
    List<Resource> routes = routes(settings.routes());
    Main main = new Main();
    main.setPropertyPlaceholderLocations("file:diptych.properties;optional=true");
    Properties properties = new Properties();
    properties.setProperty("camel.main.name", "diptych");
    properties.setProperty("camel.main.jmxEnabled", "false");
    properties.setProperty("camel.main.shutdownTimeout", "60");
    properties.setProperty("camel.main.startupSummaryLevel", "Off");
    properties.setProperty("camel.main.routesCollectorEnabled", "false");
    properties.setProperty("diptych.input", settings.input().toString());
    properties.setProperty("diptych.output", settings.output().toString());
    more.forEach(properties::setProperty);
    main.setOverrideProperties(properties);
    newsroom.beans().forEach(main::bind);
    main.bind("seen", MemoryIdempotentRepository.memoryIdempotentRepository(MOST_SEEN));
    main.addMainListener(new RouteLoader(routes));
    try {
      main.start();
      return new RouteRunner(main);
    } catch (Exception e) {
      main.stop();
      throw new Failure(
          Failure.Category.STOP,
          "The routes in " + settings.routes() + " do not start: " + rootMessage(e),
          e);
    }
  }

  private static List<Resource> routes(Path folder) throws Failure {
    List<Resource> routes = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        routes.add(ResourceHelper.fromBytes(file.toString(), Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "There are no routes in " + folder + ": name their folder with -Ddiptych.routes=…",
          e);
    }
    return routes;
  }

  /** Works on everything in the input folder, then writes the index. */
  public void runBatch() throws Failure {
    try (ProducerTemplate template = context().createProducerTemplate()) {
      template.sendBody("direct:intake", "");
    } catch (CamelExecutionException e) {
      throw new Failure(Failure.Category.STOP, rootMessage(e), e);
    } catch (IOException e) {
      throw new IllegalStateException("cannot close the template", e);
    }
  }

  /** Begins to watch; what was there before is done by {@link #runBatch} first. */
  public void watch() throws Exception {
    context().getRouteController().startRoute("watch");
  }

  public CamelContext context() {
    return main.getCamelContext();
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause instanceof Failure
        ? String.valueOf(cause.getMessage())
        : cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  @Override
  public void close() {
    main.stop();
  }

  /** Loads the files once the context is configured; their names may hold any character. */
  private static final class RouteLoader extends org.apache.camel.main.MainListenerSupport {
    private final List<Resource> routes;

    RouteLoader(List<Resource> routes) {
      this.routes = routes;
    }

    @Override
    public void afterConfigure(org.apache.camel.main.BaseMainSupport main) {
      try {
        PluginHelper.getRoutesLoader(main.getCamelContext()).loadRoutes(routes);
      } catch (Exception e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }
}

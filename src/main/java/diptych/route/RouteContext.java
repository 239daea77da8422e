package diptych.route;

import diptych.model.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;

/** A Camel context that runs routes from files. */
final class RouteContext implements AutoCloseable {
  private final Main main;

  private RouteContext(Main main) {
    this.main = main;
  }

  /** Starts routes that need no beans. */
  static RouteContext start(List<Resource> routes, Path folder) throws Failure {
    return start(routes, folder, Map.of(), Map.of());
  }

  /**
   * Starts routes.
   *
   * @param folder where they come from, for messages
   * @param beans the beans they call, by name
   * @param settings properties they refer to
   */
  static RouteContext start(
      List<Resource> routes, Path folder, Map<String, Object> beans, Map<String, String> settings)
      throws Failure {
    Main main = new Main();
    main.setPropertyPlaceholderLocations("file:" + SiteSettings.FILE + ";optional=true");
    Properties properties = new Properties();
    properties.setProperty("camel.main.name", "diptych");
    properties.setProperty("camel.main.jmxEnabled", "false");
    properties.setProperty("camel.main.shutdownTimeout", "60");
    properties.setProperty("camel.main.startupSummaryLevel", "Off");
    properties.setProperty("camel.main.routesCollectorEnabled", "false");
    settings.forEach(properties::setProperty);
    main.setOverrideProperties(properties);
    beans.forEach(main::bind);
    main.addMainListener(new Loader(routes));
    try {
      main.start();
      return new RouteContext(main);
    } catch (Exception e) { // whatever a changed route may cause
      main.stop();
      throw new Failure(
          Failure.Category.STOP, "The routes in " + folder + " do not start: " + rootMessage(e), e);
    }
  }

  CamelContext context() {
    return main.getCamelContext();
  }

  /** What the nearest failure says, or else what was at the root of it. */
  static String rootMessage(Throwable e) {
    Throwable cause = e;
    while (!(cause instanceof Failure) && cause.getCause() != null && cause.getCause() != cause) {
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
  private static final class Loader extends MainListenerSupport {
    private final List<Resource> routes;

    Loader(List<Resource> routes) {
      this.routes = routes;
    }

    @Override
    public void afterConfigure(BaseMainSupport main) {
      try {
        PluginHelper.getRoutesLoader(main.getCamelContext()).loadRoutes(routes);
      } catch (Exception e) { // what the listener may not throw
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }
}

package diptych.translate.service;

import diptych.model.Failure;
import diptych.translate.EngineSettings;
import diptych.translate.ExternalEndpoint;
import diptych.translate.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services by name. */
public final class Services {
  private static final String CAMEL = "camel";

  private interface Maker {
    Service make(EngineSettings settings, Web web) throws Failure;
  }

  private static final Map<String, Maker> MAKERS = new LinkedHashMap<>();

  static {
    MAKERS.put("libretranslate", LibreTranslate::new);
    MAKERS.put("deepl", DeepL::new);
    MAKERS.put("google", Services::google);
    MAKERS.put("azure", Azure::new);
    MAKERS.put("openai", ChatCompletion::new);
    MAKERS.put("apertium", Apertium::new);
  }

  private final Settings settings;
  private final @Nullable ExternalEndpoint external;
  private final Web web;

  /**
   * The services that the settings describe.
   *
   * @param external how Camel endpoints are reached, null where there is no Camel
   */
  public Services(Settings settings, @Nullable ExternalEndpoint external, Clock clock) {
    this.settings = settings;
    this.external = external;
    this.web = new Web(clock);
  }

  private static Service google(EngineSettings settings, Web web) throws Failure {
    return settings.find("project").isPresent()
        ? new GoogleAdvanced(settings, web)
        : new GoogleBasic(settings, web);
  }

  /** The names, in the order they are listed in. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(MAKERS.keySet());
    names.add(CAMEL);
    return names;
  }

  /**
   * The service of a name, absent if there is none. {@code camel:<uri>} names an endpoint; {@code
   * camel} alone takes it from the settings.
   */
  public Optional<Service> find(String name) throws Failure {
    if (name.equals(CAMEL) || name.startsWith(CAMEL + ":")) {
      return Optional.of(camel(name.equals(CAMEL) ? "" : name.substring(CAMEL.length() + 1)));
    }
    Maker maker = MAKERS.get(name);
    return maker == null
        ? Optional.empty()
        : Optional.of(maker.make(new EngineSettings(name, settings), web));
  }

  private Service camel(String uri) throws Failure {
    EngineSettings own = new EngineSettings(CAMEL, settings);
    String address =
        uri.isEmpty() ? own.expect("uri", "the endpoint, such as direct:translate-here") : uri;
    if (external == null) {
      throw new Failure(
          Failure.Category.STOP, "camel:" + address + " needs the routes, which are not running.");
    }
    return new CamelService(own, address, external, web.clock());
  }
}

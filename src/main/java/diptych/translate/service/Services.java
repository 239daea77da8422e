package diptych.translate.service;

import diptych.model.Failure;
import diptych.translate.EngineSettings;
import diptych.translate.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services by name. */
public final class Services {
  private interface Maker {
    Service make(EngineSettings settings, Web web) throws Failure;
  }

  private static final Map<String, Maker> MAKERS = new LinkedHashMap<>();

  static {
    MAKERS.put("libretranslate", LibreTranslate::new);
  }

  private final Settings settings;
  private final Web web = new Web();

  public Services(Settings settings) {
    this.settings = settings;
  }

  /** The names, in the order they are listed in. */
  public static List<String> names() {
    return new ArrayList<>(MAKERS.keySet());
  }

  /** The service of a name, absent if there is none. */
  public Optional<Service> find(String name) throws Failure {
    Maker maker = MAKERS.get(name);
    return maker == null
        ? Optional.empty()
        : Optional.of(maker.make(new EngineSettings(name, settings), web));
  }
}

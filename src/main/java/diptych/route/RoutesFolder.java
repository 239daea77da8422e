package diptych.route;

import diptych.model.Failure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;

/**
 * The folder with the routes, which a site may change without building: {@code *.camel.yaml} are
 * the pipeline, but {@code translator-*.camel.yaml} are translators of the site.
 *
 * @param folder where it is
 */
public record RoutesFolder(Path folder) {
  private static final String SUFFIX = ".camel.yaml";
  private static final String TRANSLATOR = "translator-";

  public RoutesFolder {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The folder as set, else that of the installation, else that of the working folder. */
  public static RoutesFolder of(SiteSettings settings) {
    return new RoutesFolder(
        settings
            .find("diptych.routes")
            .or(() -> settings.find("diptych.home").map(home -> home + "/routes"))
            .map(Path::of)
            .orElse(Path.of("routes")));
  }

  List<Resource> pipeline() throws Failure {
    List<Resource> routes = list(name -> !name.startsWith(TRANSLATOR));
    if (routes.isEmpty()) {
      throw new Failure(
          Failure.Category.STOP,
          "There are no routes in " + folder + ": name their folder with diptych.routes.");
    }
    return routes;
  }

  List<Resource> translators() throws Failure {
    return list(name -> name.startsWith(TRANSLATOR));
  }

  private List<Resource> list(Predicate<String> wanted) throws Failure {
    List<Resource> routes = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return routes;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        if (wanted.test(String.valueOf(file.getFileName()))) {
          routes.add(ResourceHelper.fromBytes(file.toString(), Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP, "The routes in " + folder + " cannot be read: " + e, e);
    }
    return routes;
  }
}

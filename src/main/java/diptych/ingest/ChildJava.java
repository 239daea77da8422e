package diptych.ingest;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The command that starts the child process. Gives it the parsers' jars directly: without them
 * every class comes through the pipe, which takes seconds. The logging framework is not among them,
 * so that nothing disturbs the pipe.
 */
final class ChildJava {
  private static final Pattern LOGGING =
      Pattern.compile("(?:logback|log4j-to-slf4j|slf4j-(?:simple|jdk)).*");

  private ChildJava() {}

  static List<String> command(int megabytes, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+DisplayVMOutputToStderr"); // Tika talks to the process over stdout
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-Xshare:auto");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.add("-Dlog4j2.StatusLogger.level=OFF");
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath().stream().map(Path::toString).toList()));
    command.add(ParserProcess.class.getName());
    return command;
  }

  private static Set<Path> classPath() {
    Set<Path> all = new LinkedHashSet<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        add(Path.of(entry).toAbsolutePath(), all, 0);
      }
    }
    Set<Path> needed = new LinkedHashSet<>();
    all.stream().filter(path -> !isLogging(path)).forEach(needed::add);
    return needed;
  }

  private static boolean isLogging(Path path) {
    return LOGGING.matcher(String.valueOf(path.getFileName())).matches();
  }

  /** A jar may name others in its manifest, as the program's own does. */
  private static void add(Path path, Set<Path> all, int depth) {
    if (!Files.exists(path) || !all.add(path) || depth > 3 || !path.toString().endsWith(".jar")) {
      return;
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      @Nullable Manifest manifest = jar.getManifest();
      @Nullable String more =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (more != null) {
        for (String each : more.split(" ")) {
          if (!each.isEmpty()) {
            add(Path.of(path.toUri().resolve(new URI(each))), all, depth + 1);
          }
        }
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      // What cannot be looked into comes through the pipe.
    }
  }
}

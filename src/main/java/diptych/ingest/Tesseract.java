package diptych.ingest;

import diptych.model.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The tesseract program, if it is installed. Asked once which languages it has. */
final class Tesseract {
  private static final int MOST_OUTPUT = 8 << 20;
  private final String program;
  private final Duration time;
  private @Nullable List<String> languages;

  Tesseract(String program, Duration time) {
    this.program = program;
    this.time = time;
  }

  /**
   * Does nothing if tesseract and its Hebrew and English data are there.
   *
   * @throws Failure if not, saying what to install
   */
  void require(SourceFile file) throws Failure {
    List<String> known = languages();
    if (known.isEmpty()) {
      throw file.skip(
          "holds no letters that can be read, only their pictures, and tesseract, which reads those, is not installed; install it"
              + " (apt install tesseract-ocr tesseract-ocr-heb) and run again, or export the text");
    }
    if (!known.contains("heb") && !known.contains("eng")) {
      throw file.skip(
          "holds no letters that can be read, only their pictures, and tesseract has no data for Hebrew or English; install"
              + " tesseract-ocr-heb and run again");
    }
  }

  /** The text of a picture. */
  String read(SourceFile file, Path picture) throws Failure {
    List<String> wanted = new ArrayList<>(List.of("heb", "eng"));
    wanted.retainAll(languages());
    @Nullable String text =
        run(List.of(program, picture.toString(), "stdout", "-l", String.join("+", wanted)));
    if (text == null) {
      throw file.skip("is a picture that tesseract gave up on; scan it again in better quality");
    }
    return text;
  }

  private synchronized List<String> languages() {
    List<String> known = languages;
    if (known == null) {
      @Nullable String list = run(List.of(program, "--list-langs"));
      known = list == null ? List.of() : list.lines().skip(1).map(String::strip).toList();
      languages = known;
    }
    return known;
  }

  /** The program's output; null if it failed, is not there, or took too long. */
  private @Nullable String run(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      process.getOutputStream().close();
      Thread guard = new Thread(() -> stopLate(process), "tesseract-guard");
      guard.setDaemon(true);
      guard.start();
      byte[] out;
      try (InputStream in = process.getInputStream()) {
        out = in.readNBytes(MOST_OUTPUT);
      }
      return process.waitFor() == 0 ? new String(out, StandardCharsets.UTF_8) : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void stopLate(Process process) {
    try {
      if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}

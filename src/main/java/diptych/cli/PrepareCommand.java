package diptych.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParentCommand;

/**
 * Walks through the program once on two small texts, so that the launcher can archive the classes
 * that were loaded.
 */
@Command(name = "prepare", hidden = true, description = "Used by the launcher.")
final class PrepareCommand implements Callable<Integer> {
  private static final String HEBREW =
      """
      <html lang="he"><head><meta charset="utf-8"><title>הממשלה אישרה את התקציב</title></head>
      <body><article><h1>הממשלה אישרה את התקציב</h1>
      <p>הממשלה אישרה ביום ראשון את תקציב המדינה לשנת 2024, בהיקף של 513 מיליארד שקל.</p>
      <p>"זה תקציב אחראי", אמר שר האוצר. שלושה שרים הצביעו נגד.</p></article></body></html>
      """;
  private static final String ENGLISH =
      """
      <html lang="en"><head><meta charset="utf-8"><title>Cabinet approves budget</title></head>
      <body><article><h1>Cabinet approves budget</h1>
      <p>The cabinet on Sunday approved the state budget for 2024, worth 513 billion shekels.</p>
      <p>"This is a responsible budget," the finance minister said.</p></article></body></html>
      """;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("diptych");
    try {
      Path story = Files.createDirectories(folder.resolve("input/budget"));
      Path hebrew = Files.writeString(story.resolve("he.html"), HEBREW);
      Path english = Files.writeString(story.resolve("en.html"), ENGLISH);
      String output = folder.resolve("output").toString();
      String input = folder.resolve("input").toString();
      int code = run("compare", hebrew.toString(), english.toString(), "-o", output);
      code += run("compare", "-m", "outlet", hebrew.toString(), english.toString(), "-o", output);
      code += run("align", hebrew.toString(), english.toString(), "-o", output);
      code += run("batch", "-i", input, "-o", output);
      return code == 0 ? 0 : 1;
    } finally {
      delete(folder);
    }
  }

  /** Runs a command that prints nowhere. */
  private int run(String... args) {
    Session here = diptych.session();
    Terminal nowhere =
        new Terminal(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            Ansi.OFF);
    return Commands.run(new Session(here.toolbox(), nowhere, here.settings(), here.clock()), args);
  }

  private static void delete(Path folder) throws java.io.IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}

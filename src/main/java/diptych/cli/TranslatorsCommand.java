package diptych.cli;

import diptych.store.OutputLayout;
import diptych.translate.Translator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the translation engines. */
@Command(
    name = "translators",
    mixinStandardHelpOptions = true,
    description = "Lists the translation engines: which are configured, and whether they answer.",
    footerHeading = "%nConfigure an engine with properties or the environment:%n",
    footer = {
      "  diptych.libretranslate.url=http://localhost:5000   (in diptych.properties)",
      "  DIPTYCH_LIBRETRANSLATE_URL=http://localhost:5000   (in the environment)"
    })
final class TranslatorsCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Output folder, where the translation cache is (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("engine", "configured", "answers", "what to know"));
    Map<String, Translator.Status> statuses =
        session.toolbox().translators(new OutputLayout(output).state());
    statuses.forEach(
        (name, status) ->
            rows.add(
                List.of(
                    name,
                    status.configured() ? "yes" : "no",
                    !status.configured() ? "-" : status.answers() ? "yes" : "no",
                    status.message())));
    TextTable.of(rows).print(session.terminal());
    return 0;
  }
}

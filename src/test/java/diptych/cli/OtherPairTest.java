package diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.route.BundledToolbox;
import diptych.route.SiteSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** The lexicon page followed step by step, for a pair that is not built in. */
class OtherPairTest {
  @TempDir Path folder;

  @Test
  void listOfWordsGlossesAnotherPair() throws IOException {
    Path list =
        file(
            "es-en.tsv",
            """
            # our Spanish
            primer ministro\tnoun\tprime minister
            anunciar\tverb\tannounce\tforms=anunció,anunciaron
            médico\tnoun\tdoctor; physician\tforms=médicos,médica,médicas
            hospital\tnoun\thospital\tforms=hospitales
            huelga\tnoun\tstrike\tforms=huelgas
            gobierno\tnoun\tgovernment\tforms=gobiernos
            rechazar\tverb\treject\tforms=rechazó
            paciente\tnoun\tpatient\tforms=pacientes
            salud\tnoun\thealth
            """);
    Path es =
        file(
            "strike.es.txt",
            """
            El primer ministro anunció ayer una reforma de la salud.
            Los médicos del hospital iniciaron una huelga de 3 días.
            El gobierno rechazó la demanda.
            Más de 400 pacientes esperan.
            """);
    Path en =
        file(
            "strike.en.txt",
            """
            The prime minister announced a health reform yesterday.
            Doctors at the hospital began a 5-day strike.
            More than 400 patients are waiting.
            """);

    String said = run(list, "compare", es.toString(), en.toString(), "-o", folder + "/out");

    assertThat(said)
        .contains("es-en by lexicon")
        .contains("3 pairs; without counterpart: 1 left, 0 right")
        .contains("2 high (omission 1, number 1)")
        .contains("El gobierno rechazó la demanda.");
    assertThat(Files.readString(folder.resolve("out/strike/es_en.html")))
        .contains("title=\"doctor, physician\"");
    assertThat(run(list, "translators", "-o", folder + "/out")).contains("glosses of he-en, es-en");
  }

  private String run(Path list, String... args) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, Ansi.OFF);
    SiteSettings settings =
        new SiteSettings(Map.of("diptych.lexicon.es-en", list.toString()), Map.of(), Map.of());
    try (BundledToolbox toolbox = new BundledToolbox(settings)) {
      assertThat(Commands.run(new Session(toolbox, terminal, settings, Clock.systemUTC()), args))
          .as(err.toString())
          .isZero();
    }
    return out.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

package diptych.cli;

import diptych.route.FolderPairing;
import picocli.CommandLine.Option;

/** Options of every command that takes in a folder. */
final class PairingOptions {
  @Option(
      names = "--pair",
      paramLabel = "BY",
      defaultValue = "content",
      description = {
        "How files beside those of other stories, whose names say nothing, become stories:",
        "content: by what documents declare of each other and by what they say, when it is sure"
            + " (default); links: only by what they declare; names: not at all."
      })
  FolderPairing.By by = FolderPairing.By.CONTENT;
}

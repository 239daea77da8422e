package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Edition;
import diptych.model.Mode;
import diptych.route.PairStages.AlignedPairing;
import diptych.store.OutputLayout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairStagesTest {
  @TempDir private Path output;

  @Test
  void saysOfRevisionsWhyTheyAreEditionsOfOneText() throws Exception {
    Edition before = Doubles.edition("en@1", "en", "one", "two");
    Edition after = Doubles.edition("en@2", "en", "one", "things");
    Doubles doubles = new Doubles();
    PairStages stages =
        new PairStages(
            doubles.workbench(),
            Options.DEFAULT.withMode(Mode.OUTLET),
            new Reporter(new OutputLayout(output), doubles.renderers()));

    AlignedPairing aligned =
        stages.align(stages.translate(new Pairing("s", "S", before, after, Mode.EDITION)));

    assertThat(aligned.aligned().mode()).isEqualTo(Mode.EDITION);
    assertThat(aligned.aligned().modeReason()).isEqualTo("two revisions of one edition");
  }
}

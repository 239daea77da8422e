package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.Mode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article against itself in another format, through all stages. */
class SameArticleTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void showsNoDifferenceInAnyPairOfFormats(String language) throws Exception {
    Workbench workbench =
        new BundledToolbox(new SiteSettings(Map.of(), Map.of(), Map.of()))
            .workbench(folder.resolve("state"));
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (String format : SameArticle.FORMATS) {
      Path file = SameArticle.of(language).write(folder, format);
      editions.put(format, workbench.read(file, format, language, null, Options.DEFAULT));
    }
    for (Edition left : editions.values()) {
      for (Edition right : editions.values()) {
        Comparison found = workbench.compare("story", "Story", left, right, Options.DEFAULT);
        assertThat(found.mode()).isEqualTo(Mode.EDITION);
        assertThat(found.differences()).as(left.id() + " and " + right.id()).isEmpty();
      }
    }
  }
}

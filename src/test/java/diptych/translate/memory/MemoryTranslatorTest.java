package diptych.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translated.Quality;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.EngineSettings;
import diptych.translate.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTranslatorTest {
  private static final LanguagePair HE_EN = new LanguagePair("he", "en");

  @TempDir Path folder;

  private Path tmx(String name, String units) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
            + "<tmx version=\"1.4\"><header srclang=\"he\"/><body>"
            + units
            + "</body></tmx>");
  }

  private static String unit(String hebrew, String english) {
    return ("<tu><tuv xml:lang=\"HE-IL\"><seg>%s</seg></tuv>"
            + "<tuv xml:lang=\"en-US\"><seg>%s</seg></tuv></tu>")
        .formatted(hebrew, english);
  }

  private static MemoryTranslator memory(String files) throws Failure {
    return MemoryTranslator.of(
        new EngineSettings("memory", Settings.of(Map.of("diptych.memory.files", files), Map.of())));
  }

  private static Translation one(MemoryTranslator memory, String text) throws Failure {
    return memory.translate(HE_EN, List.of(text)).get(0);
  }

  @Test
  void sameTextIsAPersonsTranslation() throws Exception {
    MemoryTranslator memory = memory(tmx("a.tmx", unit("הכנסת  אישרה.", "Approved.")).toString());
    assertThat(one(memory, "הכנסת אישרה."))
        .isEqualTo(new Translated("Approved.", "memory", Quality.HUMAN, null, List.of()));
    assertThat(memory.translate(new LanguagePair("en", "iw"), List.of("Approved.")).get(0))
        .isInstanceOf(Translated.class);
    assertThat(memory.status().message()).contains("1 units");
  }

  @Test
  void similarTextCarriesADoubt() throws Exception {
    MemoryTranslator memory =
        memory(
            tmx("a.tmx", unit("הכנסת אישרה אתמול את התקציב החדש בקריאה ראשונה", "Text one"))
                .toString());
    Translated similar = (Translated) one(memory, "הכנסת אישרה אתמול את התקציב החדש בקריאה שנייה");
    assertThat(similar.text()).isEqualTo("Text one");
    assertThat(similar.doubt()).contains("fuzzy match, 88 %").contains("ראשונה");
    assertThat(one(memory, "הממשלה לא אישרה את התקציב הזה")).isInstanceOf(Unavailable.class);
    assertThat(one(memory, "...")).isInstanceOf(Unavailable.class);
  }

  @Test
  void otherPunctuationIsNoExactMatch() throws Exception {
    MemoryTranslator memory = memory(tmx("a.tmx", unit("לא, תודה רבה לכם", "No")).toString());
    assertThat(((Translated) one(memory, "לא תודה רבה לכם")).doubt()).contains("99 %");
  }

  @Test
  void earlierFileWinsAndFoldersAreRead() throws Exception {
    Path first = tmx("z.tmx", unit("כן", "first"));
    Path inner = Files.createDirectory(folder.resolve("more"));
    Files.move(tmx("b.tmx", unit("כן", "second") + unit("לא", "no")), inner.resolve("b.TMX"));
    MemoryTranslator memory = memory(first + "," + inner);
    assertThat(((Translated) one(memory, "כן")).text()).isEqualTo("first");
    assertThat(((Translated) one(memory, "לא")).text()).isEqualTo("no");
  }

  @Test
  void leavesInlineCodesOut() throws Exception {
    List<TmxUnit> units = new ArrayList<>();
    Path file =
        tmx(
            "a.tmx",
            unit(
                "א<bpt i=\"1\">{b<sub>x</sub>}</bpt>ב<ept i=\"1\">{/b}</ept> <hi>ג</hi>",
                "a<ph>&lt;br/&gt;</ph>b <![CDATA[& c]]>"));
    new TmxReader().read(file, units::add);
    assertThat(units).containsExactly(new TmxUnit(Map.of("he-il", "אב ג", "en-us", "ab & c")));
  }

  @Test
  void loadsNothingThatTheFileNames() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
    Path file = folder.resolve("a.tmx");
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY y \"boom\">]><tmx version=\"1.4\"><body>"
            + unit("כן &x;", "yes &x; &y;")
            + "</body></tmx>");
    List<TmxUnit> units = new ArrayList<>();
    try {
      new TmxReader().read(file, units::add);
    } catch (Failure e) {
      assertThat(e.getMessage()).contains("a.tmx").doesNotContain("TOP-SECRET");
    }
    assertThat(units.toString()).doesNotContain("TOP-SECRET").doesNotContain("boom");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    Path broken = Files.writeString(folder.resolve("b.tmx"), "<tmx><body>\n<tu>");
    assertThatThrownBy(() -> one(memory(broken.toString()), "כן"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("b.tmx")
        .hasMessageContaining("not valid XML");
    Path other = Files.writeString(folder.resolve("c.tmx"), "<html/>");
    assertThat(memory(other.toString()).status().answers()).isFalse();
    assertThatThrownBy(() -> one(memory(other.toString()), "כן")).hasMessageContaining("<tmx>");
    assertThatThrownBy(() -> memory(folder.resolve("nowhere.tmx").toString()))
        .hasMessageContaining("nowhere.tmx")
        .hasMessageContaining("DIPTYCH_MEMORY_FILES");
  }

  @Test
  void readsUtf16AndTheAttributeOfOldVersions() throws Exception {
    Path file = folder.resolve("old.tmx");
    Files.write(
        file,
        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx version=\"1.1\"><body><tu>"
                + "<tuv lang=\"iw\"><seg>כן</seg></tuv><tuv lang=\"EN\"><seg>yes</seg></tuv>"
                + "</tu></body></tmx>")
            .getBytes(StandardCharsets.UTF_16));
    assertThat(((Translated) one(memory(file.toString()), "כן")).text()).isEqualTo("yes");
  }
}

package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HebrewOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "םולש םלוע|עולם שלום",
        ".םיבשות 4,800-כ ועיגה|הגיעו כ-4,800 תושבים.",
        ".50%-ב ולע םיריחמה|המחירים עלו ב-50%.",
        ".Harbour Lines תרבח|חברת Harbour Lines.",
        "(םינפב) ץוחב|בחוץ (בפנים)",
        "14 דגנ 3 לש בורב|ברוב של 3 נגד 14",
        "10:30 העשב|בשעה 10:30"
      })
  void turnsALineAround(String visual, String logical) {
    assertThat(HebrewOrder.reverse(visual)).isEqualTo(logical);
  }

  @Test
  void leavesLogicalTextAlone() {
    String text = "שלום עולם\nהמים חמים";
    assertThat(HebrewOrder.repair(text)).isEqualTo(new HebrewOrder.Repaired(text, 0));
  }

  @Test
  void leavesTextWithoutEvidenceAlone() {
    assertThat(HebrewOrder.repair("בית\nילד").text()).isEqualTo("בית\nילד");
  }

  @Test
  void letsLinesWithoutEvidenceFollowTheWhole() {
    assertThat(HebrewOrder.repair("םולש\nתיב\nEnglish").text()).isEqualTo("שלום\nבית\nEnglish");
  }
}

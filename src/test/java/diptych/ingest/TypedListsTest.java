package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedListsTest {
  @Test
  void readsBulletsAndNumbersAsItems() {
    assertThat(TypedLists.ofParagraph("- bread\n- two bottles\n  of milk"))
        .containsExactly(item("bread"), item("two bottles\n  of milk"));
    assertThat(TypedLists.ofParagraph("To open it:\n1. Lift.\n2) Turn."))
        .containsExactly(paragraph("To open it:"), item("Lift."), item("Turn."));
  }

  @Test
  void readsLinesWithTabsAsRows() {
    assertThat(TypedLists.ofParagraph("Line\tFirst\n12\t21:10"))
        .containsExactly(paragraph("Line\tFirst"), paragraph("12\t21:10"));
  }

  @Test
  void leavesSingleSignsSpeechAndYearsAlone() {
    for (String text :
        List.of(
            "- one line\nand its end",
            "\u2013 Come in.\n\u2013 Thank you.",
            "1984. A novel.\n1985. Another.",
            "3. Turn.\n4. Lift.")) {
      assertThat(TypedLists.ofParagraph(text)).containsExactly(paragraph(text));
    }
  }

  @Test
  void findsListsAmongBlocks() {
    List<RawBlock> blocks =
        List.of(paragraph("1. Lift."), paragraph("2. Turn."), paragraph("It is open."));
    assertThat(TypedLists.ofBlocks(blocks))
        .containsExactly(item("Lift."), item("Turn."), paragraph("It is open."));
    assertThat(TypedLists.ofBlocks(blocks.subList(1, 3))).isEqualTo(blocks.subList(1, 3));
  }

  private static RawBlock item(String text) {
    return new RawBlock(BlockKind.LIST_ITEM, text);
  }

  private static RawBlock paragraph(String text) {
    return new RawBlock(BlockKind.PARAGRAPH, text);
  }
}

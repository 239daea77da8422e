package diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleAlignerTest {
  private static final List<String> STORY =
      List.of(
          "The harbour master closed the northern pier on Tuesday after a crane collapsed.",
          "Eleven dockers were taken to the regional hospital with fractures and bruises.",
          "Engineers had warned the company about rust in the crane's mast since January.",
          "A spokeswoman for the company declined to comment on the maintenance records.",
          "Fishing boats will use the southern quay until the wreckage has been cleared.",
          "The trade union announced a rally in front of the town hall next Friday.",
          "Prosecutors opened an inquiry into negligence and seized two computers.",
          "Insurance experts estimate the damage at nearly four million euros.");

  private final Aligner aligner = new ArticleAligner();

  private String aligned(List<String> source, List<String> target) {
    return Pairs.drawn(aligner.align(Pairs.translated(source, target), Mode.EDITION).beads());
  }

  @Test
  void pairsAnArticleWithItself() {
    assertThat(aligned(STORY, STORY)).isEqualTo("0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7");
  }

  @Test
  void findsWhatWasLeftOut() {
    List<String> shorter = without(STORY, 3);
    assertThat(aligned(STORY, shorter)).isEqualTo("0=0 1=1 2=2 3= 4=3 5=4 6=5 7=6");
  }

  @Test
  void findsWhatWasAdded() {
    assertThat(aligned(without(STORY, 2), STORY)).isEqualTo("0=0 1=1 =2 2=3 3=4 4=5 5=6 6=7");
  }

  @Test
  void findsJoinedSentences() {
    List<String> joined = without(STORY, 5);
    joined.set(4, STORY.get(4) + " " + STORY.get(5));
    assertThat(aligned(STORY, joined)).isEqualTo("0=0 1=1 2=2 3=3 4,5=4 6=5 7=6");
  }

  @Test
  void findsFiveSentencesInOne() {
    List<String> joined = new ArrayList<>(STORY.subList(0, 2));
    joined.add(String.join(" ", STORY.subList(2, 7)));
    joined.add(STORY.get(7));
    assertThat(aligned(STORY, joined)).isEqualTo("0=0 1=1 2,3,4,5,6=2 7=3");
    assertThat(aligned(joined, STORY)).isEqualTo("0=0 1=1 2=2,3,4,5,6 3=7");
  }

  @Test
  void findsAMovedSentenceAsACrossingBead() {
    List<String> moved = without(STORY, 6);
    moved.add(1, STORY.get(6));
    assertThat(aligned(STORY, moved)).isEqualTo("0=0 1=2 2=3 3=4 4=5 5=6 6=1* 7=7");
  }

  @Test
  void findsAMovedBlockAsCrossingBeads() {
    List<String> moved = new ArrayList<>(STORY.subList(2, 8));
    moved.addAll(STORY.subList(0, 2));
    assertThat(aligned(STORY, moved)).isEqualTo("0=6* 1=7* 2=0 3=1 4=2 5=3 6=4 7=5");
  }

  @Test
  void keepsACaptionElsewhereOutOfTheBody() {
    List<String> source = new ArrayList<>(STORY);
    source.add(1, "A crane lies across the pier, photographed from the lighthouse.");
    List<String> target = new ArrayList<>(STORY);
    target.add(7, "A crane lies across the pier, photographed from the lighthouse.");
    List<BlockKind> kinds = new ArrayList<>(Collections.nCopies(9, BlockKind.PARAGRAPH));
    List<BlockKind> others = new ArrayList<>(kinds);
    kinds.set(1, BlockKind.CAPTION);
    others.set(7, BlockKind.CAPTION);
    ArticlePair pair =
        new ArticlePair(
            Pairs.edition("en", source, kinds),
            Pairs.edition("en", target, others),
            List.of(),
            List.of());
    assertThat(Pairs.drawn(aligner.align(pair, Mode.EDITION).beads()))
        .isEqualTo("0=0 1=7 2=1 3=2 4=3 5=4 6=5 7=6 8=8");
  }

  @Test
  void pairsALineOfNameAndDayWithABylineWhereverItStands() {
    List<String> source = new ArrayList<>(STORY.subList(0, 7));
    List<String> target = new ArrayList<>(source);
    source.add(1, "Roni Dror | January 16, 2024");
    target.add("By Roni Dror");
    List<BlockKind> kinds = new ArrayList<>(Collections.nCopies(8, BlockKind.PARAGRAPH));
    List<BlockKind> others = new ArrayList<>(kinds);
    kinds.set(1, BlockKind.DATELINE);
    others.set(7, BlockKind.BYLINE);
    ArticlePair pair =
        new ArticlePair(
            Pairs.edition("en", source, kinds),
            Pairs.edition("en", target, others),
            List.of(),
            List.of());
    assertThat(Pairs.drawn(aligner.align(pair, Mode.EDITION).beads()))
        .isEqualTo("0=0 1=7 2=1 3=2 4=3 5=4 6=5 7=6");
  }

  @Test
  void pairsAHeadlineThatTheOtherFileDoesNotTellApart() {
    List<BlockKind> kinds = new ArrayList<>(Collections.nCopies(8, BlockKind.PARAGRAPH));
    kinds.set(0, BlockKind.HEADLINE);
    ArticlePair pair =
        new ArticlePair(
            Pairs.edition("en", STORY, kinds), Pairs.edition("en", STORY), List.of(), List.of());
    assertThat(Pairs.drawn(aligner.align(pair, Mode.EDITION).beads()))
        .isEqualTo("0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void mirrorsWhenTheSidesAreSwapped(Mode mode) {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      ArticlePair pair = Pairs.translated(shuffled(random), shuffled(random));
      Set<Bead> there = new HashSet<>(aligner.align(pair, mode).beads());
      Set<Bead> back = new HashSet<>();
      for (Bead b : aligner.align(pair.swap(), mode).beads()) {
        back.add(new Bead(b.target(), b.source(), b.score(), b.moved()));
      }
      assertThat(back).isEqualTo(there);
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void takesAnySizeOfText(Mode mode) {
    List<List<String>> texts =
        List.of(
            List.of(),
            List.of("One sentence."),
            Collections.nCopies(60, "The same words again."),
            List.of("word ".repeat(2000).strip(), "…", "12"),
            STORY);
    for (List<String> source : texts) {
      for (List<String> target : texts) {
        Alignment alignment = aligner.align(Pairs.translated(source, target), mode);
        assertThat(alignment.sourceSize()).isEqualTo(source.size());
        assertThat(alignment.targetSize()).isEqualTo(target.size());
      }
    }
  }

  @Test
  void alignsThousandsOfIdenticalSentences() {
    List<String> same = Collections.nCopies(3000, "The market closed unchanged.");
    Alignment alignment = aligner.align(Pairs.sameLanguage(same, same), Mode.EDITION);
    assertThat(alignment.beads()).hasSize(3000).allMatch(Bead::isLinked);
  }

  @Test
  void alignsALongPairThroughItsAnchors() {
    List<String> source =
        IntStream.range(0, 3000).mapToObj(i -> sentence(i) + " with a tail.").toList();
    List<String> target = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      if (i % 50 != 7) {
        target.add(sentence(i) + " and its tail.");
      }
    }
    List<Bead> beads = aligner.align(Pairs.sameLanguage(source, target), Mode.EDITION).beads();
    assertThat(beads).filteredOn(b -> b.target().isEmpty()).hasSize(60);
    assertThat(beads)
        .filteredOn(Bead::isLinked)
        .allMatch(b -> source.get(b.source().get(0)).startsWith(start(target, b)));
  }

  private static String start(List<String> target, Bead bead) {
    String text = target.get(bead.target().get(0));
    return text.substring(0, text.indexOf(" and"));
  }

  private static String sentence(int i) {
    return "Item%d was sold by dealer%d in street%d".formatted(i, i * 7 % 3001, i % 97);
  }

  @Test
  void pairsSharedClaimsOfOutletsWhereverTheyStand() {
    List<String> other =
        List.of(
            "Tourism in the region has doubled since the bridge was opened.",
            "Damage of four million euros is estimated by insurance experts.",
            "The museum shows maps of the old town.",
            "The company's spokeswoman would not comment on maintenance records.");
    String drawn =
        Pairs.drawn(aligner.align(Pairs.sameLanguage(STORY, other), Mode.OUTLET).beads());
    assertThat(drawn.split(" ")).contains("3=3", "7=1", "=0", "=2").doesNotContain("3=3*");
  }

  @Test
  void alignsByNumbersAndNamesWithoutTranslation() {
    List<String> hebrew =
        List.of(
            "ראש הממשלה נתניהו נפגש עם הנשיא פוטין במוסקבה.",
            "בפגישה השתתפו 14 יועצים.",
            "ההסכם נחתם ב-1998 בברלין.");
    List<String> english =
        List.of(
            "Prime Minister Netanyahu met President Putin in Moscow.",
            "14 advisers took part.",
            "The agreement was signed in Berlin in 1998.");
    ArticlePair pair =
        new ArticlePair(
            Pairs.edition("he", hebrew), Pairs.edition("en", english), List.of(), List.of());
    assertThat(Pairs.drawn(aligner.align(pair, Mode.EDITION).beads())).isEqualTo("0=0 1=1 2=2");
  }

  private static List<String> shuffled(Random random) {
    List<String> lines = new ArrayList<>(STORY);
    for (int k = 0; k < 3; k++) {
      lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
    }
    return Stream.concat(lines.stream().skip(random.nextInt(3)), Stream.of("So it goes.")).toList();
  }

  private static List<String> without(List<String> lines, int index) {
    List<String> rest = new ArrayList<>(lines);
    rest.remove(index);
    return rest;
  }
}

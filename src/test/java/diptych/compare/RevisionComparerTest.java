package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions in one language: all edits and nothing else. */
class RevisionComparerTest {
  private static List<String> diff(String language, String source, String target) {
    return Compared.all(differences(language, List.of(source), List.of(target)));
  }

  private static List<Difference> differences(
      String language, List<String> source, List<String> target) {
    List<Integer> from = IntStream.range(0, source.size()).boxed().toList();
    List<Integer> to = IntStream.range(0, target.size()).boxed().toList();
    return compared(language, source, target, List.of(new Bead(from, to, 1, false)));
  }

  private static List<Difference> compared(
      String language, List<String> source, List<String> target, List<Bead> beads) {
    return compared(Compared.edition(language, source), Compared.edition(language, target), beads);
  }

  private static List<Difference> compared(Edition source, Edition target, List<Bead> beads) {
    ArticlePair pair = new ArticlePair(source, target, List.of(), List.of());
    return Compared.comparer()
        .compare(
            pair,
            new Alignment(beads, source.segments().size(), target.segments().size()),
            Mode.EDITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "92 planes landed.; 29 planes landed.; number high 92|29",
        "He has five children.; He has 5 children.; wording low five|5",
        "About 1,500 people came.; About 1,473 people came.; number low 1,500|1,473",
        "It cost $5 million.; It cost €5 million.; number high $|€",
        "They met on Monday.; They met on Tuesday.; date high Monday|Tuesday",
        "It opened on March 3.; It opened on March 5.; date high 3|5",
        "He met Cohen there.; He met Levy there.; name high Cohen|Levy",
        "He met Zelensky there.; He met Zelenskyy there.; name low Zelensky|Zelenskyy",
        "She did agree.; She did not agree.; negation high |not",
        "It will rain.; It may rain.; modality high will|may",
        "They usually win there.; They may win there.; modality medium usually|may",
        "He said it could rain.; He said it will rain.; modality medium could|will",
        "The road is not safe.; The road is hardly safe.; negation high not|hardly",
        "The terrorist fled.; The gunman fled.; term high terrorist|gunman",
        "The road was widened.; The road was narrowed.; wording medium widened|narrowed",
        "He says so.; He said so.; wording low says|said",
        "He came to the city.; He came into the city.; wording low to|into",
        "The long road is closed.; The road is closed.; omission medium long|",
        "The road, now shut, is old.; The road is old.; omission medium , now shut,|",
        "The mayor spoke.; The mayor spoke about schools.; addition medium |about schools",
        "He came home late.; He came home, late.; wording low |','",
        "He saw the Polish team.; He saw the polish team.; wording low Polish|polish",
      })
  void callsEachEditByItsKind(String source, String target, String expected) {
    assertThat(diff("en", source, target)).containsExactly(expected.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "he; השר לא אישר את התוכנית.; השר אישר את התוכנית.; negation high לא|",
        "he; צה\"ל תקף 12 יעדים.; צה\"ל תקף 21 יעדים.; number high 12|21",
        "ar; حضر الوزير الاجتماع؛ قال إنه راض.; لم حضر الوزير الاجتماع؛ قال إنه راض.; negation high |لم",
        "ru; Министр подписал закон.; Министр не подписал закон.; negation high |не",
        "ru; Погибли 12 человек.; Погибли 14 человек.; number high 12|14",
        "de; Die Regierung stimmte zu.; Die Opposition stimmte zu.; wording medium Regierung|Opposition",
        "zh; 他去北京。; 他去南京。; wording medium 北|南",
      })
  void worksInAnyLanguage(String language, String source, String target, String expected) {
    assertThat(diff(language, source, target)).containsExactly(expected);
  }

  @Test
  void asksNothingOfTheWayQuotesDashesAndSpacesArePrinted() {
    assertThat(diff("en", "“It’s  late” – he said", "\"It's late\" — he said")).isEmpty();
  }

  @Test
  void aHyphenForADashIsNoDifference() {
    assertThat(diff("he", "הוא נולד ב-1980, לדבריה - לא", "הוא נולד ב–1980, לדבריה – לא"))
        .isEmpty();
  }

  @Test
  void tellsAHeadlineWrittenAnewAsOneDifference() {
    assertThat(
            diff(
                "en",
                "Harbor authority delays new ferry line",
                "Second ferry put off until autumn"))
        .containsExactly(
            "wording medium Harbor authority delays new … line|Second … put off until autumn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Netanyahu and Biden discuss a truce; Zelensky is said to press Netanyahu over war; Zelensky; Biden",
        "Feld quits as ferry affair in Maar grows; New head of Kessel Port is Cohen, ferry line says;"
            + " Kessel Port, Cohen; Feld, Maar",
        "Zelensky Visits Paris to Seek More Arms; Putin Tells Paris What He Will Not Accept;"
            + " Putin; Zelensky",
      })
  void aHeadlineWrittenAnewSaysWhichNamesWereReplaced(
      String source, String target, String is, String was) {
    assertThat(differences("en", List.of(source), List.of(target)))
        .anySatisfy(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.MEDIUM);
              assertThat(d.detail()).endsWith(" en names %s, en names %s.".formatted(is, was));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Feld resigns over ferry affair; Mayor quits as ferry row grows",
        "Zelensky resigns over ferry affair; Row on ferry: will Zelenskyy quit?",
      })
  void namesLeftOutOrSpelledOtherwiseAreNotReplaced(String source, String target) {
    assertThat(differences("en", List.of(source), List.of(target)))
        .noneMatch(d -> d.detail().contains(" names "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Trump spoke.; Biden spoke.; Later that day Trump left the house with Biden.; name high Trump|Biden",
        "en; Neighbors spoke.; Biden spoke.; He said: \"Neighbors may do so again.\"; wording medium Neighbors|Biden",
        "ru; Лавров приехал.; Песков приехал.; Вчера на встрече долго молчали и Лавров, и Песков.;"
            + " name high Лавров|Песков",
      })
  void aFirstWordIsANameIfItIsOneElsewhere(
      String language, String source, String target, String both, String expected) {
    assertThat(Compared.all(differences(language, List.of(source, both), List.of(target, both))))
        .containsExactly(expected);
  }

  @Test
  void figuresOfWhatWasWrittenAnewStayByThemselves() {
    assertThat(
            diff(
                "en",
                "Storm leaves 12 villages without any power",
                "Power cut to 14 places after night of wind"))
        .contains("number high 12|14");
  }

  @Test
  void bylinesAreLowWhateverHappensToThem() {
    List<String> text = List.of("The long road is closed.", "By Nora Feld", "It was opened late.");
    List<Bead> same =
        List.of(
            new Bead(List.of(0), List.of(0), 1, false),
            new Bead(List.of(1), List.of(1), 1, false),
            new Bead(List.of(2), List.of(2), 1, false));
    List<String> changed = new ArrayList<>(text);
    changed.set(1, "By Nora Feld and Tim Aster");
    Edition old = bylined(text);
    assertThat(Compared.all(compared(old, bylined(changed), same)))
        .containsExactly("addition low |and Tim Aster");
    List<Bead> removed =
        List.of(
            new Bead(List.of(0), List.of(0), 1, false),
            new Bead(List.of(1), List.of(), 0, false),
            new Bead(List.of(2), List.of(1), 1, false));
    Edition without = Compared.edition("en", List.of(text.get(0), text.get(2)));
    assertThat(Compared.all(compared(old, without, removed)))
        .containsExactly("omission low By Nora Feld|");
  }

  /** An edition whose second block is its byline. */
  private static Edition bylined(List<String> lines) {
    return Compared.edition("en", lines, Map.of(1, BlockKind.BYLINE));
  }

  @Test
  void findsQuotationMarksAndWordsInsideThem() {
    assertThat(diff("en", "\"We are tired of this,\" he said.", "We are tired of this, he said."))
        .containsExactly("quotation medium \" … \"|");
    assertThat(diff("en", "He called it \"a brave step\".", "He called it \"a foolish step\"."))
        .containsExactly("quotation medium brave|foolish");
  }

  @Test
  void sentencesJoinedOrSplitWithTheSameWordsAreNoDifference() {
    assertThat(
            Compared.all(
                differences(
                    "en",
                    List.of("He came home.", "She left the house."),
                    List.of("He came home, she left the house."))))
        .isEmpty();
    assertThat(
            Compared.all(
                differences(
                    "en",
                    List.of("He came home, and she left."),
                    List.of("He came home.", "And she left."))))
        .isEmpty();
  }

  @Test
  void followsAClauseIntoTheNextSentence() {
    List<String> source =
        List.of("The bridge was shut, and the old ferry sails again.", "Nobody knew why.");
    List<String> target =
        List.of("The bridge was shut.", "And the old ferry sails again; nobody knew why.");
    List<Bead> beads =
        List.of(
            new Bead(List.of(0), List.of(0), 1, false), new Bead(List.of(1), List.of(1), 1, false));
    assertThat(Compared.all(compared("en", source, target, beads))).isEmpty();
  }

  @Test
  void diffsInsideWhatMoved() {
    List<String> source = List.of("First comes the mayor.", "Then came 12 drummers.");
    List<String> target = List.of("Then came 11 drummers.", "First comes the mayor.");
    List<Bead> beads =
        List.of(
            new Bead(List.of(0), List.of(1), 1, false), new Bead(List.of(1), List.of(0), 1, true));
    assertThat(Compared.all(compared("en", source, target, beads)))
        .containsExactly(
            "moved medium Then came 12 drummers.|Then came 11 drummers.", "number high 12|11");
  }

  @Test
  void diffsSentencesThatChangedPlacesInOneBeadWithThemselves() {
    assertThat(
            Compared.all(
                differences(
                    "en",
                    List.of("The state will name a judge within two weeks.", "Critics were angry."),
                    List.of("Critics were angry.", "The state will name a judge in two weeks."))))
        .containsExactly(
            "wording low within|in", "moved medium Critics were angry.|Critics were angry.");
  }

  @Test
  void leavesSentencesTogetherThatOnlyShareSomeWords() {
    List<String> found =
        Compared.all(
            differences(
                "en",
                List.of("He came to the town.", "She left the town at noon."),
                List.of("They left for the sea.", "He came.")));
    assertThat(found).noneMatch(d -> d.startsWith("moved"));
  }

  @Test
  void tellsWordsThatChangedPlaces() {
    assertThat(diff("en", "He said on Monday that it rained.", "He said that it rained on Monday."))
        .containsExactly("wording low on Monday|on Monday");
  }

  @Test
  void tellsAWholeSentenceThatIsGoneAsTheAlignmentWould() {
    List<Difference> found =
        differences(
            "en",
            List.of("The hall was full.", "Nobody left before the end."),
            List.of("The hall was full."));
    assertThat(Compared.all(found)).containsExactly("omission high Nobody left before the end.|");
    assertThat(found.get(0).target()).isEqualTo(Passage.EMPTY);
  }

  @Test
  void marksThePlaceWhereWordsAreMissing() {
    Difference found = differences("en", List.of("The long road."), List.of("The road.")).get(0);
    assertThat(found.target().segments()).containsExactly(0);
    assertThat(found.target().spans()).containsExactly(new Span(3, 3));
  }

  @Test
  void comparesBritishWithAmericanEnglishAsOneLanguage() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("en", List.of("The colour is red.")),
            Compared.edition("en-GB", List.of("The colour is blue.")),
            List.of(),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    assertThat(Compared.all(Compared.comparer().compare(pair, alignment, Mode.EDITION)))
        .containsExactly("wording medium red|blue");
  }

  @Test
  void leavesOutTypesThatAreSwitchedOff() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("en", List.of("The road is 3 miles long.")),
            Compared.edition("en", List.of("The path is 5 miles long.")),
            List.of(),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    assertThat(Compared.comparer(DifferenceType.WORDING).compare(pair, alignment, Mode.EDITION))
        .extracting(Difference::severity)
        .containsExactly(Severity.HIGH);
  }

  /** Without the marked words both editions are the same, and equal texts have none. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "he", "ar", "ru", "de"})
  void whatIsNotMarkedIsTheSameOnBothSides(String language) {
    Random random = new Random(20261125);
    String[] words =
        switch (language) {
          case "he" -> "השר לא אמר כי 12 איש נהרגו ב חיפה , \" אתמול ו צה\"ל הודיע".split(" ");
          case "ar" -> "قال الوزير لم إن 12 شخصا قتلوا في حيفا ، \" أمس و أعلن".split(" ");
          case "ru" -> "министр не сказал что 12 человек погибли в Хайфе , \" вчера и".split(" ");
          case "de" -> "der Minister sagte nicht dass 12 Menschen in Haifa , \" gestern".split(" ");
          default -> "the minister did not say that 12 men died in Haifa , \" on Monday".split(" ");
        };
    for (int round = 0; round < 300; round++) {
      List<String> source = words(random, words, 1 + random.nextInt(25));
      List<String> target = new ArrayList<>(source);
      for (int k = random.nextInt(6); k > 0; k--) {
        int at = random.nextInt(target.size() + 1);
        switch (random.nextInt(3)) {
          case 0 -> target.add(at, words[random.nextInt(words.length)]);
          case 1 -> target.addAll(at, words(random, words, 4));
          default -> target.subList(at, Math.min(target.size(), at + 3)).clear();
        }
      }
      target.add("!");
      source.add("!");
      Edition from = Compared.edition(language, List.of(String.join(" ", source)));
      Edition to = Compared.edition(language, List.of(String.join(" ", target)));
      List<Difference> found =
          differences(language, List.of(from.article().text()), List.of(to.article().text()));
      List<Span> gone = found.stream().flatMap(d -> d.source().spans().stream()).toList();
      List<Span> come = found.stream().flatMap(d -> d.target().spans().stream()).toList();
      assertThat(unmarked(from, gone)).as("%s%n%s", source, target).isEqualTo(unmarked(to, come));
      assertThat(found.isEmpty()).isEqualTo(source.equals(target));
    }
  }

  private static List<String> words(Random random, String[] words, int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(words[random.nextInt(words.length)]);
    }
    return some;
  }

  private static List<String> unmarked(Edition edition, List<Span> marked) {
    return TokenReader.read(edition.segments()).stream()
        .filter(t -> marked.stream().noneMatch(t.span()::overlaps))
        .map(Token::key)
        .toList();
  }
}

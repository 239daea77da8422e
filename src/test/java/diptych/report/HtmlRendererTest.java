package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Unavailable;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {
  static Stream<Comparison> comparisons() {
    return Stream.of(
        Demo.gloss(),
        Demo.half(),
        Demo.silent(),
        Demo.outlet(),
        Sample.swap(Demo.gloss()),
        Sample.swap(Demo.outlet()),
        Hostile.comparison(),
        Pages.large(60));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void showsEverySegmentOnceInItsLanguageAndDirection(Comparison comparison) {
    Document page = Pages.html(comparison);
    page.select(".tag").remove();
    for (Segment segment : comparison.source().segments()) {
      shows(page, "l-" + segment.id(), segment, comparison.source().language());
    }
    for (Segment segment : comparison.target().segments()) {
      shows(page, "r-" + segment.id(), segment, comparison.target().language());
    }
  }

  private static void shows(Document page, String id, Segment segment, String language) {
    List<Element> found = page.select("[id=" + id + "]");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).wholeText()).isEqualTo(shown(segment.text()));
    Element cell = found.get(0).closest("[lang]");
    assertThat(cell).isNotNull();
    assertThat(cell.attr("lang")).isEqualTo(language);
    assertThat(cell.attr("dir")).isEqualTo(Words.direction(language));
  }

  /** What a reader sees of a text: characters HTML forbids are replaced, overrides are named. */
  private static String shown(String text) {
    return Characters.xml(text)
        .replace("\u202E", "[U+202E]")
        .replace("\u202C", "[U+202C]")
        .replace("\u2067", "[U+2067]");
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void tellsEveryDifferenceOnceAtItsAnchor(Comparison comparison) {
    Document page = Pages.html(comparison);
    assertThat(page.select(".note")).hasSameSizeAs(comparison.differences());
    for (Difference difference : comparison.differences()) {
      Element note = page.getElementById(Anchors.of(difference));
      assertThat(note).isNotNull();
      assertThat(note.selectFirst(".detail").wholeText()).isEqualTo(shown(difference.detail()));
      assertThat(note.selectFirst(".tag").text())
          .isEqualTo(Words.tag(difference.type()).replace('\u00A0', ' '));
      assertThat(note.selectFirst(".sev").text()).isEqualTo(difference.severity().label());
    }
    for (Element link : page.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void nothingInADocumentBecomesMarkup() {
    Document page = Pages.html(Hostile.comparison());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, svg, iframe, x, i")).isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
    }
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String html = Pages.render("html", Hostile.comparison());
    assertThat(html).doesNotContain("\u202E", "\u2067", "\u0000", "\u001B", "\u0007", "\uFFFE");
    assertThat(Characters.wellFormed(html)).isEqualTo(html);
  }

  @Test
  void allowsItsOwnStyleAndScriptAndNothingElse() {
    Document page = Pages.html(Demo.gloss());
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains(Resources.hash(page.selectFirst("script").data()))
        .contains(Resources.hash(page.selectFirst("style").data()));
    assertThat(page.select("[style], link, img, [src]")).isEmpty();
  }

  @Test
  void marksNestedAndOverlappingWordsSeparately() {
    Sample sample = new Sample("en", "en").row("one two three four", "x");
    sample.difference(
        DifferenceType.WORDING,
        Severity.LOW,
        sample.inLeft(0, "one two three"),
        Passage.EMPTY,
        "a");
    sample.difference(
        DifferenceType.NUMBER, Severity.HIGH, sample.inLeft(0, "two"), Passage.EMPTY, "b");
    sample.difference(
        DifferenceType.NAME, Severity.MEDIUM, sample.inLeft(0, "three four"), Passage.EMPTY, "c");
    Document page = Pages.html(sample.build());
    page.select(".tag").remove();
    assertThat(page.getElementById("l-0").html())
        .isEqualTo(
            "<mark class=\"t-wording s-low\">one <mark class=\"t-number s-high\">two</mark> "
                + "<mark class=\"t-name s-medium\">three</mark></mark>"
                + "<mark class=\"t-name s-medium\"> four</mark>");
  }

  @Test
  void marksThePlaceWhereSomethingIsMissing() {
    Sample sample = new Sample("en", "en").row("He did not go.", "He went.");
    sample.difference(
        DifferenceType.NEGATION,
        Severity.HIGH,
        sample.inLeft(0, "not"),
        new Passage(List.of(0), List.of(), ""),
        "The “not” is gone.");
    Document page = Pages.html(sample.build());
    assertThat(page.select("#r-0 mark.gap a").text()).isEqualTo("∅ ¬ negation");
    assertThat(page.select("#l-0 mark").text()).isEqualTo("¬ negation not");
  }

  @Test
  void neverPartsASurrogatePair() {
    Sample sample = new Sample("en", "en").row("a\uD83D\uDE00b", "c");
    Passage half =
        new Passage(List.of(0), List.of(new diptych.model.Span(2, 3)), "half a character");
    sample.difference(DifferenceType.WORDING, Severity.LOW, half, Passage.EMPTY, "odd");
    Document page = Pages.html(sample.build());
    page.select(".tag").remove();
    assertThat(page.selectFirst("#l-0 mark").wholeText()).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void aFailedTranslationNeverLooksLikeNoDifferences() {
    Document page = Pages.html(Demo.silent());
    assertThat(page.select(".warnings").text())
        .contains("12 of 12 sentences could not be translated", "quota is used up");
    assertThat(page.select(".calm")).isEmpty();
    assertThat(page.select("p.unsure").text()).contains("No verdict");
    assertThat(page.select(".row.untranslated")).hasSize(12);
    assertThat(page.select(".fold, .quiet")).isEmpty();
  }

  @Test
  void tellsTheReasonOfMissingTranslationsOnce() {
    String told = "1 of 2 sentences of he are not translated (he-en): deepl is busy";
    Sample sample = new Sample("he", "en").by("deepl").warning(told);
    sample.row("שלום", "Hello").translated(Translated.machine("Hello", "deepl"));
    sample.row("עולם", "World").translated(new Unavailable("deepl is busy", true));
    Document page = Pages.html(sample.build());
    assertThat(page.select(".warnings li").eachText()).containsExactly(told);
    assertThat(page.select("p.unsure").text()).contains("No verdict");
  }

  @Test
  void looksFirstAtTheWordsThatStandOnOneSideOnly() {
    Document page = Pages.html(Demo.gloss());
    List<Difference> high =
        Demo.gloss().differences().stream()
            .filter(d -> d.severity() == Severity.HIGH && d.target().segments().isEmpty())
            .toList();
    assertThat(high).isNotEmpty();
    for (Difference difference : high) {
      Element excerpt = page.selectFirst(".first a[href=#" + Anchors.of(difference) + "] .excerpt");
      assertThat(excerpt).isNotNull();
      assertThat(difference.source().text()).startsWith(excerpt.text().replaceFirst("…$", ""));
      assertThat(excerpt.attr("dir")).isEqualTo("rtl");
    }
  }

  @Test
  void saysCalmlyThatThereAreNoDifferences() {
    Document page = Pages.html(new Sample("en", "en").row("a", "a").build());
    assertThat(page.select(".calm").text()).isEqualTo("No differences were found.");
    assertThat(page.select(".warnings")).isEmpty();
  }

  @Test
  void labelsAGlossWhereverItIsShown() {
    Document page = Pages.html(Demo.gloss());
    assertThat(page.select(".facts").text()).contains("a gloss, looked up word by word");
    assertThat(page.select("details.tr > summary").eachText())
        .hasSize(20)
        .allMatch(label -> label.startsWith("Gloss"));
    assertThat(page.select("#l-0 .w").eachAttr("title"))
        .first()
        .isEqualTo("ministry, office, bureau");
    assertThat(page.select("#r1 .words dt").eachText()).contains("משרד", "ידע");
  }

  @Test
  void showsTheTranslationOfEachForeignSentenceOnDemand() {
    Comparison comparison =
        new Sample("he", "en")
            .by("deepl")
            .left(BlockKind.PARAGRAPH, "אחד.")
            .left(BlockKind.PARAGRAPH, "שתיים.")
            .right(BlockKind.PARAGRAPH, "One and two.")
            .bead(List.of(0, 1), List.of(0), 0.9, false)
            .translated(Translated.machine("One.", "deepl"), new Unavailable("it echoed", false))
            .build();
    Element row = Pages.html(comparison).getElementById("r1");
    assertThat(row.select("details.tr .text").text()).isEqualTo("One.");
    assertThat(row.select("details.tr .text").attr("lang")).isEqualTo("en");
    assertThat(row.select("details.tr .by").text()).isEqualTo("Machine translation by deepl.");
    assertThat(row.select("p.untranslated").text()).contains("Not translated", "it echoed");
    assertThat(row.select(".shape").text()).isEqualTo("2–1");
  }

  @Test
  void linksMovedTextWithThePlaceWhereItStands() {
    Document page = Pages.html(Demo.gloss());
    Element ghost = page.selectFirst(".ghost");
    assertThat(ghost.id()).isEqualTo("m17");
    assertThat(ghost.previousElementSibling().id()).isEqualTo("r4");
    assertThat(ghost.select("a").attr("href")).isEqualTo("#r17");
    assertThat(page.select("#r17 .flag a").attr("href")).isEqualTo("#m17");
  }

  @Test
  void foldsLongRunsWithoutDifferences() {
    Sample sample = new Sample("en", "en");
    for (int i = 0; i < 20; i++) {
      sample.row("sentence " + i, "sentence " + i);
    }
    sample.difference(
        DifferenceType.WORDING,
        Severity.LOW,
        sample.inLeft(10, "sentence"),
        sample.inRight(10, "sentence"),
        "same");
    Document page = Pages.html(sample.build());
    assertThat(page.select(".fold summary").eachText())
        .containsExactly("9 rows without differences", "8 rows without differences");
    assertThat(page.select(".rows > .row > .no").eachText()).startsWith("1", "2");
    assertThat(page.select(".fold").first().nextElementSibling().id()).isEqualTo("r10");
    assertThat(page.select(".fold .row")).hasSize(17);
  }

  @Test
  void showsUncertainRowsAndRowsWithoutCounterpartAsSuch() {
    Document page = Pages.html(Demo.gloss());
    assertThat(page.select(".row.uncertain").eachAttr("id")).containsExactly("r6");
    assertThat(page.select("#r6 .flag").text()).contains("uncertain", "41");
    assertThat(page.select("#r14 .right.empty").text()).isEqualTo("only in he");
    assertThat(page.select("#r18 .left.empty").text()).isEqualTo("only in en");
    assertThat(page.select("#r1 .left .kind").text()).isEqualTo("headline");
  }

  @Test
  void outletsShowSharedClaimsFirstThenWhatOnlyOneSays() {
    Document page = Pages.html(Demo.outlet());
    assertThat(page.select("h2.part, .only > h2").eachText())
        .containsExactly(
            "What both say 4 claims",
            "Only in daily.en 16 passages",
            "Only in observer.en 11 passages");
    assertThat(page.select(".shared > .row").eachAttr("id"))
        .containsExactly("r3", "r6", "r16", "r18");
    assertThat(page.select(".telling ul").get(1).select("li").eachText())
        .hasSize(8)
        .first()
        .asString()
        .contains("Amal Khoury");
  }

  @Test
  void outletsBeginWithWhatEachSharedClaimIsAbout() {
    Document page = Pages.html(Demo.outlet());
    assertThat(page.select(".glance > li")).hasSize(4);
    assertThat(page.select(".glance > li > a:first-child").eachAttr("href"))
        .containsExactly("#r3", "#r6", "#r16", "#r18");
    assertThat(page.select(".glance b").eachText()).noneMatch(String::isBlank);
    assertThat(page.select(".only details.all > summary").eachText())
        .containsExactly("All 16, in its order", "All 11, in its order");
    assertThat(page.select("#f-wording").hasAttr("checked")).isFalse();
  }

  @Test
  void keepsTheTableOfTermsShortIfEditionsNameManyConceptsDifferently() {
    Sample sample = new Sample("en", "en");
    sample.row("drones flew", "suicide drones flew");
    for (int i = 0; i < 30; i++) {
      sample.term("concept " + i, "plain", "a", 1, 0).term("concept " + i, "softer", "b", 0, 1);
    }
    Document page = Pages.html(sample.build());
    assertThat(page.select(".terms > table tbody tr")).hasSize(16);
    assertThat(page.select(".terms > table tbody th").first().text()).isEqualTo("concept 0");
    assertThat(page.select(".terms details tbody tr")).hasSize(44);
  }

  @Test
  void ofARevisionOnlyTermsCountedDifferentlyAreInTheTable() {
    Sample sample = new Sample("en", "en");
    sample.row("drones flew", "drones flew");
    sample.term("drone", "plain", "drone", 2, 2).term("drone", "stronger", "suicide drone", 1, 1);
    assertThat(Pages.html(sample.build()).select(".terms > table")).isEmpty();
    sample.term("saying", "plain", "said", 2, 1).term("saying", "hedged", "claimed", 0, 1);
    Document page = Pages.html(sample.build());
    assertThat(page.select(".terms > table tbody th").first().text()).isEqualTo("saying");
    assertThat(page.select(".terms details tbody tr")).hasSize(2);
  }

  @Test
  void saysInOneSentenceWhichModeAndWhy() {
    Sample sample = new Sample("en", "en");
    sample.row("drones flew", "drones flew");
    assertThat(Pages.html(sample.build()).select(".facts dd").eachText())
        .contains("Edition: all of the shorter text has a counterpart.");
  }

  @Test
  void foldsTermsThatBothEditionsNameAlike() {
    Sample sample = new Sample("he", "en");
    sample.row("drones flew", "suicide drones flew");
    for (int i = 0; i < 9; i++) {
      sample.term("concept " + i, "plain", "a", 1, 1).term("concept " + i, "softer", "b", 1, 0);
    }
    sample.term("drone", "plain", "drone", 1, 0).term("drone", "stronger", "suicide drone", 0, 3);
    Document page = Pages.html(sample.build());
    assertThat(page.select(".terms > table tbody tr")).hasSize(2);
    assertThat(page.select(".terms > table tbody th").first().text()).isEqualTo("drone");
    assertThat(page.select(".terms details tbody tr")).hasSize(18);
  }

  @Test
  void tellsDifferencesThatNameNoSentenceAtTheTop() {
    Comparison comparison =
        new Sample("en", "fr")
            .mode(Mode.EDITION, "As asked.")
            .difference(
                DifferenceType.DATE, Severity.LOW, Passage.EMPTY, Passage.EMPTY, "Another day.")
            .build();
    Document page = Pages.html(comparison);
    assertThat(page.select("main > .notes .detail").text()).isEqualTo("Another day.");
    assertThat(page.select("main").text()).contains("Neither edition has any text.");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Pages.render("html", Demo.gloss())).isEqualTo(Pages.render("html", Demo.gloss()));
  }
}

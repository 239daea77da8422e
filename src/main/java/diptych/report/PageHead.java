package diptych.report;

import diptych.model.Article;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.Edition;
import diptych.model.Metadata;
import diptych.model.Passage;
import diptych.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The top of a report: title, editions, warnings, facts, what to look at first. */
final class PageHead {
  /** Differences of high severity that are listed at the top. */
  private static final int FIRST = 6;

  /** Length of the words shown of a passage that stands on one side only. */
  private static final int EXCERPT = 110;

  private final HtmlWriter html;
  private final Comparison comparison;
  private final ComparisonSummary summary;

  PageHead(HtmlWriter html, Comparison comparison) {
    this.html = html;
    this.comparison = comparison;
    this.summary = ComparisonSummary.of(comparison);
  }

  /** {@code he | en}. */
  String pairName() {
    return summary.left().id() + " | " + summary.right().id();
  }

  void write() throws IOException {
    html.open("header", "class", "top").line();
    html.open("p", "class", "story").element("bdi", comparison.story());
    html.text(" \u00B7 " + Words.pair(comparison.mode())).close("p").line();
    html.open("h1").element("bdi", comparison.title()).close("h1").line();
    new Warnings(html, comparison, summary).write();
    html.open("div", "class", "editions").line();
    edition("base", comparison.source());
    edition("compared", comparison.target());
    html.close("div").line();
    facts();
    first();
    html.open("details", "class", "sources").element("summary", "Source files").line();
    html.open("div", "class", "editions");
    SourceFacts.write(html, comparison.source().article());
    SourceFacts.write(html, comparison.target().article());
    html.close("div").close("details").line();
    html.close("header").line();
  }

  /** Differences that name no segment. */
  void loose(List<Difference> differences) throws IOException {
    if (!differences.isEmpty()) {
      Notes.write(html, differences);
    }
  }

  private void edition(String role, Edition edition) throws IOException {
    Article article = edition.article();
    Metadata metadata = article.metadata();
    html.open("section", "class", "edition");
    html.open("p", "class", "meta").element("b", article.id());
    html.text(" " + Words.language(article.language()) + ", " + role);
    for (String fact :
        present(Summaries.outlet(article), metadata.published(), metadata.byline())) {
      html.text(" \u00B7 ").element("bdi", fact);
    }
    html.close("p");
    String headline = Summaries.headline(edition);
    if (headline == null) {
      html.element("h2", "no headline (" + article.source().file() + ")", "class", "zero");
    } else {
      String direction = Words.direction(article.language());
      html.element(
          "h2", Characters.oneLine(headline), "lang", article.language(), "dir", direction);
    }
    html.close("section").line();
  }

  private static List<String> present(@Nullable String... values) {
    List<String> present = new ArrayList<>();
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        present.add(value);
      }
    }
    return present;
  }

  private void facts() throws IOException {
    html.open("dl", "class", "facts").line();
    html.open("div").element("dt", "Differences").open("dd", "class", "counts");
    for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
      int count = summary.severity(severity.label());
      html.open("span", "class", "n s-" + severity.label() + (count == 0 ? " zero" : ""));
      html.element("b", Words.number(count)).text(" " + severity.label()).close("span");
    }
    html.close("dd").close("div").line();
    html.open("div").element("dt", "Without counterpart").open("dd");
    share(summary.left());
    html.text(" \u00B7 ");
    share(summary.right());
    html.close("dd").close("div").line();
    fact("Alignment", Words.alignment(summary));
    fact("Mode", Words.sentence(summary.mode()) + ": " + summary.modeReason() + ".");
    fact("Translation", Words.translation(summary, comparison.pair().sameLanguage()));
    html.close("dl").line();
  }

  private void share(ComparisonSummary.Side side) throws IOException {
    html.element("b", side.id());
    html.text(" " + Words.number(side.unmatched()) + " of " + Words.number(side.sentences()));
    html.text(" (" + Words.percent(side.share()) + ")");
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").element("dt", name).open("dd").element("bdi", value);
    html.close("dd").close("div").line();
  }

  private void first() throws IOException {
    List<Difference> high =
        comparison.differences().stream().filter(d -> d.severity() == Severity.HIGH).toList();
    if (high.isEmpty()) {
      return;
    }
    html.open("section", "class", "first").element("h2", "Look first").open("ol").line();
    for (Difference difference : high.subList(0, Math.min(FIRST, high.size()))) {
      html.open("li").open("a", "href", "#" + Anchors.of(difference));
      html.element("span", Words.tag(difference.type()), "class", "tag s-high");
      html.text(" ").element("span", difference.detail(), "class", "detail");
      if (difference.source().segments().isEmpty()) {
        excerpt(difference.target(), comparison.target());
      } else if (difference.target().segments().isEmpty()) {
        excerpt(difference.source(), comparison.source());
      }
      html.close("a").close("li").line();
    }
    html.close("ol");
    if (high.size() > FIRST) {
      html.element("p", "and " + (high.size() - FIRST) + " more of high severity", "class", "more");
    }
    html.close("section").line();
  }

  /** The first words of a passage without a counterpart: its note alone would not say which. */
  private void excerpt(Passage passage, Edition edition) throws IOException {
    if (passage.text().isBlank()) {
      return;
    }
    String language = edition.article().language();
    html.text(" ");
    html.element(
        "bdi",
        Words.shorten(Characters.oneLine(passage.text()), EXCERPT),
        "class",
        "excerpt",
        "lang",
        language,
        "dir",
        Words.direction(language));
  }
}

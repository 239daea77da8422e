package diptych.report;

import diptych.model.Difference;
import java.io.IOException;
import java.util.List;

/** The sentences that tell the differences of a row. */
final class Notes {
  private Notes() {}

  static void write(HtmlWriter html, List<Difference> differences) throws IOException {
    html.open("ul", "class", "notes");
    for (Difference difference : differences) {
      String severity = difference.severity().label();
      html.open(
          "li",
          "class",
          "note t-" + difference.type().label() + " s-" + severity,
          "id",
          Anchors.of(difference),
          "tabindex",
          "-1");
      html.element("span", Words.tag(difference.type()), "class", "tag").text(" ");
      html.element("span", severity, "class", "sev").text(" ");
      html.element("span", difference.detail(), "class", "detail");
      html.close("li");
    }
    html.close("ul");
  }
}

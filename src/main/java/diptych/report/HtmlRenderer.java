package diptych.report;

import diptych.model.Comparison;
import diptych.model.Mode;
import java.io.IOException;

/**
 * Writes a comparison as one self-contained page: two columns, one alignment row a line, each
 * difference marked on its words and told beside them. Nothing is loaded, and all of it can be read
 * without a script; the script adds keys and counters.
 */
public final class HtmlRenderer implements Renderer {
  @Override
  public String format() {
    return "html";
  }

  @Override
  public void render(Comparison comparison, Appendable out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    Layout layout = new Layout(comparison);
    PageHead head = new PageHead(html, comparison);
    Resources.begin(html, comparison.title() + " \u00B7 " + head.pairName());
    html.open("body", "class", "mode-" + comparison.mode().label()).line();
    head.write();
    new Toolbar(html).write(comparison);
    html.open("main").line();
    head.loose(layout.loose());
    RowWriter rows = new RowWriter(html, comparison, layout);
    if (comparison.mode() == Mode.OUTLET) {
      new OutletBody(html, comparison, layout, rows).write();
    } else {
      new EditionBody(html, comparison, layout, rows).write();
    }
    TermTable.write(html, comparison);
    html.close("main").line();
    Toolbar.help(html);
    Resources.end(html);
  }
}

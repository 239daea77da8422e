package diptych.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that say by their heading that they are not the article: "Related articles", "Comments
 * (12)", "הנצפות ביותר". A heading that comes first in its element speaks for the whole of it;
 * another one for the element that follows. Beside such boxes, lists of records whose headings are
 * links are teasers, however long their texts are.
 */
final class LabelledBoxes {
  private static final int LONGEST_LABEL = 60;
  private static final int FEWEST_TEASERS = 3;
  private static final List<String> LABELS =
      List.of(
          "related",
          "relatedarticles",
          "relatedstories",
          "mostread",
          "mostpopular",
          "trending",
          "comments",
          "responses",
          "discussion",
          "recommended",
          "recommendedforyou",
          "readmore",
          "morefrom",
          "morestories",
          "morenews",
          "youmayalsolike",
          "youmightalsolike",
          "latestnews",
          "popular",
          "newsletter",
          "כתבותנוספות",
          "כתבותקשורות",
          "עודבנושא",
          "עודכתבות",
          "תגובות",
          "הנצפותביותר",
          "הנקראותביותר",
          "אוליתאהבו",
          "אולייענייןאותך",
          "אולייענייןאתכם",
          "מומלצים",
          "מומלץ",
          "קראועוד",
          "קראוגם",
          "הניוזלטר",
          "ähnlicheartikel",
          "kommentare",
          "meistgelesen",
          "àlireaussi",
          "articlesliés",
          "commentaires");

  private LabelledBoxes() {}

  static void remove(Element body) {
    for (Element heading : new ArrayList<>(body.select("h2,h3,h4,h5,h6,strong,b,div,p,span"))) {
      if (heading.hasParent() && heading.root() == body.root() && isLabel(heading)) {
        removeWhatItNames(heading, body);
      }
    }
    for (Element list : new ArrayList<>(body.getAllElements())) {
      if (list.hasParent() && list.root() == body.root()) {
        removeTeasers(list);
      }
    }
  }

  private static boolean isLabel(Element element) {
    if (element.childrenSize() > 2 || element.text().length() > LONGEST_LABEL) {
      return false;
    }
    String key = Piece.key(element.text()).replaceAll("\\d", "");
    boolean heading = element.normalName().matches("h[2-6]");
    return !key.isEmpty()
        && LABELS.stream()
            .anyMatch(
                l ->
                    key.equals(l)
                        || (heading && key.startsWith(l) && key.length() < l.length() + 15));
  }

  private static void removeWhatItNames(Element heading, Element body) {
    Element label = heading;
    @Nullable Element parent = label.parent();
    while (parent != null && parent != body && parent.text().equals(heading.text())) {
      label = parent;
      parent = label.parent();
    }
    if (parent == null) {
      return;
    }
    boolean first = label.firstElementSibling() == label;
    if (first && parent != body && parent.selectFirst("h1") == null) {
      parent.remove();
      return;
    }
    @Nullable Element next = label.nextElementSibling();
    label.remove();
    if (next != null && next.selectFirst("h1") == null && !next.normalName().equals("p")) {
      next.remove();
    }
  }

  /** Siblings of one kind, each with a linked heading. */
  private static void removeTeasers(Element list) {
    List<Element> teasers = new ArrayList<>();
    for (Element child : list.children()) {
      if (child.childrenSize() > 0 && HtmlNames.isBlock(child) && isTeaser(child)) {
        teasers.add(child);
      }
    }
    if (teasers.size() >= FEWEST_TEASERS) {
      teasers.forEach(Element::remove);
    }
  }

  private static boolean isTeaser(Element element) {
    @Nullable Element heading = element.selectFirst("h2,h3,h4,h5,h6");
    if (heading == null || element.selectFirst("h1") != null) {
      return false;
    }
    boolean linked =
        heading.selectFirst("a[href]") != null
            || (heading.parent() != null && heading.parent().normalName().equals("a"));
    return linked && element.select("p").size() <= 3;
  }
}

package diptych.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never article: scripts, navigation, footers, boxes with related
 * links, comments, cookie notices. An element that holds a good part of the page's paragraphs, or
 * its headline, is never taken out, whatever it is called.
 */
final class Furniture {
  private static final String NEVER =
      "script,style,noscript,template,svg,math,iframe,object,embed,button,input,select,textarea,"
          + "canvas,audio,video,link,meta";
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "dialog", "menu", "form");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "dialog",
          "alertdialog",
          "search",
          "banner");
  private static final Set<String> TOKENS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adslot",
          "breadcrumb",
          "breadcrumbs",
          "cmp",
          "comment",
          "comments",
          "commentlist",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "disqus",
          "footer",
          "gdpr",
          "jumbotron",
          "login",
          "masthead",
          "menu",
          "modal",
          "mostread",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "overlay",
          "pager",
          "pagination",
          "popular",
          "popup",
          "promo",
          "promoted",
          "promotion",
          "pullquote",
          "readalso",
          "readmore",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "related",
          "relatedarticles",
          "relatedposts",
          "responses",
          "share",
          "sharebar",
          "sharing",
          "sidebar",
          "signup",
          "skip",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "taboola",
          "tags",
          "talkback",
          "talkbacks",
          "teaser",
          "teasers",
          "toolbar",
          "topics",
          "trending");

  private Furniture() {}

  static void remove(Document page) {
    page.select(NEVER).remove();
    Element body = page.body();
    LabelledBoxes.remove(body);
    int whole = Math.max(1, paragraphText(body));
    List<Element> all = body.getAllElements();
    for (Element element : all) {
      if (element != body
          && element.hasParent()
          && isFurniture(element)
          && paragraphText(element) * 5 < whole * 2
          && element.selectFirst("h1") == null) {
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    if (HtmlNames.kindOf(element) == diptych.model.BlockKind.CORRECTION) {
      return false;
    }
    if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (isHidden(element)) {
      return true;
    }
    if (element.className().isEmpty() && element.id().isEmpty()) {
      return false;
    }
    Set<String> tokens = HtmlNames.tokens(element);
    return tokens.stream().anyMatch(TOKENS::contains)
        || (tokens.contains("paywall") && paragraphText(element) < 400);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** How much text stands in paragraphs below an element, or in itself. */
  private static int paragraphText(Element element) {
    int length = 0;
    for (Element each : element.getAllElements()) {
      if (each.normalName().equals("p") || each.normalName().equals("div")) {
        length += each.ownText().length();
      }
    }
    return length;
  }
}

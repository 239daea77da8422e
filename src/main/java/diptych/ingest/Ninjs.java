package diptych.ingest;

import diptych.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of IPTC's ninjs. Version 1 has fields with patterned names ({@code body_html}), 2 and 3
 * have lists with roles ({@code bodies}), in small letters or camel case. The same body in several
 * renditions is taken once: markup before plain text.
 */
final class Ninjs {
  private static final List<String> BODIES = List.of("body_xhtml", "body_html", "body_text");

  private Ninjs() {}

  static boolean isItem(Map<?, ?> map) {
    boolean body =
        map.containsKey("bodies")
            || map.keySet().stream().anyMatch(k -> String.valueOf(k).startsWith("body_"));
    return body
        && (map.containsKey("uri") || map.containsKey("headline") || map.containsKey("headlines"));
  }

  static ArticleDraft draft(Map<?, ?> item) {
    ArticleDraft draft = new ArticleDraft();
    draft.headline = JsonTree.text(item.get("headline"));
    for (Map<?, ?> each : maps(item.get("headlines"))) {
      String role = role(each);
      @Nullable String value = JsonTree.text(each.get("value"));
      if (role.contains("sub") || role.contains("deck")) {
        draft.standfirst = value;
      } else if (draft.headline == null || role.contains("main")) {
        draft.headline = value;
      }
    }
    for (Map.Entry<?, ?> entry : item.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (draft.standfirst == null && key.startsWith("headline_") && key.contains("sub")) {
        draft.standfirst = JsonTree.text(entry.getValue());
      }
    }
    draft.byline = first(item, "by", "byline");
    draft.dateline = first(item, "dateline", "located");
    draft.published =
        first(
            item,
            "firstCreated",
            "firstcreated",
            "contentCreated",
            "contentcreated",
            "versioncreated",
            "versionCreated");
    draft.updated = first(item, "versionCreated", "versioncreated");
    draft.language = first(item, "language");
    draft.url = first(item, "uri");
    draft.id = draft.url;
    draft.version = Identity.number(first(item, "version"));
    if (draft.url != null && !draft.url.startsWith("http")) {
      draft.url = null;
    }
    draft.outlet = JsonTree.text(item.get("provider"));
    if (draft.outlet == null && item.get("infoSources") instanceof List<?> sources) {
      draft.outlet = JsonTree.text(sources);
    }
    draft.section = JsonTree.text(item.get("subject"));
    links(item, draft);
    body(item, draft);
    captions(item, draft);
    return draft;
  }

  /** Whether an item was taken back, or is not to be published yet. */
  static boolean isWithdrawn(Map<?, ?> item) {
    String status = String.valueOf(first(item, "pubstatus", "pubStatus"));
    return status.equals("canceled") || status.equals("withheld");
  }

  /** Version 1 has altids by role, 2 and 3 a list of them; associations may be other editions. */
  private static void links(Map<?, ?> item, ArticleDraft draft) {
    for (String name : List.of("uri", "guid")) {
      add(draft.own, JsonTree.text(item.get(name)));
    }
    for (String name : List.of("altids", "altIds")) {
      if (item.get(name) instanceof Map<?, ?> byRole) {
        byRole.values().forEach(value -> add(draft.own, JsonTree.text(value)));
      }
      for (Map<?, ?> each : maps(item.get(name))) {
        add(draft.own, JsonTree.text(each.get("value")));
      }
    }
    List<Map<?, ?>> associations = new ArrayList<>(maps(item.get("associations")));
    if (item.get("associations") instanceof Map<?, ?> named) {
      named.forEach(
          (name, each) -> {
            if (each instanceof Map<?, ?> map && isEdition(name + " " + map.get("rel"))) {
              add(draft.editions, JsonTree.text(map.get("uri")));
            }
          });
    }
    for (Map<?, ?> each : associations) {
      if (isEdition(role(each) + " " + each.get("rel") + " " + each.get("name"))) {
        add(draft.editions, JsonTree.text(each.get("uri")));
      }
    }
  }

  private static boolean isEdition(String role) {
    String bare = role.toLowerCase(Locale.ROOT);
    return bare.contains("translat")
        || bare.contains("derivedfrom")
        || bare.contains("evolvedfrom");
  }

  private static void add(Set<String> addresses, @Nullable String address) {
    if (address != null) {
      addresses.add(address);
    }
  }

  private static void body(Map<?, ?> item, ArticleDraft draft) {
    @Nullable Map<?, ?> best = null;
    for (Map<?, ?> each : maps(item.get("bodies"))) {
      boolean whole = !role(each).contains("caption") && !role(each).contains("summary");
      if (whole && (best == null || (isMarkup(each) && !isMarkup(best)))) {
        best = each;
      }
    }
    @Nullable String value = best == null ? null : JsonTree.text(best.get("value"));
    for (String name : BODIES) {
      value = value == null ? JsonTree.text(item.get(name)) : value;
    }
    for (Map.Entry<?, ?> entry : item.entrySet()) {
      if (value == null && String.valueOf(entry.getKey()).startsWith("body_")) {
        value = JsonTree.text(entry.getValue());
      }
    }
    if (value != null) {
      draft.body.addAll(Fragment.ofHtmlOrText(value));
    }
  }

  /** Pictures come with the item as associations. */
  private static void captions(Map<?, ?> item, ArticleDraft draft) {
    List<Map<?, ?>> associations = new ArrayList<>(maps(item.get("associations")));
    if (item.get("associations") instanceof Map<?, ?> named) {
      associations.addAll(maps(new ArrayList<>(named.values())));
    }
    for (Map<?, ?> each : associations) {
      if ("picture".equals(each.get("type"))) {
        @Nullable String caption =
            first(each, "description_text", "description_caption", "headline");
        for (Map<?, ?> description : maps(each.get("descriptions"))) {
          caption = JsonTree.text(description.get("value"));
        }
        if (caption != null) {
          Blocks.add(draft.after, BlockKind.CAPTION, Fragment.plain(caption));
        }
      }
    }
  }

  private static boolean isMarkup(Map<?, ?> body) {
    return String.valueOf(first(body, "contentType", "contenttype")).contains("html");
  }

  private static String role(Map<?, ?> map) {
    return String.valueOf(map.get("role")).toLowerCase(Locale.ROOT);
  }

  private static List<Map<?, ?>> maps(@Nullable Object value) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> map) {
          maps.add(map);
        }
      }
    }
    return maps;
  }

  private static @Nullable String first(Map<?, ?> map, String... names) {
    for (String name : names) {
      @Nullable String text = JsonTree.text(map.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}

package diptych.route;

import diptych.store.ListRecord;
import diptych.store.SafeName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a NewsML package says belongs together, if its items are one article in
 * several languages; a package of the day's best is no story. What a package points to is looked up
 * among the files that were found: nothing is opened, so that no address leads anywhere.
 */
final class StoryGroups {
  private final Map<String, StoryBuilder> stories;

  private StoryGroups(Map<String, StoryBuilder> stories) {
    this.stories = stories;
  }

  static void apply(List<ListRecord> lists, Map<String, StoryBuilder> stories) {
    StoryGroups groups = new StoryGroups(stories);
    for (ListRecord list : lists) {
      for (ListRecord.Group group : list.groups()) {
        groups.apply(list, group);
      }
    }
  }

  private void apply(ListRecord list, ListRecord.Group group) {
    Map<EditionFile, StoryBuilder> members = members(list, group);
    if (members.isEmpty() && list.parts().isEmpty()) {
      String wanted =
          Stream.concat(group.hrefs().stream(), group.ids().stream())
              .limit(5)
              .map(SafeName::shown)
              .collect(Collectors.joining(", "));
      StoryBuilder story = builder(EditionName.flat(list.file()).story());
      story.severe(
          list.file(),
          "is a package whose items are not in the input folder ("
              + wanted
              + "): drop them beside it.");
      return;
    }
    Set<String> languages = new HashSet<>();
    members.keySet().forEach(file -> languages.add(language(file)));
    boolean oneArticle =
        members.size() > 1 && languages.size() == members.size() && !languages.contains("");
    if (oneArticle && new HashSet<>(members.values()).size() > 1) {
      String id = group.id() == null ? list.file() : group.id();
      StoryBuilder story = builder(ItemName.of(id, list.file()));
      members.forEach(
          (file, from) -> {
            from.remove(file);
            story.adopt(file);
          });
    }
  }

  private StoryBuilder builder(String name) {
    return stories.computeIfAbsent(name, StoryBuilder::new);
  }

  private Map<EditionFile, StoryBuilder> members(ListRecord list, ListRecord.Group group) {
    List<String> names = new ArrayList<>();
    for (String href : group.hrefs()) {
      String name = beside(list.file(), href);
      if (name != null) {
        names.add(name);
      }
    }
    Map<EditionFile, StoryBuilder> members = new LinkedHashMap<>();
    for (StoryBuilder story : stories.values()) {
      for (EditionFile file : story.files()) {
        Item item = file.item();
        boolean byId = item != null && item.id() != null && group.ids().contains(item.id());
        if (byId || names.contains(file.name())) {
          members.put(file, story);
        }
      }
    }
    return members;
  }

  /** The file an address means, by its name below the input folder; null if it means none there. */
  private static @Nullable String beside(String file, String href) {
    String path;
    try {
      URI uri = new URI(href);
      if (uri.isAbsolute() || uri.getAuthority() != null || uri.getPath() == null) {
        return null;
      }
      path = uri.getPath();
    } catch (URISyntaxException e) {
      path = href;
    }
    if (path.startsWith("/")) {
      return null;
    }
    Deque<String> parts = new ArrayDeque<>(List.of(file.split("/")));
    parts.removeLast();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String language(EditionFile file) {
    Item item = file.item();
    String language = file.language() == null && item != null ? item.language() : file.language();
    return language == null ? "" : language;
  }
}

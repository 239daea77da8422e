package diptych.route;

import diptych.store.ListRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Puts the articles of files that hold several into the stories they belong to. */
final class ListedArticles {
  private final Path input;

  ListedArticles(Path input) {
    this.input = input;
  }

  /** Whether the articles of a file go by what they are, and not by the file's name. */
  static boolean isPlaced(ListRecord list) {
    return list.list() || (list.file().indexOf('/') < 0 && goesByItem(list, list.file()));
  }

  /** Whether a lone article has a name of its own, and its file says nothing. */
  private static boolean goesByItem(ListRecord list, String fileName) {
    return list.alone().map(ListRecord.Part::id).isPresent()
        && EditionName.inFolder(fileName).language() == null;
  }

  /** The stories that the articles of a list belong to. */
  Set<String> storiesIn(ListRecord list) {
    Map<String, StoryBuilder> stories = new TreeMap<>();
    place(list, stories, story -> true);
    return stories.keySet();
  }

  /** Puts the articles of a list where they belong, if their story is wanted. */
  void place(ListRecord list, Map<String, StoryBuilder> stories, Predicate<String> wanted) {
    Path path = input.resolve(list.file());
    if (!isPlaced(list)) {
      return;
    }
    if (!list.list()) {
      ListRecord.Part part = list.alone().orElseThrow();
      EditionName named = ListPlaces.ofAlone(list, part, String.valueOf(part.id()));
      if (wanted.test(named.story())) {
        StoryBuilder story = stories.computeIfAbsent(named.story(), StoryBuilder::new);
        if (story.files().isEmpty() && list.file().indexOf('/') < 0) {
          story.lieFlat();
        }
        story.add(named, StoryFile.Entry.NONE, path, list.file(), item(part));
      }
      return;
    }
    for (ListPlaces.Place place : ListPlaces.of(list)) {
      if (wanted.test(place.story())) {
        StoryBuilder story = stories.computeIfAbsent(place.story(), StoryBuilder::new);
        if (place.problem() != null) {
          story.severe(place.relativeName(), place.problem());
        } else {
          story.suggest(place.about());
          story.add(place.named(), place.entry(), path, place.relativeName(), place.item());
        }
      }
    }
  }

  /** A lone article of a file. */
  static Item item(ListRecord.Part part) {
    return new Item(
        part.id(), part.version(), part.language(), part.headline(), null, part.sha256());
  }
}

package diptych.route;

import diptych.pair.PairFile;
import diptych.pair.Proposal;
import diptych.pair.Proposal.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes editions of the files that a proposal puts together. */
final class PairedFiles {
  private static final String UNDETERMINED = "und";

  private PairedFiles() {}

  /**
   * The editions of a group, in its order. An edition is known by its language; where two are in
   * one language, by outlet and language.
   *
   * @param files the files by name
   */
  static List<EditionFile> editions(Proposal.Group group, Map<String, EditionFile> files) {
    List<EditionFile> editions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (PairFile paired : group.files()) {
      EditionFile file = files.get(paired.name());
      if (file == null) {
        throw new IllegalArgumentException("no such file: " + paired.name());
      }
      String language = language(file, paired);
      String outlet = file.outlet();
      String id = id(outlet, language, file);
      if (ids.contains(id) && outlet == null) {
        outlet = paired.outlet();
        id = id(outlet, language, file);
      }
      if (!ids.add(id)) {
        id = file.id(); // the file's own name, which no other has
        ids.add(id);
      }
      editions.add(file.as(id, language, outlet));
    }
    return editions;
  }

  private static @Nullable String language(EditionFile file, PairFile paired) {
    if (file.language() != null) {
      return file.language();
    }
    return paired.language().equals(UNDETERMINED) ? null : paired.language();
  }

  private static String id(@Nullable String outlet, @Nullable String language, EditionFile file) {
    if (language == null) {
      return file.id();
    }
    return outlet == null ? language : outlet + "." + language;
  }

  /** Why a group was put together, in a sentence. */
  static String because(Proposal.Group group) {
    String by =
        group.evidence() == Evidence.LINK
            ? "by what they declare"
            : String.format(Locale.ROOT, "by what they say (score %.2f)", group.score());
    return "Put together " + by + ": " + String.join("; ", group.why()) + ".";
  }
}

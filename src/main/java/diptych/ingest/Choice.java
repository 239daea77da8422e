package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of a file by the names a person may call them: their number, or their path. */
public final class Choice {
  private static final int MOST_NAMED = 12;
  private static final int LONGEST = 60;

  private Choice() {}

  /** The article that is called so; absent if none is. */
  public static Optional<Extracted> find(Extraction found, String wanted) {
    for (Extraction.Part part : found.parts()) {
      if (part.path().equals(wanted)) {
        return Optional.of(part.article());
      }
    }
    long number = Identity.number(wanted);
    return number < 1 || number > found.parts().size()
        ? Optional.empty()
        : Optional.of(found.articles().get((int) number - 1));
  }

  /**
   * Says which articles there are and how to name one.
   *
   * @param file name of the file
   */
  public static String ask(String file, Extraction found) {
    if (found.parts().isEmpty()) {
      return "holds no article itself, only points to other files; name one of those";
    }
    List<String> named = new ArrayList<>();
    for (int i = 0; i < Math.min(found.parts().size(), MOST_NAMED); i++) {
      Extraction.Part part = found.parts().get(i);
      boolean shared =
          part.path().isEmpty()
              || found.parts().stream().filter(p -> p.path().equals(part.path())).count() > 1;
      String name = shared ? Integer.toString(i + 1) : part.path();
      named.add(file + "/" + name + " (" + headline(part.article()) + ")");
    }
    int more = found.parts().size() - named.size();
    return "holds "
        + found.parts().size()
        + " articles; name the one you mean: "
        + String.join(", ", named)
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private static String headline(Extracted article) {
    String first =
        article.blocks().stream()
            .filter(b -> b.kind() == BlockKind.HEADLINE)
            .findFirst()
            .orElse(article.blocks().get(0))
            .text();
    String shown = SourceFile.printable(first.lines().findFirst().orElse(""), LONGEST + 1);
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "\u2026";
  }
}

package diptych.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What ministers and ministries are there for: defense, finance, health. A closed list of English
 * dictionary forms, each group under the first of them.
 */
final class Portfolios {
  private static final List<String> GROUPS =
      List.of(
          "defense defence security",
          "finance treasury budget",
          "foreign",
          "interior",
          "justice",
          "health",
          "education",
          "transport transportation",
          "agriculture",
          "energy",
          "economy trade industry commerce",
          "culture sport",
          "labor labour welfare social employment",
          "environment environmental",
          "housing construction",
          "communication",
          "tourism",
          "science technology innovation",
          "immigration absorption",
          "religion religious",
          "heritage");
  private static final Map<String, String> OF = new HashMap<>();

  static {
    for (String group : GROUPS) {
      String[] words = group.split(" ");
      for (String word : words) {
        OF.put(word, words[0]);
      }
    }
  }

  private Portfolios() {}

  /** The portfolios that dictionary forms name, in alphabetical order. */
  static Set<String> in(Collection<String> lemmas) {
    Set<String> found = new TreeSet<>();
    for (String lemma : lemmas) {
      String group = OF.get(lemma);
      if (group != null) {
        found.add(group);
      }
    }
    return found;
  }
}

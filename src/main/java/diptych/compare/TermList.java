package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Terms to watch: concepts, each with variants of different stance in several languages.
 *
 * @param concepts in the order of the list
 */
public record TermList(List<Concept> concepts) {
  /** A list without terms. */
  public static final TermList EMPTY = new TermList(List.of());

  public TermList {
    concepts = List.copyOf(concepts);
  }

  /**
   * Something that can be called by several names.
   *
   * @param name for people
   * @param type {@code TERM}, or {@code MODALITY} for degrees of certainty
   * @param severity of a change of stance
   * @param firm whether a change of stance counts even where a dictionary has the one word for the
   *     other
   * @param variants the names
   */
  public record Concept(
      String name, DifferenceType type, Severity severity, boolean firm, List<Variant> variants) {
    public Concept {
      variants = List.copyOf(variants);
    }
  }

  /**
   * One way to name a concept.
   *
   * @param stance what choosing it says, a free word
   * @param terms for each language its words and phrases in dictionary form
   */
  public record Variant(String stance, Map<String, List<String>> terms) {
    public Variant {
      terms = new LinkedHashMap<>(terms);
    }

    /** The terms in a language, lower case; empty if there are none. */
    public List<String> in(String language) {
      String code = Locale.forLanguageTag(language).getLanguage();
      return terms.getOrDefault(code, List.of());
    }
  }

  /**
   * A variant of a concept.
   *
   * @param words of the term, in lower case
   */
  record Entry(Concept concept, Variant variant, List<String> words) {}

  /** The codes of the languages that the list has terms in. */
  Set<String> languages() {
    Set<String> codes = new TreeSet<>();
    concepts.forEach(c -> c.variants().forEach(v -> codes.addAll(v.terms().keySet())));
    return codes;
  }

  /** All terms of a language by their first word. */
  Map<String, List<Entry>> byFirstWord(String language, Set<DifferenceType> types) {
    Map<String, List<Entry>> index = new HashMap<>();
    for (Concept concept : concepts) {
      if (types.contains(concept.type())) {
        for (Variant variant : concept.variants()) {
          for (String term : variant.in(language)) {
            List<String> words = List.of(term.toLowerCase(Locale.ROOT).split("[ -]"));
            index
                .computeIfAbsent(words.get(0), f -> new ArrayList<>())
                .add(new Entry(concept, variant, words));
          }
        }
      }
    }
    return index;
  }
}

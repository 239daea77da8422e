package diptych.compare;

import diptych.compare.TermList.Concept;
import diptych.compare.TermMentions.Mention;
import diptych.language.Glosser;
import diptych.model.ArticlePair;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Segment;
import diptych.model.TermCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the watched terms of both editions for the report's table. Thread safe. */
public final class TermCounter {
  private static final Set<DifferenceType> TYPES = Set.of(DifferenceType.TERM);

  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final TermList terms;

  /**
   * A counter.
   *
   * @param glossers finds a lexicon for a direction, null if there is none
   * @param terms terms to watch
   */
  public TermCounter(Function<LanguagePair, @Nullable Glosser> glossers, TermList terms) {
    this.glossers = glossers;
    this.terms = terms;
  }

  /** A variant of the concept that stands at a place among those of {@link #telling}. */
  private record Key(int rank, String concept, String stance, String variant)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = Integer.compare(rank, other.rank);
      order = order != 0 ? order : stance.compareTo(other.stance);
      return order != 0 ? order : variant.compareTo(other.variant);
    }
  }

  /** The places of the concepts: firm ones first, then the severe, each as the list has them. */
  private static Map<Concept, Integer> telling(TermList terms) {
    List<Concept> order = new ArrayList<>(terms.concepts());
    order.sort(
        Comparator.comparing(Concept::firm, Comparator.reverseOrder())
            .thenComparing(Concept::severity, Comparator.reverseOrder()));
    Map<Concept, Integer> places = new HashMap<>();
    order.forEach(c -> places.put(c, places.size()));
    return places;
  }

  /**
   * How often each side uses each variant, the concepts that matter most first: firm ones, then
   * those of high severity, each in the order of the list. Concepts of which the editions together
   * take only one stance are left out.
   */
  public List<TermCount> count(ArticlePair pair) {
    Map<Key, int[]> counts = new TreeMap<>();
    Map<Concept, Integer> places = telling(terms);
    count(pair.source(), pair.target().language(), 0, places, counts);
    count(pair.target(), pair.source().language(), 1, places, counts);
    List<TermCount> result = new ArrayList<>();
    counts.forEach(
        (key, n) -> {
          if (stances(counts, key.concept()) > 1) {
            result.add(new TermCount(key.concept(), key.stance(), key.variant(), n[0], n[1]));
          }
        });
    return result;
  }

  private static long stances(Map<Key, int[]> counts, String concept) {
    return counts.keySet().stream()
        .filter(key -> key.concept().equals(concept))
        .map(Key::stance)
        .distinct()
        .count();
  }

  private void count(
      Edition edition,
      String other,
      int side,
      Map<Concept, Integer> places,
      Map<Key, int[]> counts) {
    String language = edition.language();
    TermMentions finder = new TermMentions(terms, language, TYPES);
    String into = language.equals(other) ? "en" : other; // for the forms of its words alone
    Glosser glosser = glossers.apply(new LanguagePair(language, into));
    Vocabulary vocabulary = new Vocabulary(glosser == null ? language : into);
    for (Segment segment : edition.segments()) {
      List<Mention> mentions =
          glosser == null
              ? finder.inWords(
                  vocabulary.words(segment.text(), segment.span().start(), segment.id()))
              : finder.inSource(
                  glosser.analyze(segment.text()).stream()
                      .map(token -> SourceWord.of(token, segment, vocabulary))
                      .toList());
      // a word of several stances says nothing about any
      for (Mention mention : mentions) {
        boolean ambiguous =
            mentions.stream()
                .anyMatch(
                    m ->
                        m != mention
                            && m.span().equals(mention.span())
                            && m.concept().equals(mention.concept()));
        if (!ambiguous) {
          Key key =
              new Key(
                  places.getOrDefault(mention.concept(), places.size()),
                  mention.concept().name(),
                  mention.variant().stance(),
                  String.join(" / ", first(mention.variant().in(language))));
          counts.computeIfAbsent(key, k -> new int[2])[side]++;
        }
      }
    }
  }

  private static List<String> first(List<String> words) {
    return words.isEmpty() ? Collections.emptyList() : words.subList(0, Math.min(2, words.size()));
  }
}

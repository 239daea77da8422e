package diptych.compare;

import diptych.compare.TermList.Concept;
import diptych.compare.TermList.Entry;
import diptych.compare.TermList.Variant;
import diptych.model.DifferenceType;
import diptych.model.GlossToken;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds watched terms in texts, in any inflection. Thread safe. */
final class TermMentions {
  /**
   * A watched term in a text.
   *
   * @param concept what it names
   * @param variant with which stance
   * @param span where it stands
   */
  record Mention(Concept concept, Variant variant, Span span) {}

  /** Verbs that are a month or a first name with a capital letter. */
  private static final Set<String> ALSO_NAMES = Set.of("may", "will", "march", "mark", "rob");

  /** Past forms that say less than the present: he will, he would. */
  private static final Set<String> MODALS = Set.of("would", "could", "should", "might");

  private final Map<String, List<Entry>> index;

  TermMentions(TermList terms, String language, Set<DifferenceType> types) {
    index = terms.byFirstWord(language, types);
  }

  /** Terms among words of a language with lemmas; the longest at each place. */
  List<Mention> inWords(List<Word> words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Set<String> firsts = new LinkedHashSet<>(words.get(i).lemmas());
      firsts.add(words.get(i).text().toLowerCase(java.util.Locale.ROOT));
      for (String first : firsts) {
        for (Entry entry : index.getOrDefault(first, List.of())) {
          int length = matches(entry.words(), words, i);
          if (length > 0) {
            Span span =
                new Span(words.get(i).span().start(), words.get(i + length - 1).span().end());
            mentions.add(new Mention(entry.concept(), entry.variant(), span));
          }
        }
      }
    }
    return longest(mentions);
  }

  private static int matches(List<String> term, List<Word> words, int at) {
    if (at + term.size() > words.size()) {
      return 0;
    }
    for (int k = 0; k < term.size(); k++) {
      Word word = words.get(at + k);
      String part = term.get(k);
      boolean name = word.isCapitalized() && !word.initial() && ALSO_NAMES.contains(part);
      boolean modal = MODALS.contains(word.text().toLowerCase(java.util.Locale.ROOT));
      boolean same =
          !name && (word.text().equalsIgnoreCase(part) || !modal && word.lemmas().contains(part));
      if (!same) {
        return 0;
      }
    }
    return term.size();
  }

  /** Terms among source words, by the dictionary forms that the lexicon gives them. */
  List<Mention> inSource(List<SourceWord> words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Set<String> lemmas = lemmas(words.get(i));
      Set<String> firsts = new LinkedHashSet<>();
      lemmas.forEach(lemma -> firsts.add(first(lemma)));
      for (String first : firsts) {
        for (Entry entry : index.getOrDefault(first, List.of())) {
          int length = sourceMatches(entry.words(), words, i, lemmas);
          if (length > 0) {
            Span span =
                new Span(words.get(i).span().start(), words.get(i + length - 1).span().end());
            mentions.add(new Mention(entry.concept(), entry.variant(), span));
          }
        }
      }
    }
    return longest(mentions);
  }

  private static int sourceMatches(
      List<String> term, List<SourceWord> words, int at, Set<String> lemmas) {
    if (lemmas.contains(String.join(" ", term))) {
      return 1;
    }
    int found = 0;
    int next = at;
    while (found < term.size() && next < words.size()) {
      int length = begins(term.subList(found, term.size()), words.get(next));
      if (length == 0) {
        return 0;
      }
      found += length;
      next++;
    }
    return found == term.size() ? next - at : 0;
  }

  /** How many words of a term a source word stands for; phrases of the lexicon for several. */
  private static int begins(List<String> term, SourceWord word) {
    Set<String> lemmas = lemmas(word);
    for (int length = term.size(); length > 0; length--) {
      if (lemmas.contains(String.join(" ", term.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static String first(String lemma) {
    int end = lemma.indexOf(' ');
    return end < 0 ? lemma : lemma.substring(0, end);
  }

  private static Set<String> lemmas(SourceWord word) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (GlossToken.Candidate candidate : word.token().candidates()) {
      if (candidate.weight() >= 0.15) {
        lemmas.add(candidate.lemma().replace('-', ' '));
      }
    }
    lemmas.add(word.text());
    return lemmas;
  }

  /** Leaves out what lies inside a longer mention. */
  private static List<Mention> longest(List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m ->
                mentions.stream()
                    .noneMatch(o -> o.span().contains(m.span()) && !o.span().equals(m.span())))
        .distinct()
        .toList();
  }
}

package diptych.compare;

import diptych.model.GlossToken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source says in one phrase of the lexicon or with a denied word, where English has an
 * adjective of its own that changes what is claimed.
 *
 * <pre>
 * השר לשעבר, "former minister" → minister   the phrase is found, it lacks "former"
 * השר לשעבר → ex-minister                    nothing
 * צעיר לא חמוש, "unarmed" → young man        לא חמוש is found
 * צעיר לא חמוש → young man without arms      nothing
 * </pre>
 */
final class CompoundWitness {
  private static final Pattern DENYING = Pattern.compile("^(?:un|il|in|non-?)(?=\\p{L}{4})");

  /** Besides the lexicon's words for it: "former" in other words. */
  private static final Set<String> FORMERLY =
      Set.of("ex", "onetime", "one-time", "erstwhile", "then", "past", "previous", "previously");

  private CompoundWitness() {}

  /** The source's words for the phrase's weighty word; empty if there are none or they are seen. */
  static List<SourceWord> omitted(PairView view, Phrase phrase) {
    if (phrase.kind() != Phrase.Kind.MODIFIER && phrase.kind() != Phrase.Kind.ATTRIBUTE) {
      return List.of();
    }
    for (Word word : phrase.words()) {
      if (PhraseWitness.isWeighty(word)) {
        List<SourceWord> found = inPhrase(view, word);
        if (found.isEmpty()) {
          found = denied(view, word);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** A phrase of the lexicon of whose meanings none is whole in the target. */
  private static List<SourceWord> inPhrase(PairView view, Word word) {
    boolean past = word.lemmas().contains("former");
    if (past && view.targetWords().stream().anyMatch(CompoundWitness::isFormerly)) {
      return List.of();
    }
    return view.sourceWords().stream()
        .filter(source -> source.text().indexOf(' ') > 0 && word.sharesLemma(source.lemmas()))
        .filter(source -> senses(source).noneMatch(sense -> isSaid(view, sense)))
        .limit(1)
        .toList();
  }

  private static Stream<String> senses(SourceWord source) {
    return source.token().candidates().stream()
        .map(GlossToken.Candidate::senses)
        .flatMap(List::stream);
  }

  private static boolean isFormerly(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return FORMERLY.contains(text) || text.startsWith("ex-");
  }

  private static boolean isSaid(PairView view, String sense) {
    return view.vocabulary().words(sense, 0, 0).stream()
        .filter(word -> !word.stop())
        .allMatch(word -> isInTarget(view, word.lemmas()));
  }

  private static boolean isInTarget(PairView view, Set<String> lemmas) {
    return view.targetWords().stream()
        .anyMatch(target -> view.vocabulary().related(target.lemmas(), lemmas));
  }

  /** לא and the word that it denies, if the target has no word like that. */
  private static List<SourceWord> denied(PairView view, Word word) {
    Optional<Set<String>> bare =
        DENYING
            .matcher(word.text().toLowerCase(Locale.ROOT))
            .results()
            .findFirst()
            .map(found -> view.vocabulary().lemmas(word.text().substring(found.end())));
    if (bare.isEmpty() || isInTarget(view, bare.get())) {
      return List.of();
    }
    List<SourceWord> words = view.sourceWords();
    for (int i = 0; i + 1 < words.size(); i++) {
      SourceWord denial = words.get(i);
      SourceWord next = words.get(i + 1);
      if (denial.segment() == next.segment()
          && Negations.hebrew(denial.text()) != Negations.Kind.NONE
          && next.lemmas().stream().anyMatch(bare.get()::contains)) {
        return List.of(denial, next);
      }
    }
    return List.of();
  }
}

package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finders of the watched terms of one type, one for each language of a list. Thread safe. */
final class TermFinders {
  private static final TermMentions NONE = new TermMentions(TermList.EMPTY, "und", Set.of());

  private final DifferenceType type;
  private final Map<String, TermMentions> byLanguage = new TreeMap<>();

  TermFinders(TermList terms, DifferenceType type) {
    this.type = type;
    for (String code : terms.languages()) {
      byLanguage.put(code, new TermMentions(terms, code, Set.of(type)));
    }
  }

  /** The type of the terms. */
  DifferenceType type() {
    return type;
  }

  /** The finder for an edition's language; it finds nothing if the list lacks the language. */
  TermMentions of(Edition edition) {
    return byLanguage.getOrDefault(LanguagePair.primary(edition.language()), NONE);
  }
}

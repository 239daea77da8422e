package diptych.compare;

import diptych.language.Glosser;
import diptych.language.WordStemmer;
import diptych.model.GlossToken;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an exact diff wants to know of single words of a language: whether they carry content, are
 * forms of one another, mean the same or the opposite. English by WordNet, Hebrew by the lexicon,
 * others by their stem and length. Not thread safe: remembers the words of one comparison.
 */
final class Lexis {
  /** Words that do nothing but deny, in the languages a paper is likely to print. */
  private static final Map<String, Set<String>> NEGATIONS =
      Map.ofEntries(
          of("ar", "لا لم لن ليس ليست ليسوا لست غير بدون دون ولا ولم ولن وليس"),
          of("cs", "ne není nejsou nebyl nebyla nikdy nikdo nic bez žádný"),
          of("da", "ikke ingen intet aldrig uden"),
          of("de", "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne"),
          of("el", "δεν μην όχι ποτέ κανείς χωρίς"),
          of("es", "no nunca jamás nadie nada sin ningún ninguna ni tampoco"),
          of("fa", "نه نیست نیستند هرگز بدون هیچ"),
          of("fi", "ei eivät en et emme ette ilman"),
          of("fr", "ne n' pas non jamais aucun aucune personne rien sans ni"),
          of("hu", "nem ne sem nincs soha senki semmi nélkül"),
          of("it", "non no mai nessun nessuno nessuna niente nulla senza né"),
          of("nb", "ikke ingen ingenting aldri uten"),
          of("nl", "niet geen nooit niemand niets zonder"),
          of("no", "ikke ingen ingenting aldri uten"),
          of("pl", "nie nigdy nikt nic bez żaden żadna ani"),
          of("pt", "não nunca jamais ninguém nada sem nenhum nenhuma nem"),
          of("ro", "nu niciodată nimeni nimic fără"),
          of("ru", "не нет ни никогда никто ничего без нельзя"),
          of("sv", "inte ej ingen inget inga aldrig utan"),
          of("tr", "değil yok hiç hayır asla"),
          of("uk", "не ні немає ніколи ніхто нічого без"));

  private static final int LEAST_CONTENT = 4;

  private final String language;
  private final Vocabulary vocabulary;
  private final WordStemmer stemmer;
  private final @Nullable Glosser glosser;
  private final Set<String> seenNames;
  private final Map<String, List<GlossToken>> glosses = new HashMap<>();

  /**
   * @param language of the words
   * @param glosser from it into any other language, null if there is none
   * @param seenNames keys of words known for names wherever they stand
   */
  Lexis(String language, @Nullable Glosser glosser, Set<String> seenNames) {
    this.seenNames = seenNames;
    this.language = Locale.forLanguageTag(language).getLanguage();
    this.vocabulary = new Vocabulary(language);
    this.stemmer = new WordStemmer(language);
    this.glosser = glosser;
  }

  private static Map.Entry<String, Set<String>> of(String language, String words) {
    return Map.entry(language, Set.of(words.split(" ")));
  }

  private boolean isHebrew() {
    return language.equals("he");
  }

  /** Whether a word or number carries more than grammar. */
  boolean isContent(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return true;
    }
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    if (vocabulary.isEnglish()) {
      return !vocabulary.isStopWord(token.key()) && token.key().length() > 1;
    }
    List<GlossToken> gloss = gloss(token.key());
    if (!gloss.isEmpty() && !gloss.get(0).candidates().isEmpty()) {
      return gloss.stream()
          .anyMatch(g -> !g.candidates().isEmpty() && g.candidates().get(0).pos().isContent());
    }
    return token.key().codePointCount(0, token.key().length()) >= LEAST_CONTENT
        || token.text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether a word denies and does nothing else. */
  boolean isNegation(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    if (vocabulary.isEnglish()) {
      return Negations.isPlainEnglish(token.key());
    }
    return isHebrew()
        ? Negations.hebrew(token.key()) == Negations.Kind.PLAIN
        : NEGATIONS.getOrDefault(language, Set.of()).contains(token.key());
  }

  /**
   * Whether a word is written as a name: with a capital letter, in languages that do not give one
   * to every noun. The first word of a sentence has one anyway; there it is a name if it is one
   * elsewhere in the article, or known not to be an ordinary word. Hebrew names are those of the
   * lexicon.
   */
  boolean isName(Token token) {
    if (token.kind() != Token.Kind.WORD || language.equals("de") || language.equals("lb")) {
      return false;
    }
    if (isHebrew()) {
      return gloss(token.key()).stream()
          .anyMatch(
              g ->
                  !g.candidates().isEmpty()
                      && g.candidates().get(0).origin() == GlossToken.Origin.NAME);
    }
    return Character.isUpperCase(token.text().codePointAt(0))
        && !(vocabulary.isEnglish() && vocabulary.isStopWord(token.key()))
        && (!token.first()
            || seenNames.contains(token.key())
            || vocabulary.isEnglish() && !isOrdinary(token));
  }

  /** Whether a capitalized word may be a title or another ordinary word. */
  boolean isOrdinary(Token token) {
    return vocabulary.isEnglish()
        && vocabulary.isOrdinaryWord(token.text().replaceFirst("['’]s$", ""));
  }

  /** Whether two words are forms of one: {@code says, said}; {@code הבית, בבית}. */
  boolean sameWord(Token a, Token b) {
    if (a.key().equals(b.key())) {
      return true;
    }
    Set<String> some = forms(a.key());
    return forms(b.key()).stream().anyMatch(some::contains);
  }

  /** Whether two words mean the same or derive from one another. */
  boolean related(Token a, Token b) {
    return sameWord(a, b)
        || vocabulary.related(vocabulary.lemmas(a.key()), vocabulary.lemmas(b.key()));
  }

  boolean opposite(Token a, Token b) {
    return vocabulary.opposite(vocabulary.lemmas(a.key()), vocabulary.lemmas(b.key()));
  }

  private Set<String> forms(String word) {
    if (vocabulary.isEnglish()) {
      return vocabulary.lemmas(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(stemmer.stem(word));
    for (GlossToken token : gloss(word)) {
      token.candidates().forEach(c -> forms.add(c.lemma()));
    }
    return forms;
  }

  private List<GlossToken> gloss(String word) {
    return glosser == null ? List.of() : glosses.computeIfAbsent(word, glosser::analyze);
  }
}

package diptych.language.hebrew;

import diptych.language.english.EnglishInflection;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.PartOfSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first reading of a token, ready to be written in English. */
final class GlossWord {
  private static final Candidate UNKNOWN =
      new Candidate(
          "",
          List.of(),
          PartOfSpeech.OTHER,
          GlossToken.Origin.TRANSLITERATION,
          List.of(),
          List.of(),
          1);

  private final GlossToken token;
  private final String source;
  private final String before;
  private final Candidate reading;
  private final List<String> grammar;
  private String sense;

  /** What is said in place of the preposition, if the verb before it decides. */
  private @Nullable String instead;

  /**
   * @param before what stands in the text between the word before and this one
   */
  GlossWord(GlossToken token, String text, String before) {
    this.token = token;
    this.source = token.span().of(text);
    this.before = before;
    this.reading = token.candidates().isEmpty() ? UNKNOWN : token.candidates().get(0);
    this.sense = reading.senses().isEmpty() ? "" : reading.senses().get(0);
    this.grammar = reading.grammar();
  }

  String source() {
    return source;
  }

  /** Hebrew prepositions one of which the verb governs here; empty for most words. */
  List<String> governed() {
    String last = grammar.isEmpty() ? "" : grammar.get(grammar.size() - 1);
    return last.startsWith(Grammar.GOVERNING)
        ? List.of(last.substring(Grammar.GOVERNING.length()).split(",", -1))
        : List.of();
  }

  /** Whether it is one of the prepositions or has one before it. */
  boolean beginsWith(List<String> prepositions) {
    if (pos() == PartOfSpeech.VERB) {
      return false;
    }
    boolean alone = pos() == PartOfSpeech.PREP && prefixes().isEmpty();
    return alone
        ? prepositions.contains(Closed.preposition(reading.lemma()))
        : prefixes().stream().anyMatch(prepositions::contains);
  }

  /** Takes the preposition off the sense, to be said elsewhere. */
  String handOver() {
    String preposition = GovernedPreposition.of(sense);
    if (!preposition.isEmpty()) {
      sense = sense.substring(0, sense.length() - preposition.length() - 1);
    }
    return preposition;
  }

  /** Says this, which may be nothing, in place of the word's preposition. */
  void sayInstead(String preposition) {
    instead = preposition;
  }

  String before() {
    return before;
  }

  int end() {
    return token.span().end();
  }

  PartOfSpeech pos() {
    return reading.pos();
  }

  List<String> prefixes() {
    return reading.prefixes();
  }

  boolean isNominal() {
    return pos() == PartOfSpeech.NOUN || pos() == PartOfSpeech.NAME || pos() == PartOfSpeech.NUM;
  }

  boolean isVerb() {
    return pos() == PartOfSpeech.VERB && prefixes().isEmpty() && tense() != Tense.NONE;
  }

  boolean isNegation() {
    return reading.lemma().equals("לא") && pos() != PartOfSpeech.NOUN;
  }

  /** A particle written apart from what it belongs to: {@code ב-}. */
  boolean isParticle() {
    return source.length() < 3
        && (pos() == PartOfSpeech.PREP || pos() == PartOfSpeech.DET || pos() == PartOfSpeech.CONJ);
  }

  /** "In a … manner", which makes an adverb of the adjective behind it. */
  boolean isManner() {
    return source.equals("באופן") || source.equals("בצורה") || source.equals("באורח");
  }

  /** "Of me", which English says before the noun. */
  boolean isPossessive() {
    return reading.lemma().equals("של") && prefixes().isEmpty() && !possessor().isEmpty();
  }

  boolean isDay() {
    return reading.lemma().startsWith("יום");
  }

  /** An adjective or a noun by itself, which says what someone is. */
  boolean isPredicate() {
    return prefixes().isEmpty() && (pos() == PartOfSpeech.ADJ || pos() == PartOfSpeech.NOUN);
  }

  /** A pronoun that Hebrew also uses where English has "he is". */
  boolean isThirdPerson() {
    return isPronoun()
        && (sense.equals("he")
            || sense.equals("she")
            || sense.equals("it")
            || sense.equals("they"));
  }

  boolean isPronoun() {
    return pos() == PartOfSpeech.PRON;
  }

  boolean isConstruct() {
    return grammar.contains("construct");
  }

  boolean plural() {
    return grammar.contains("plural") || grammar.contains("dual");
  }

  boolean feminine() {
    return grammar.contains("feminine");
  }

  boolean masculine() {
    return grammar.contains("masculine");
  }

  boolean hasArticle() {
    return prefixes().contains("ה");
  }

  boolean definite() {
    return hasArticle() || grammar.contains("definite");
  }

  /** A preposition that may hide an article. */
  boolean mayHideArticle() {
    if (prefixes().isEmpty()) {
      return false;
    }
    String last = prefixes().get(prefixes().size() - 1);
    return last.equals("ב") || last.equals("ל") || last.equals("כ");
  }

  /** Adjective or participle. */
  boolean isAdjectival() {
    return pos() == PartOfSpeech.ADJ
        || (pos() == PartOfSpeech.VERB
            && (tense() == Tense.PASSIVE || (tense() == Tense.PRESENT && hasArticle())));
  }

  /** "his" … for a possessive ending, or an empty string. */
  String possessor() {
    for (String word : grammar) {
      if (word.startsWith("suffix-")) {
        return switch (word.substring(7)) {
          case "1s" -> "my";
          case "3ms" -> "his";
          case "3fs" -> "her";
          case "1p" -> "our";
          case "3mp", "3fp" -> "their";
          default -> "your";
        };
      }
    }
    return "";
  }

  private String pronoun() {
    return switch (possessor()) {
      case "my" -> "me";
      case "his" -> "him";
      case "her" -> "her";
      case "our" -> "us";
      case "their" -> "them";
      case "your" -> "you";
      default -> "";
    };
  }

  /** The conjunctions before it: "and that". */
  String conjunctions() {
    StringBuilder said = new StringBuilder();
    for (String particle : prefixes()) {
      String english =
          switch (particle) {
            case "ו" -> "and";
            case "ש" -> pos() == PartOfSpeech.VERB ? "that" : "that";
            case "כש", "מש", "לכש" -> "when";
            default -> "";
          };
      if (!english.isEmpty()) {
        said.append(said.length() > 0 ? " " : "").append(english);
      }
    }
    return said.toString();
  }

  /** The preposition before it, or an empty string. */
  String preposition() {
    String decided = instead;
    for (String particle : prefixes()) {
      if (decided != null && "בלמכ".contains(particle)) {
        return decided;
      }
      switch (particle) {
        case "ב":
          return isDay() ? "on" : "in";
        case "ל":
          return "to";
        case "מ":
          return "from";
        case "כ":
          return pos() == PartOfSpeech.NUM ? "about" : "as";
        default:
          break;
      }
    }
    return "";
  }

  /** The word as a noun, number or name, without article. */
  String noun() {
    if (sense.isEmpty()) {
      return token.candidates().isEmpty() ? source : "";
    }
    return pos() == PartOfSpeech.NOUN && plural() ? EnglishInflection.plural(sense) : sense;
  }

  /** The word as something before a noun. */
  String adjective() {
    if (pos() != PartOfSpeech.VERB) {
      return sense;
    }
    return tense() == Tense.PASSIVE || sense.startsWith("be ")
        ? EnglishInflection.participle(sense)
        : EnglishInflection.gerund(sense);
  }

  /** The word by itself, particles not included. */
  String english(boolean afterPronoun) {
    if (sense.isEmpty()) {
      return reading == UNKNOWN ? source : pronoun();
    }
    return switch (pos()) {
      case VERB -> verb(afterPronoun);
      case NOUN, NAME, NUM -> noun();
      case PREP -> preposition(instead == null || !prefixes().isEmpty() ? sense : instead);
      case PART -> reading.lemma().equals("את") ? "" : sense;
      case ADJ -> hasArticle() ? "the " + sense : sense;
      default -> sense;
    };
  }

  private String preposition(String english) {
    String whom = pronoun();
    if (whom.isEmpty() && instead != null) {
      // An entry such as בהם "in them" has the pronoun in its sense.
      String last = sense.substring(sense.lastIndexOf(' ') + 1);
      whom = last.length() < sense.length() ? last : "";
    }
    return whom.isEmpty() || english.isEmpty() ? english + whom : english + " " + whom;
  }

  private enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    IMPERATIVE,
    INFINITIVE,
    PASSIVE,
    NONE
  }

  private Tense tense() {
    if (pos() != PartOfSpeech.VERB || grammar.isEmpty()) {
      return Tense.NONE;
    }
    return switch (grammar.get(0)) {
      case "past" -> Tense.PAST;
      case "present" -> Tense.PRESENT;
      case "future" -> Tense.FUTURE;
      case "imperative" -> Tense.IMPERATIVE;
      case "infinitive" -> Tense.INFINITIVE;
      case "passive-participle" -> Tense.PASSIVE;
      default -> Tense.NONE;
    };
  }

  private String person() {
    return grammar.size() > 1 && grammar.get(1).length() <= 3 ? grammar.get(1) : "";
  }

  private boolean manyOrMe() {
    return plural() || person().endsWith("p");
  }

  private String subject(boolean given) {
    if (given) {
      return "";
    }
    return switch (person()) {
      case "1s" -> "I ";
      case "1p" -> "we ";
      case "2ms", "2fs", "2s", "2p", "2mp", "2fp" -> "you ";
      default -> "";
    };
  }

  private String verb(boolean subjectGiven) {
    String object = pronoun().isEmpty() ? "" : " " + pronoun();
    return switch (tense()) {
      case PAST ->
          subject(subjectGiven)
              + (manyOrMe() ? EnglishInflection.pastPlural(sense) : EnglishInflection.past(sense))
              + object;
      case FUTURE -> subject(subjectGiven) + future() + object;
      case PRESENT ->
          (hasArticle() ? "who " : object.isEmpty() ? "" : "those who ")
              + (plural()
                  ? EnglishInflection.presentPlural(sense)
                  : EnglishInflection.thirdPerson(sense))
              + object;
      case INFINITIVE ->
          prefixes().contains("מ") || prefixes().contains("ב")
              ? EnglishInflection.gerund(sense) + object
              : "to " + sense + object;
      case PASSIVE -> EnglishInflection.participle(sense);
      default -> sense;
    };
  }

  private String future() {
    return switch (sense) {
      case "can", "must" -> sense;
      default -> "will " + sense;
    };
  }

  /** The verb with "not". */
  String negated() {
    return negatedVerb() + (pronoun().isEmpty() || tense() == Tense.NONE ? "" : " " + pronoun());
  }

  private String negatedVerb() {
    String person = subject(false);
    boolean be = sense.equals("be") || sense.startsWith("be ");
    String rest = be ? sense.substring(2) : " " + sense;
    boolean modal = sense.equals("can") || sense.equals("must");
    return switch (tense()) {
      case PAST -> person + (be ? (manyOrMe() ? "were not" : "was not") : "did not") + rest;
      case FUTURE -> person + (modal ? sense + " not" : "will not " + sense);
      case PRESENT ->
          modal
              ? sense + " not"
              : (be ? (plural() ? "are not" : "is not") : (plural() ? "do not" : "does not"))
                  + rest;
      case INFINITIVE -> "not to " + sense;
      default -> "not " + EnglishInflection.participle(sense);
    };
  }
}

package diptych.language.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Inflects English dictionary forms; of several words the one that bends. Stateless. */
public final class EnglishInflection {
  private static final Map<String, String[]> VERBS = new HashMap<>();
  private static final Map<String, String> PLURALS = new HashMap<>();
  private static final Set<String> NO_PLURAL =
      Set.of(
          "police",
          "people",
          "information",
          "news",
          "equipment",
          "staff",
          "personnel",
          "data",
          "damage",
          "money",
          "sheep",
          "fish",
          "series",
          "species",
          "aircraft",
          "evidence",
          "research",
          "violence",
          "advice",
          "progress",
          "traffic",
          "furniture",
          "media",
          "knowledge",
          "health",
          "weather",
          "homework",
          "luggage",
          "aid",
          "fighting",
          "shooting down",
          "politics",
          "economics",
          "headquarters",
          "wounded",
          "injured",
          "dead",
          "elderly",
          "unemployed",
          "homeless",
          "disabled",
          "poor",
          "Japanese",
          "Chinese",
          "Lebanese",
          "Sudanese",
          "Vietnamese",
          "British",
          "French",
          "Irish",
          "Dutch",
          "Spanish",
          "Swiss",
          "means",
          "elections",
          "relations",
          "troops");

  static {
    String irregular =
        "arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin"
            + " began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled"
            + " bled|blow blew blown|break broke broken|bring brought brought|broadcast broadcast"
            + " broadcast|build built built|burn burned burned|burst burst burst|buy bought bought|cast"
            + " cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut"
            + " cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive"
            + " drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought"
            + " fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast"
            + " forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze"
            + " frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have"
            + " had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep"
            + " kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let"
            + " let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet"
            + " met met|mistake mistook mistaken|overcome overcame overcome|overthrow overthrew"
            + " overthrown|pay paid paid|prove proved proven|put put put|quit quit quit|read read"
            + " read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw"
            + " seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook"
            + " shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank"
            + " shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept"
            + " slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split"
            + " split|spread spread spread|stand stood stood|steal stole stolen|stick stuck"
            + " stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|take took"
            + " taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw"
            + " threw thrown|undergo underwent undergone|understand understood understood|undertake"
            + " undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore"
            + " worn|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld"
            + " withheld|withstand withstood withstood|write wrote written|can could been able|must had"
            + " to had to|rebuild rebuilt rebuilt|retake retook retaken|reset reset reset|foresee"
            + " foresaw foreseen|mislead misled misled|breed bred bred|cling clung clung|creep crept"
            + " crept|swing swung swung|weave wove woven|weep wept wept|dream dreamed dreamed|learn"
            + " learned learned|sow sowed sown|bid bid bid|thrust thrust thrust|outdo outdid"
            + " outdone|redo redid redone|undo undid undone|spring sprang sprung|tread trod"
            + " trodden|fling flung flung|grind ground ground|kneel knelt knelt|sting stung stung";
    for (String row : irregular.split("\\|")) {
      String[] cells = row.split(" ", 3);
      VERBS.put(cells[0], cells);
    }
    String plurals =
        "man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose"
            + " geese|life lives|wife wives|knife knives|leaf leaves|thief thieves|half halves|wolf"
            + " wolves|shelf shelves|self selves|crisis crises|basis bases|analysis analyses|thesis"
            + " theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena|medium media|hero"
            + " heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|ox oxen|bacterium"
            + " bacteria|fungus fungi|loaf loaves|calf calves|policeman policemen|spokesman"
            + " spokesmen|businessman businessmen|fisherman fishermen|clergyman clergymen|embargo"
            + " embargoes|torpedo torpedoes|parenthesis parentheses|oasis oases|emphasis emphases";
    for (String row : plurals.split("\\|")) {
      String[] cells = row.split(" ", 2);
      PLURALS.put(cells[0], cells[1]);
    }
  }

  private EnglishInflection() {}

  /**
   * {@code city → cities}, {@code prime minister → prime ministers}, {@code act of war → acts of
   * war}.
   */
  public static String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    int in = noun.indexOf(" in ");
    if (in > 0) {
      return plural(noun.substring(0, in)) + noun.substring(in);
    }
    int space = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
    String head = noun.substring(0, space + 1);
    String word = noun.substring(space + 1);
    String irregular = PLURALS.get(word);
    if (irregular != null) {
      return head + irregular;
    }
    boolean person = word.endsWith("woman") || word.endsWith("sman") || word.endsWith("eman");
    if (person) {
      return head + word.substring(0, word.length() - 2) + "en";
    }
    if (word.isEmpty() || NO_PLURAL.contains(word) || NO_PLURAL.contains(noun)) {
      return noun;
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return noun;
    }
    return head + addS(word);
  }

  private static String addS(String word) {
    if (word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh")) {
      return word + "es";
    }
    return endsInConsonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /**
   * Present of the third person: {@code be killed → is killed}, {@code carry out → carries out}.
   */
  public static String thirdPerson(String verb) {
    return bend(
        verb,
        first ->
            switch (first) {
              case "be" -> "is";
              case "have" -> "has";
              case "do" -> "does";
              case "go" -> "goes";
              case "can", "may", "must", "will", "should", "could" -> first;
              default -> addS(first);
            });
  }

  /** Present of all other persons: {@code be killed → are killed}. */
  public static String presentPlural(String verb) {
    return bend(verb, first -> first.equals("be") ? "are" : first);
  }

  /** Past of the singular: {@code be killed → was killed}. */
  public static String past(String verb) {
    return bend(
        verb,
        first -> {
          String[] forms = VERBS.get(first);
          return forms != null ? forms[1] : regularPast(first);
        });
  }

  /** Past of the plural: {@code be killed → were killed}. */
  public static String pastPlural(String verb) {
    return bend(
        verb,
        first -> {
          String[] forms = VERBS.get(first);
          return first.equals("be") ? "were" : forms != null ? forms[1] : regularPast(first);
        });
  }

  /** Past participle: {@code write → written}; of a passive the participle it has. */
  public static String participle(String verb) {
    if (verb.startsWith("be ")) {
      return verb.substring(3);
    }
    return bend(
        verb,
        first -> {
          String[] forms = VERBS.get(first);
          return forms != null ? forms[2] : regularPast(first);
        });
  }

  /** {@code write → writing}, {@code be killed → being killed}. */
  public static String gerund(String verb) {
    return bend(
        verb,
        first -> {
          if (first.equals("be") || first.equals("see") || first.equals("flee")) {
            return first + "ing";
          }
          if (first.endsWith("ie")) {
            return first.substring(0, first.length() - 2) + "ying";
          }
          if (first.endsWith("e") && !first.endsWith("ee") && !first.endsWith("oe")) {
            return first.substring(0, first.length() - 1) + "ing";
          }
          return doubles(first) ? first + first.charAt(first.length() - 1) + "ing" : first + "ing";
        });
  }

  /** {@code public → publicly}, {@code happy → happily}. */
  public static String adverb(String adjective) {
    if (endsInConsonantY(adjective)) {
      return adjective.substring(0, adjective.length() - 1) + "ily";
    }
    if (adjective.endsWith("ic") && !adjective.equals("public")) {
      return adjective + "ally";
    }
    return adjective.endsWith("le")
        ? adjective.substring(0, adjective.length() - 1) + "y"
        : adjective + "ly";
  }

  private interface Bender {
    String bend(String first);
  }

  private static String bend(String verb, Bender bender) {
    int space = verb.indexOf(' ');
    return space < 0
        ? bender.bend(verb)
        : bender.bend(verb.substring(0, space)) + verb.substring(space);
  }

  private static String regularPast(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
  }

  private static boolean endsInConsonantY(String word) {
    int n = word.length();
    return n > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(n - 2)) < 0;
  }

  /** Whether the last consonant is doubled before -ed: one syllable, or stressed at its end. */
  private static boolean doubles(String verb) {
    int n = verb.length();
    if (n < 3) {
      return false;
    }
    char last = verb.charAt(n - 1);
    boolean shape =
        "bdgklmnprt".indexOf(last) >= 0
            && "aeiou".indexOf(verb.charAt(n - 2)) >= 0
            && "aeiou".indexOf(verb.charAt(n - 3)) < 0;
    if (!shape) {
      return false;
    }
    int vowels = 0;
    for (int i = 0; i < n; i++) {
      boolean vowel = "aeiouy".indexOf(verb.charAt(i)) >= 0;
      if (vowel && (i == 0 || "aeiouy".indexOf(verb.charAt(i - 1)) < 0)) {
        vowels++;
      }
    }
    return vowels == 1
        || verb.endsWith("mit")
        || verb.endsWith("fer")
        || verb.endsWith("pel")
        || verb.endsWith("cur")
        || verb.endsWith("gin")
        || verb.endsWith("trol")
        || verb.equals("admit")
        || verb.equals("regret");
  }
}

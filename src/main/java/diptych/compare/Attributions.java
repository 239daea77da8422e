package diptych.compare;

import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that say whose statement a sentence is, in Hebrew and in English. */
final class Attributions {
  /** Who speaks, as far as the word tells. */
  enum Speaker {
    ANYBODY,
    HE,
    SHE
  }

  /**
   * Words of attribution.
   *
   * @param span where they stand in the article
   * @param speaker whether they say that a man or a woman speaks
   */
  record Said(Span span, Speaker speaker) {}

  private static final Set<String> SPEECH =
      Set.of(
          ("say tell claim state add announce report explain note argue insist allege"
                  + " write warn declare maintain stress emphasize emphasise estimate testify"
                  + " comment tweet reply call describe ask urge reveal suggest indicate accuse deny"
                  + " admit confirm promise vow quote cite speak voice express recall answer respond"
                  + " predict acknowledge concede remark observe accord statement word interview"
                  + " account source assert contend believe think reckon charge complain demand"
                  + " appeal inform brief disclose hint swear post joke shout boast lament caution"
                  + " assess find show read point mention propose pledge threaten dismiss reject"
                  + " opine narrate relate proclaim conclude determine clarify agree view consider"
                  + " hold see know learn feel hope expect plan talk discuss message letter"
                  + " spokesman spokeswoman spokesperson opinion testimony assessment version"
                  + " apparently allegedly reportedly supposedly ostensibly purportedly hear"
                  + " understand advise recommend teach tout refer criticize criticise praise blast"
                  + " slam publish issue release plead")
              .split(" "));

  /** Those that more often report nothing: the state, to hold a meeting, to show a film. */
  private static final Set<String> OFTEN_OTHER =
      Set.of(
          ("state show find see hold point know learn release charge determine plan consider view"
                  + " source letter express call read issue publish account word feel refer propose"
                  + " dismiss indicate")
              .split(" "));

  /** Verbs that need what they say: he added that, but not he added salt. */
  private static final String THAT = "(?=\\s*(?:כי|ש[א-ת]|,|:|\"|“|„))";

  /**
   * Who or what speaks after לפי and על פי, which also mean "by the rules" (לפי החוק, על פי
   * תוכנית): people, bodies and what they publish.
   */
  private static final String SOURCE =
      "(?=\\s+ה?(?:צבא|צה\"ל|צה״ל|משטרה|משטרת|משרד|ממשלה|ממשלת|מחקר|מחקרים|סקר|סקרים|נתונים|נתוני"
          + "|דו\"ח|דו״ח|דוח|דוחות|מסמך|מסמכים|מסמכי|דיווח|דיווחים|דיווחי|הודעה|הודעת|הצהרה|הצהרת|עדות|עדויות|עדי|עדים"
          + "|מקור|מקורות|גורם|גורמים|גורמי|מומחים|מומחה|חוקרים|חוקר|חוקרת|פרשנים|בכירים|בכיר|דובר"
          + "|דוברת|פרסום|פרסומים|עיתון|עיתונאים|תחקיר|תביעה|פרקליטות|כתב אישום|כתב האישום|הערכה"
          + "|הערכות|הערכת|אומדן|אומדנים|או\"ם|או״ם|ארגון|ארגונים|ארגוני|עורך|עורכת|נשיא|נשיאת|שר|שרת"
          + "|ראש|מנכ\"ל|מנכ״ל|מנהל|מנהלת|לשכת|לשכה|שגרירות|בית החולים|בית המשפט|תושבים|תושבי|שכנים|משפחה|משפחת"
          + "|תאגיד|תאגידים|רשות|רשויות|עירייה|עיריית|בנק|בנקים|חברת|חברות|מועצת|ועדת|ועד|איגוד|התאחדות|מכון|מרכז"
          + "|אוניברסיטת|אוניברסיטה|סוכנות|סוכנויות|עמותת|עמותה|הנהלת|הנהלה|שירות|פיקוד|מפקד|קצין"
          + "|שופט|שופטת|שופטים|פרופסור|פרופ'|ד\"ר|ד״ר|יו\"ר|יו״ר|מזכ\"ל|מזכ״ל|רמטכ\"ל|רמטכ״ל|סמנכ\"ל"
          + "|ח\"כ|ח״כ|עו\"ד|עו״ד|פרקליט|פרקליטי|סנגור|רופא|רופאים|רופאי|מדענים|מדען|כלכלנים|אנליסטים|מנהיג|מנהיגי)"
          + "(?![\\p{L}\"'״]))";

  private static final Pattern HEBREW =
      Pattern.compile(
          "(?<![\\p{L}\"'])(?<!(?<!\\p{L})(?:ו?ש?זה|ו?זאת|ו?זו|מה)\\s)ו?(?:כש|ש)?(?:לדברי(ו)|לדברי(ה)|לדברי(?:הם|הן)?|לטענת(ו)|לטענת(ה)"
              + "|לטענת(?:ם|ן)?|לגרסת(ו)|לגרסת(ה)|לגרסת|להערכת(ו)|להערכת(ה)|להערכת(?:ם|ן)?"
              + "|(?:לפי|על[ -]פי)"
              + SOURCE
              + "|(אמר)|(אמרה)|אמרו|נמסר|(טען)|(טענה)"
              + THAT
              + "|טענו"
              + THAT
              + "|(?:מסרו?|ציין|ציינו|הסבירו?|סיפרו?|הצהירו?|הודיעו?|הדגישו?|הוסיף|הוסיפו|טוען"
              + "|טוענים|אומר|אומרים)"
              + THAT
              + "|(?:(?<=כך )(?:מסרו?|אומרים|סיפרו?|ציינו?|הודיעו?|הסבירו?|דיווחו?|נאמר|דווח)"
              + "|(?<=, )(?:אומרים?|טוענים?|מסבירים?|מציינים?))"
              + "|((?<=כך )(?:מסרה|ציינה|סיפרה|הודיעה|הסבירה)|(?<=, )(?:אומרת|טוענת|מסבירה|מציינת))"
              + "|(מסרה|ציינה|הסבירה|סיפרה|הצהירה|הודיעה|הדגישה|הוסיפה|טוענת|אומרת)"
              + THAT
              + ")(?![\\p{L}\"'])");

  private static final Set<String> MEN = Set.of("he", "him", "his");
  private static final Set<String> WOMEN = Set.of("she", "her");

  /** Groups of the Hebrew pattern in which a woman, or a body of feminine gender, speaks. */
  private static final Set<Integer> FEMININE = Set.of(2, 4, 6, 8, 10, 12, 13, 14);

  private Attributions() {}

  /** Attributions of a Hebrew text. */
  static List<Said> hebrew(String text, int offset) {
    List<Said> found = new ArrayList<>();
    Matcher matcher = HEBREW.matcher(text);
    while (matcher.find()) {
      Speaker speaker = Speaker.ANYBODY;
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          speaker = FEMININE.contains(group) ? Speaker.SHE : Speaker.HE;
        }
      }
      found.add(new Said(new Span(matcher.start(), matcher.end()).shift(offset), speaker));
    }
    return found;
  }

  /** Whether one of the dictionary forms reports speech or thought more often than not. */
  static boolean isSpeech(Set<String> lemmas) {
    return lemmas.stream().anyMatch(l -> SPEECH.contains(l) && !OFTEN_OTHER.contains(l));
  }

  /** The same of a word that what is said follows, which few words of other meaning have. */
  static boolean isSpeechBeforeThat(Set<String> lemmas) {
    return lemmas.stream().anyMatch(SPEECH::contains);
  }

  /** Attributions of English words, broadly taken: what reports a thought or a finding, too. */
  static List<Said> english(List<Word> words) {
    List<Said> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isOneOf(SPEECH)) {
        found.add(new Said(word.span(), speaker(words, i)));
      }
    }
    return found;
  }

  private static Speaker speaker(List<Word> words, int i) {
    String before = i > 0 ? words.get(i - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean said = words.get(i).isOneOf(Set.of("say", "claim", "add", "tell", "explain", "argue"));
    if (said && before.equals("he")) {
      return Speaker.HE;
    }
    if (said && before.equals("she")) {
      return Speaker.SHE;
    }
    boolean according =
        words.get(i).isOneOf(Set.of("accord"))
            && i + 2 < words.size()
            && words.get(i + 1).text().equalsIgnoreCase("to");
    String to = according ? words.get(i + 2).text().toLowerCase(Locale.ROOT) : "";
    if (MEN.contains(to)) {
      return Speaker.HE;
    }
    return WOMEN.contains(to) ? Speaker.SHE : Speaker.ANYBODY;
  }
}

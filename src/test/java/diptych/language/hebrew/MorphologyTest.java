package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of a small lexicon of its own, so that the bundled entries may change. */
class MorphologyTest {
  @TempDir static Path folder;
  private static HebrewAnalyzer analyzer;
  private static HebrewLexicon lexicon;

  @BeforeAll
  static void load() throws Exception {
    Path file = folder.resolve("site.tsv");
    Files.writeString(
        file,
        """
        כתב\tverb\twrite\tb=pa r=כתב fut=o
        למד\tverb\tlearn\tb=pa r=למד fut=a
        קם\tverb\trise\tb=pa r=קום
        שר\tverb\tsing\tb=pa r=שיר
        קנה\tverb\tbuy\tb=pa r=קנה
        מצא\tverb\tfind\tb=pa r=מצא fut=a
        נפל\tverb\tfall\tb=pa r=נפל fut=o
        נסע\tverb\ttravel\tb=pa r=נסע fut=a
        נתן\tverb\tgive\tb=pa r=נתן
        ישב\tverb\tsit\tb=pa r=ישב
        ידע\tverb\tknow\tb=pa r=ידע
        אכל\tverb\teat\tb=pa r=אכל fut=a
        הלך\tverb\tgo\tb=pa r=הלך
        לקח\tverb\ttake\tb=pa r=לקח
        היה\tverb\tbe\tb=pa r=היה
        נכנס\tverb\tenter\tb=nif r=כנס
        נולד\tverb\tbe born\tb=nif r=ילד
        נעשה\tverb\tbe done\tb=nif r=עשה
        ניצל\tverb\tbe saved\tb=nif r=נצל
        דיבר\tverb\tspeak\tb=pi r=דבר
        ניסה\tverb\ttry\tb=pi r=נסה
        שיווק\tverb\tmarket\tb=pi r=שוק
        עורר\tverb\tarouse\tb=pi r=עור
        סיים\tverb\tfinish\tb=pi r=סים
        ייצא\tverb\texport\tb=pi r=יצא
        טלפן\tverb\tphone\tb=pi r=טלפן
        פיצל\tverb\tsplit\tb=pi r=פצל
        וידא\tverb\tmake sure\tb=pi r=ודא
        השווה\tverb\tcompare\tb=hif r=שוה
        ראה\tverb\tsee\tb=pa r=ראה
        הרג\tverb\tkill\tb=pa r=הרג fut=o
        עצר\tverb\tarrest\tb=pa r=עצר fut=o
        שלח\tverb\tsend\tb=pa r=שלח fut=a
        ליווה\tverb\taccompany\tb=pi r=לוה
        תמך\tverb\tsupport\tb=pa r=תמך fut=o
        אב\tnoun\tfather\tg=m pl=אבות cs=אבי
        ראיה\tnoun\tevidence\tg=f
        ירח\tnoun\tmoon\tg=m
        אסטרטגיה\tnoun\tstrategy\tg=f
        פוטר\tverb\tbe fired\tb=pu r=פטר
        הגיע\tverb\tarrive\tb=hif r=נגע
        הקים\tverb\testablish\tb=hif r=קום
        הביא\tverb\tbring\tb=hif r=בוא
        הראה\tverb\tshow\tb=hif r=ראה
        האמין\tverb\tbelieve\tb=hif r=אמן
        הוקם\tverb\tbe established\tb=huf r=קום
        השתמש\tverb\tuse\tb=hit r=שמש
        הסתיים\tverb\tend\tb=hit r=סים
        הצטרף\tverb\tjoin\tb=hit r=צרף
        התגלה\tverb\tbe revealed\tb=hit r=גלה
        ממשלה\tnoun\tgovernment\tg=f
        שולחן\tnoun\ttable\tg=m pl=שולחנות
        תוכנית\tnoun\tplan\tg=f
        עיר\tnoun\tcity\tg=f pl=ערים
        ספר\tnoun\tbook\tg=m
        וטו\tnoun\tveto\tg=m
        ישראלי\tadj\tIsraeli\t
        גדול\tadj\tlarge\t
        מרכזי\tadj\tcentral\t
        פשע מלחמה\tnoun\twar crime\tg=m pl=פשעי מלחמה
        בית משפט\tnoun\tcourt\tg=m pl=בתי משפט
        יצא לפועל\tverb\tbe carried out\tb=pa r=יצא
        צה"ל\torg\tIDF; Israel Defense Forces\t
        """);
    lexicon = HebrewLexicon.only(folder);
    analyzer = new HebrewAnalyzer(lexicon);
  }

  @ParameterizedTest
  @CsvSource({
    "כתבתי, כתב, past 1s",
    "כתבה, כתב, past 3fs",
    "כותבים, כתב, present masculine plural",
    "יכתוב, כתב, future 3ms",
    "תכתבו, כתב, future 2p",
    "לכתוב, כתב, infinitive",
    "ילמד, למד, future 3ms",
    "למדנו, למד, past 1p",
    "קמו, קם, past 3p",
    "יקום, קם, future 3ms",
    "לקום, קם, infinitive",
    "ישירו, שר, future 3p",
    "קניתם, קנה, past 2mp",
    "קנתה, קנה, past 3fs",
    "יקנו, קנה, future 3p",
    "לקנות, קנה, infinitive",
    "מצאה, מצא, past 3fs",
    "ימצא, מצא, future 3ms",
    "ייפול, נפל, future 3ms",
    "ליפול, נפל, infinitive",
    "ייסע, נסע, future 3ms",
    "לנסוע, נסע, infinitive",
    "לתת, נתן, infinitive",
    "ייתן, נתן, future 3ms",
    "נתנו, נתן, past 3p",
    "נתתי, נתן, past 1s",
    "לשבת, ישב, infinitive",
    "תשב, ישב, future 3fs",
    "לדעת, ידע, infinitive",
    "יאכל, אכל, future 3ms",
    "ילך, הלך, future 3ms",
    "ללכת, הלך, infinitive",
    "ייקח, לקח, future 3ms",
    "לקחת, לקח, infinitive",
    "הייתה, היה, past 3fs",
    "יהיו, היה, future 3p",
    "להיות, היה, infinitive",
    "ייכנס, נכנס, future 3ms",
    "להיכנס, נכנס, infinitive",
    "נכנסת, נכנס, present feminine",
    "ייוולד, נולד, future 3ms",
    "להיוולד, נולד, infinitive",
    "נעשית, נעשה, present feminine",
    "ייעשה, נעשה, future 3ms",
    "להינצל, ניצל, infinitive",
    "מדברת, דיבר, present feminine",
    "לדבר, דיבר, infinitive",
    "ידברו, דיבר, future 3p",
    "לנסות, ניסה, infinitive",
    "ניסתה, ניסה, past 3fs",
    "מנסים, ניסה, present masculine plural",
    "לשווק, שיווק, infinitive",
    "מעורר, עורר, present masculine",
    "לסיים, סיים, infinitive",
    "מייצא, ייצא, present masculine",
    "טלפנו, טלפן, past 3p",
    "מפוטרים, פוטר, present masculine plural",
    "הגעתי, הגיע, past 1s",
    "מגיעים, הגיע, present masculine plural",
    "להגיע, הגיע, infinitive",
    "הקמנו, הקים, past 1p",
    "יקימו, הקים, future 3p",
    "הבאתי, הביא, past 1s",
    "הראתה, הראה, past 3fs",
    "להראות, הראה, infinitive",
    "האמנו, האמין, past 1p",
    "מוקמת, הוקם, present feminine",
    "משתמשים, השתמש, present masculine plural",
    "להשתמש, השתמש, infinitive",
    "יסתיים, הסתיים, future 3ms",
    "תצטרף, הצטרף, future 3fs",
    "יתגלו, התגלה, future 3p",
    "להתגלות, התגלה, infinitive"
  })
  void verbForms(String form, String lemma, String grammar) {
    assertThat(readings(form)).contains(lemma + " " + grammar);
  }

  @ParameterizedTest
  @CsvSource({
    "ממשלות, ממשלה, feminine plural", "ממשלת, ממשלה, feminine construct",
    "ממשלתו, ממשלה, feminine suffix-3ms definite",
        "ספריהם, ספר, masculine plural suffix-3mp definite",
    "תוכניותיה, תוכנית, feminine plural suffix-3fs definite", "שולחנות, שולחן, masculine plural",
    "ערי, עיר, feminine plural construct", "ישראלים, ישראלי, masculine plural",
    "ישראלית, ישראלי, feminine", "גדולות, גדול, feminine plural"
  })
  void nominalForms(String form, String lemma, String grammar) {
    assertThat(readings(form)).contains(lemma + " " + grammar);
  }

  @ParameterizedTest
  @CsvSource({
    "ושבממשלה, ו+ש+ב, ממשלה", "כשהגיעו, כש, הגיע", "בצה\"ל, ב, צה\"ל", "לכשיקומו, לכש, קם",
    "הווטו, ה, וטו", "מהעיר, מ+ה, עיר", "וכתב, ו, כתב", "ה\"ספר, ה, ספר"
  })
  void takesParticlesOff(String word, String particles, String lemma) {
    assertThat(analyzer.analyze(HebrewText.fold(word)))
        .anySatisfy(
            a -> {
              assertThat(String.join("+", a.prefix().particles())).isEqualTo(particles);
              assertThat(a.lemma().text()).isEqualTo(lemma);
            });
  }

  @ParameterizedTest
  @CsvSource({"תכנית, תוכנית", "שלחן, שולחן", "תכניותיהם, תוכנית", "בשלחן, שולחן"})
  void readsOtherSpellings(String written, String lemma) {
    assertThat(analyzer.analyze(written)).anyMatch(a -> a.lemma().text().equals(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "מתפצלים, פיצל, present masculine plural derived", "להתפצל, פיצל, infinitive derived",
    "התפצל, פיצל, past 3ms derived", "מפוצלת, פיצל, present feminine derived",
    "הירחית, ירח, feminine derived", "ירחיים, ירח, masculine plural derived"
  })
  void understandsRelativesOfKnownWords(String form, String lemma, String grammar) {
    assertThat(readings(form)).contains(lemma + " " + grammar);
  }

  @ParameterizedTest
  @CsvSource({
    "לוודא, וידא, infinitive",
    "להשוות, השווה, infinitive",
    "בהגיעו, הגיע, infinitive suffix-3ms",
    "בהשתמש, השתמש, infinitive",
    "אסטרטגיית, אסטרטגיה, feminine construct",
    "לקנותו, קנה, infinitive suffix-3ms"
  })
  void infinitivesAndYods(String form, String lemma, String grammar) {
    assertThat(readings(form)).contains(lemma + " " + grammar);
  }

  @ParameterizedTest
  @CsvSource({
    "ראיתיו, ראה, past 1s suffix-3ms",
    "שלחוהו, שלח, past 3p suffix-3ms",
    "הרגוהו, הרג, past 3p suffix-3ms",
    "הרגתו, הרג, past 3fs suffix-3ms",
    "ליוותו, ליווה, past 3fs suffix-3ms",
    "ראתהו, ראה, past 3fs suffix-3ms",
    "לקחם, לקח, past 3ms suffix-3mp",
    "מצאנוהו, מצא, past 1p suffix-3ms",
    "הביאוה, הביא, past 3p suffix-3fs",
    "יעצרוהו, עצר, future 3p suffix-3ms",
    "יעצרהו, עצר, future 3ms suffix-3ms",
    "ישלחנו, שלח, future 3ms suffix-3ms",
    "תעצרם, עצר, future 3fs suffix-3mp",
    "יביאני, הביא, future 3ms suffix-1s",
    "להורגו, הרג, infinitive suffix-3ms",
    "להרגו, הרג, infinitive suffix-3ms",
    "לראותו, ראה, infinitive suffix-3ms",
    "לתתה, נתן, infinitive suffix-3fs",
    "לקחתו, לקח, infinitive suffix-3ms",
    "בכותבו, כתב, infinitive suffix-3ms",
    "תומכיו, תמך, present masculine plural suffix-3ms",
    "שראוהו, ראה, past 3p suffix-3ms"
  })
  void verbsWithTheirObjectWrittenOntoThem(String form, String lemma, String grammar) {
    assertThat(readings(form)).contains(lemma + " " + grammar);
  }

  @ParameterizedTest
  @CsvSource({"היום, היה", "נכנסם, נכנס", "הוקמוהו, הוקם", "השתמשוהו, השתמש"})
  void onlyVerbsThatMayHaveAnObjectHaveOne(String word, String lemma) {
    assertThat(readings(word)).noneMatch(r -> r.startsWith(lemma) && r.contains("suffix"));
  }

  @Test
  void endingsOfPluralsAreNotReadAfterASingular() {
    assertThat(readings("אביו")).contains("אב masculine suffix-3ms definite");
    assertThat(readings("ראיתיו")).noneMatch(r -> r.startsWith("ראיה"));
  }

  @Test
  void stripsPointsAndQuotes() {
    assertThat(HebrewText.fold("מֶמְשָׁלָה")).isEqualTo("ממשלה");
    assertThat(HebrewText.fold("צה״ל")).isEqualTo("צה\"ל");
    assertThat(HebrewText.fold("צה\u201Dל")).isEqualTo("צה\"ל");
    assertThat(HebrewText.fold("צ׳רצ\u2019יל")).isEqualTo("צ'רצ'יל");
  }

  @ParameterizedTest
  @CsvSource({
    "בפשעי המלחמה, war crime",
    "בתי המשפט, court",
    "יצאה לפועל, be carried out",
    "לבית המשפט, court",
    "פשע מלחמה, war crime"
  })
  void findsInflectedPhrases(String text, String sense) {
    HebrewEnglishGlosser glosser = new HebrewEnglishGlosser(lexicon);
    assertThat(glosser.analyze(text)).hasSize(1);
    assertThat(glosser.analyze(text).get(0).candidates().get(0).senses()).contains(sense);
  }

  @Test
  void wordOfNoLanguageHasNoReading() {
    assertThat(analyzer.analyze("קרמפוצקי")).isEmpty();
    assertThat(analyzer.analyze("ש".repeat(1000))).isEmpty();
  }

  private static List<String> readings(String form) {
    List<String> readings = new ArrayList<>();
    for (Analysis a : analyzer.analyze(form)) {
      readings.add(a.lemma().text() + " " + String.join(" ", Grammar.words(a.grammar())));
    }
    return readings;
  }
}

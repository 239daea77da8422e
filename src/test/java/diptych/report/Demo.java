package diptych.report;

import static diptych.model.DifferenceType.*;
import static diptych.model.Severity.*;

import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.GlossToken;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.PartOfSpeech;
import diptych.model.Passage;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Hebrew and an English edition of one article with every kind of difference, written for it. */
final class Demo {
  private static final Map<String, String> SENSES = senses();

  private Demo() {}

  private static final String[] HE = {
    "משרד הבריאות ידע, ושתק",
    "דו\"ח פנימי שהונח על שולחן השר לפני שנה הזהיר מפני זיהום במי השתייה של חיפה",
    "מפעל כימיקלים במפרץ חיפה הזרים במשך 14 חודשים שפכים רעילים אל נחל הקישון.",
    "כך עולה מדו\"ח פנימי של משרד הבריאות, שנחתם ב-3 במרץ 2023.",
    "לפי הדו\"ח, 92 דגימות מים מתוך 110 חרגו מן התקן.",
    "\"ידענו על כך ולא עשינו דבר\", אמר בכיר במשרד.",
    "שר הבריאות, דני לוין, לא הורה לסגור את המפעל.",
    "המפעל מעסיק כ-600 עובדים, רבים מהם תושבי הקריות.",
    "תושבי השכונות הסמוכות התלוננו על ריח חריף כבר בקיץ.",
    "עיריית חיפה טענה כי לא קיבלה כל התראה.",
    "ראש העירייה דרשה להקים ועדת חקירה ממלכתית.",
    "הממשלה דחתה את הדרישה בלי להסביר.",
    "המשטרה פיזרה את המפגינים שהתקבצו מול שערי המפעל.",
    "ילדים מבית הספר הסמוך אושפזו בינואר עם תסמיני הרעלה.",
    "איש מבעלי המפעל לא נחקר.",
    "הבעלים, קבוצת ים-כחול, תרמה בעבר למפלגת השלטון.",
    "גם בתי המשפט לא מיהרו.",
    "הדיון בעתירה נדחה שלוש פעמים.",
    "מי שמכסה על הרעלת מים שותף לה.",
    "על השר להתפטר.",
  };

  private static final String[] EN = {
    "The Health Ministry Knew, and Kept Silent",
    "An internal report that landed on the minister's desk a year ago warned of contamination in"
        + " Haifa's drinking water",
    "A chemical plant in Haifa Bay discharged toxic waste into the Kishon River for 14 months.",
    "This emerges from an internal Health Ministry report signed on May 3, 2023.",
    "The courts were in no hurry either.",
    "According to the report, 29 out of 110 water samples exceeded the standard.",
    "A senior ministry official said that officials had been aware of the matter.",
    "Health Minister Danny Levy ordered the plant closed.",
    "The plant employs about 600 people. Many of them live in the northern suburbs.",
    "Residents of nearby neighborhoods had complained of an acrid smell as early as summer.",
    "The Haifa municipality said it had received no warning.",
    "The mayor demanded a state commission of inquiry.",
    "The government rejected the demand without explaining why.",
    "Police broke up the rioters who had gathered at the plant's gates.",
    "None of the plant's owners was questioned.",
    "The owner, the Yam Kahol group, may have donated to the ruling party in the past.",
    "The ministry did not respond to a request for comment.",
    "A hearing on the petition was postponed three times.",
    "Whoever covers up the poisoning of water is an accomplice to it.",
    "The minister should quit.",
  };

  /** Made with the built-in lexicon: every translation is a gloss. */
  static Comparison gloss() {
    Sample sample = base().by("lexicon");
    for (int i = 0; i < HE.length; i++) {
      sample.translated(gloss(HE[i], i == 5 ? "the quotation is hardly covered" : null));
    }
    return sample.build();
  }

  /** The service failed half-way. */
  static Comparison half() {
    Sample sample = base().by("libretranslate,lexicon");
    String reason =
        "endpoint 'local' (http://127.0.0.1:5000) answered 503 three times; left untranslated; run"
            + " again with --retry";
    for (int i = 0; i < HE.length; i++) {
      sample.translated(
          i < 9 ? Translated.machine(EN[Math.min(i, 19)], "libretranslate") : failed(reason));
    }
    return sample.build();
  }

  /** Nothing was found, but nothing was translated either. */
  static Comparison silent() {
    Sample sample = new Sample("he", "en").title("Nothing found").by("deepl");
    for (int i = 0; i < 12; i++) {
      sample.row(HE[i], EN[i]).translated(failed("deepl: the quota is used up (456)"));
    }
    return sample.build();
  }

  private static Translation failed(String reason) {
    return new Unavailable(reason, true);
  }

  private static Sample base() {
    Metadata he =
        new Metadata(HE[0], "מערכת העיתון", "2024-03-04", null, "he", "היומון", null, "דעות", null);
    Metadata en =
        new Metadata(
            EN[0], "Editorial", "2024-03-05", null, "en", "The Daily", null, "Opinion", "R. Peled");
    Sample sample =
        new Sample(
                new Sample.EditionBuilder("he").metadata(he),
                new Sample.EditionBuilder("en").metadata(en))
            .title("Poisoned water in Haifa Bay")
            .mode(Mode.EDITION, "17 of the 20 sentences of the shorter text have a counterpart.");
    for (int i = 0; i < 20; i++) {
      BlockKind kind =
          i == 0 ? BlockKind.HEADLINE : i == 1 ? BlockKind.STANDFIRST : BlockKind.PARAGRAPH;
      sample.left(i == 13 ? BlockKind.CAPTION : kind, HE[i]).right(kind, EN[i]);
    }
    int[][] beads = {
      {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 5}, {5, 6}, {6, 7}, {7, 8}, {8, 9}, {9, 10}, {10, 11},
      {11, 12}, {12, 13}, {13, -1}, {14, 14}, {15, 15}, {16, 4}, {-1, 16}, {17, 17}, {18, 18},
      {19, 19}
    };
    for (int[] bead : beads) {
      sample.bead(
          bead[0] < 0 ? List.of() : List.of(bead[0]),
          bead[1] < 0 ? List.of() : List.of(bead[1]),
          bead[0] == 5 ? 0.41 : bead[0] == 17 ? 0.66 : 0.95,
          bead[0] == 16);
    }
    differences(sample);
    return sample
        .term("protest", "hostile", "rioters", 0, 1)
        .term("protest", "neutral", "מפגינים", 1, 0)
        .term("reporting verbs", "doubtful", "טענה", 1, 0)
        .term("reporting verbs", "neutral", "said", 0, 2)
        .warning("The English edition says it was translated by R. Peled from an earlier text.");
  }

  private static void differences(Sample s) {
    s.difference(
        DATE,
        HIGH,
        s.inLeft(3, "3 במרץ 2023"),
        s.inRight(3, "May 3, 2023"),
        "Hebrew has 3 March 2023, English has 3 May 2023.");
    s.difference(
        NUMBER,
        HIGH,
        s.inLeft(4, "92"),
        s.inRight(5, "29"),
        "Hebrew has 92 water samples, English has 29.");
    s.difference(
        QUOTATION,
        MEDIUM,
        s.inLeft(5, "\"ידענו על כך ולא עשינו דבר\""),
        s.inRight(6, "officials had been aware of the matter"),
        "Direct speech became indirect; “and did nothing” is gone. The gloss is in doubt.");
    s.difference(
        NEGATION,
        MEDIUM,
        s.inLeft(5, "ולא עשינו דבר"),
        new Passage(List.of(6), List.of(), ""),
        "The admission of having done nothing has no counterpart.");
    s.difference(
        NEGATION,
        HIGH,
        s.inLeft(6, "לא הורה"),
        s.inRight(7, "ordered"),
        "Hebrew says that he did not order it, English that he did.");
    s.difference(
        NAME,
        HIGH,
        s.inLeft(6, "דני לוין"),
        s.inRight(7, "Danny Levy"),
        "Hebrew names דני לוין (Levin), English names Danny Levy.");
    s.difference(
        WORDING,
        LOW,
        s.inLeft(7, "הקריות"),
        s.inRight(8, "northern suburbs"),
        "Reworded: “the Krayot” became “the northern suburbs”.");
    s.difference(
        MODALITY,
        MEDIUM,
        s.inLeft(9, "טענה"),
        s.inRight(10, "said"),
        "Hebrew says “claimed”, English “said”.");
    s.difference(
        TERM,
        HIGH,
        s.inLeft(12, "המפגינים"),
        s.inRight(13, "rioters"),
        "Hebrew calls them demonstrators, English rioters.");
    s.difference(
        OMISSION,
        HIGH,
        s.inLeft(13, HE[13]),
        Passage.EMPTY,
        "The children’s hospitalization has no counterpart in English.");
    s.difference(
        MODALITY,
        MEDIUM,
        s.inLeft(15, "תרמה"),
        s.inRight(15, "may have donated"),
        "Hebrew states the donation, English says it may have happened.");
    s.difference(
        MOVED,
        LOW,
        s.inLeft(16, HE[16]),
        s.inRight(4, EN[4]),
        "The sentence on the courts stands before the samples in English.");
    s.difference(
        ADDITION,
        MEDIUM,
        Passage.EMPTY,
        s.inRight(16, EN[16]),
        "Only English says that the ministry did not respond.");
  }

  /** Two articles on one event. */
  static Comparison outlet() {
    Sample s =
        new Sample(
                new Sample.EditionBuilder("en").id("daily.en"),
                new Sample.EditionBuilder("en").id("observer.en"))
            .title("Poisoned water in Haifa Bay")
            .mode(Mode.OUTLET, "Only 4 of 16 sentences of the shorter text have a counterpart.");
    String[] other = {
      "Haifa's Toxic Secret",
      "The Kishon River has been polluted for more than a year, a leaked report shows.",
      "Of 110 samples taken, 92 were above the limit, the Health Ministry wrote.",
      "Yam Kahol, which owns the plant, gave 2 million shekels to the ruling party in 2019.",
      "Fishermen in the bay say their catch has fallen by half.",
      "“We used to swim here,” said Amal Khoury, 54, who grew up on the shore.",
      "Environmental groups have petitioned the High Court.",
      "The hearing was put off three times.",
      "The plant was built in 1962.",
      "Its licence expires in December 2025.",
      "Doctors at Rambam hospital treated 11 children in January.",
      "The company denies any wrongdoing.",
      "A spokesman called the report “a draft”.",
      "The European Investment Bank froze a loan of €40 million.",
      "Nobody has been charged.",
    };
    for (int i = 0; i < 20; i++) {
      s.left(i == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, EN[i]);
    }
    for (String text : other) {
      s.right(text.equals(other[0]) ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, text);
    }
    Map<Integer, Integer> pairs = Map.of(2, 1, 5, 2, 15, 3, 17, 7);
    for (int i = 0; i < 20; i++) {
      Integer j = pairs.get(i);
      s.bead(List.of(i), j == null ? List.of() : List.of(j), 0.8, false);
    }
    for (int j = 0; j < other.length; j++) {
      if (!pairs.containsValue(j)) {
        s.bead(List.of(), List.of(j), 0.7, false);
      }
    }
    s.difference(
        NUMBER, HIGH, s.inLeft(5, "29"), s.inRight(2, "92"), "29 samples here, 92 samples there.");
    s.difference(
        MODALITY,
        MEDIUM,
        s.inLeft(15, "may have donated"),
        s.inRight(3, "gave"),
        "One says that the group may have donated, the other that it gave 2 million shekels.");
    return s.build();
  }

  static Translated gloss(String text, String doubt) {
    List<GlossToken> tokens = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = 0;
    for (String piece : text.split(" ")) {
      String word = piece.replaceAll("[,.]$|^\"|\",?$", "");
      int start = text.indexOf(word, at);
      String senses = SENSES.get(word);
      if (senses != null) {
        List<String> all = List.of(senses.split("; "));
        tokens.add(
            new GlossToken(
                new Span(start, start + word.length()),
                List.of(
                    new GlossToken.Candidate(
                        word,
                        List.of(),
                        PartOfSpeech.NOUN,
                        GlossToken.Origin.LEXICON,
                        all,
                        List.of(),
                        1)),
                0.9));
      }
      words.add(senses == null ? word : senses.split("; ")[0]);
      at = start + word.length();
    }
    return new Translated(
        String.join(" ", words), "lexicon", Translated.Quality.GLOSS, doubt, tokens);
  }

  private static Map<String, String> senses() {
    String[][] pairs = {
      {"משרד", "ministry; office; bureau"},
      {"הבריאות", "the health"},
      {"ידע", "knew; knowledge"},
      {"ושתק", "and kept silent; and was quiet"},
      {"מפעל", "plant; factory; enterprise"},
      {"כימיקלים", "chemicals"},
      {"חיפה", "Haifa"},
      {"נחל", "river; stream; wadi"},
      {"הקישון", "Kishon"},
      {"שפכים", "sewage; effluent; waste"},
      {"רעילים", "toxic; poisonous"},
      {"הממשלה", "the government; the cabinet"},
      {"דחתה", "rejected; postponed; pushed away"},
      {"הדרישה", "the demand; the requirement"},
      {"המשטרה", "the police"},
      {"פיזרה", "dispersed; scattered"},
      {"המפגינים", "the demonstrators"},
      {"שערי", "gates of"},
      {"השר", "the minister"},
      {"להתפטר", "to resign"},
      {"לא", "not; no"},
      {"מים", "water"},
      {"דגימות", "samples"},
      {"הדו\"ח", "the report"},
      {"התקן", "the standard; the norm"},
      {"אמר", "said"},
      {"ידענו", "we knew"},
      {"דבר", "thing; nothing; word"},
      {"עשינו", "we did; we made"},
    };
    Map<String, String> senses = new HashMap<>();
    for (String[] pair : pairs) {
      senses.put(pair[0], pair[1]);
    }
    return senses;
  }
}

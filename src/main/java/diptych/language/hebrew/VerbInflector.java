package diptych.language.hebrew;

import static diptych.language.hebrew.Grammar.CONSTRUCT;
import static diptych.language.hebrew.Grammar.FEMININE;
import static diptych.language.hebrew.Grammar.IMPERATIVE;
import static diptych.language.hebrew.Grammar.INFINITIVE;
import static diptych.language.hebrew.Grammar.MASCULINE;
import static diptych.language.hebrew.Grammar.PASSIVE;
import static diptych.language.hebrew.Grammar.PLURAL;
import static diptych.language.hebrew.Grammar.PRESENT;
import static diptych.language.hebrew.Grammar.SECOND;
import static diptych.language.hebrew.Grammar.SINGULAR;
import static diptych.language.hebrew.Grammar.VARIANT;
import static diptych.language.hebrew.HebrewText.isGuttural;
import static diptych.language.hebrew.HebrewText.open;

import diptych.language.lexicon.Lemma;

/**
 * Forms of verbs of all seven binyanim in full spelling. Stems are taken from the lemma as written
 * and not built from the root, so that metathesis (השתמש), dropped nun (הגיע) and hollow roots
 * (הקים) come right by themselves; the root tells the weak letters that a stem hides.
 */
final class VerbInflector {
  private final String lemma;
  private final String root;
  private final Lemma entry;
  private final VerbForms forms;

  private VerbInflector(Lemma entry, FormSink out) {
    this.entry = entry;
    this.lemma = open(entry.text());
    String given = open(entry.feature("r"));
    this.root = given.length() < 2 ? lemma : given;
    this.forms = new VerbForms(out);
  }

  /** Sends every form of the verb to the sink; a lemma that fits no pattern gets its past only. */
  static void inflect(Lemma entry, FormSink out) {
    VerbInflector verb = new VerbInflector(entry, out);
    if (verb.lemma.length() < 2) {
      out.add(entry.text(), Grammar.PAST | Grammar.THIRD | MASCULINE | SINGULAR);
      return;
    }
    String binyan = entry.feature("b");
    String start = verb.lemma.substring(0, 1);
    if (binyan.equals("pa")) {
      new PaalInflector(verb.lemma, verb.root, entry, verb.forms).inflect();
    } else if (binyan.equals("nif") && start.equals("נ") && verb.lemma.length() > 2) {
      verb.nifal();
    } else if (binyan.equals("pi")) {
      verb.piel();
    } else if (binyan.equals("pu")) {
      verb.plainStem(verb.lemma, true);
    } else if (start.equals("ה") && verb.lemma.length() > 2 && binyan.equals("hif")) {
      verb.hifil();
    } else if (start.equals("ה") && verb.lemma.length() > 2 && binyan.equals("huf")) {
      verb.plainStem(verb.lemma.substring(1), true);
    } else if (start.equals("ה") && verb.lemma.length() > 3 && binyan.equals("hit")) {
      verb.hitpael();
    } else {
      verb.forms.past(verb.lemma, verb.lemma);
    }
  }

  private boolean weakEnd() {
    return lemma.endsWith("ה") && !entry.feature("mappiq").equals("yes");
  }

  private void past() {
    if (weakEnd()) {
      forms.pastWeak(cut(lemma));
    } else {
      forms.past(lemma, lemma);
    }
  }

  private void nifal() {
    boolean hollow =
        root.length() == 3 && root.charAt(1) == 'ו' && lemma.charAt(lemma.length() - 2) == 'ו';
    if (hollow) {
      forms.past(lemma, lemma + "ו");
      forms.past(lemma, lemma);
      forms.participle(lemma, lemma + "ה", PRESENT);
    } else {
      past();
      if (weakEnd()) {
        forms.participleWeak(cut(lemma), true, PRESENT);
      } else {
        forms.participle(lemma, lemma + "ת", PRESENT);
      }
    }
    String stem = lemma.substring(1);
    if (root.charAt(0) == 'נ') {
      stem = root;
    } else if (root.charAt(0) == 'י' && stem.startsWith("ו")) {
      stem = stem.startsWith("וו") ? stem : "ו" + stem;
    } else if (stem.startsWith("י") && root.charAt(0) != 'י') {
      stem = stem.substring(1);
    }
    future("י" + stem, 0);
    future(stem, VARIANT);
    forms.infinitive("הי" + infinitiveStem(stem), 0);
    forms.infinitive("ה" + infinitiveStem(stem), VARIANT);
    if (root.charAt(0) == 'ה') {
      forms.infinitive("י" + infinitiveStem(stem), 0);
    } else if (root.equals("נגש")) {
      forms.infinitive("גשת", 0);
      future("יגש", 0);
    } else if (root.equals("סוג")) {
      forms.infinitive("סגת", 0);
    }
    imperative("הי" + stem);
  }

  private void piel() {
    past();
    String stem = lemma;
    boolean extraYod =
        lemma.length() > 3
            && lemma.charAt(1) == 'י'
            && root.charAt(0) != 'י'
            && !(root.length() > 1 && root.charAt(1) == 'י');
    if (extraYod) {
      stem = lemma.charAt(0) + lemma.substring(2);
    } else if (lemma.length() == 4 && root.length() == 4) {
      String full = lemma.charAt(0) + "י" + lemma.substring(1);
      if (!weakEnd()) {
        new VerbForms((form, grammar) -> forms.emit(form, grammar | VARIANT)).past(full, full);
      }
    }
    // A consonant vav is doubled inside a word: לוודא.
    stem = stem.charAt(0) == 'ו' && !stem.startsWith("וו") ? "ו" + stem : stem;
    plainStem(stem, false);
    forms.infinitive(infinitiveStem(stem), 0);
    imperative(stem);
  }

  /** Present with mem, future with the same stem: pi'el, pu'al, huf'al. */
  private void plainStem(String stem, boolean passive) {
    if (passive) {
      past();
    }
    String participle = "מ" + stem;
    if (weakEnd()) {
      forms.participleWeak(cut(participle), passive, PRESENT);
    } else {
      forms.participle(participle, participle + "ת", PRESENT);
    }
    future(stem, 0);
  }

  private void hifil() {
    String stem = lemma.substring(1);
    if (weakEnd()) {
      forms.pastWeak(cut(lemma));
      forms.participleWeak(cut("מ" + stem), false, PRESENT);
    } else {
      int yod = lemma.length() - 2;
      String closed =
          lemma.charAt(yod) == 'י' && lemma.length() > 3
              ? lemma.substring(0, yod) + lemma.substring(yod + 1)
              : lemma;
      forms.past(lemma, closed);
      forms.participle("מ" + stem, "מ" + stem + "ה", PRESENT);
      forms.emit(closed, IMPERATIVE | SECOND | MASCULINE | SINGULAR);
    }
    future(stem, 0);
    forms.infinitive("ה" + infinitiveStem(stem), 0);
    imperative(lemma);
  }

  private void hitpael() {
    String stem = lemma.substring(1);
    past();
    if (weakEnd()) {
      forms.participleWeak(cut("מ" + stem), true, PRESENT);
    } else {
      forms.participle("מ" + stem, "מ" + stem + "ת", PRESENT);
    }
    future(stem, 0);
    forms.infinitive("ה" + infinitiveStem(stem), 0);
    imperative(lemma);
  }

  private void future(String stem, int flags) {
    forms.future(stem, weakEnd() ? cut(stem) : stem, flags);
  }

  private void imperative(String stem) {
    forms.imperative(stem, weakEnd() ? cut(stem) : stem);
  }

  private String infinitiveStem(String stem) {
    return weakEnd() ? cut(stem) + "ות" : stem;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** Pa'al, whose stems change most. */
  private record PaalInflector(String lemma, String root, Lemma entry, VerbForms forms) {
    void inflect() {
      if (lemma.equals("היה")) {
        toBe();
      } else if (lemma.length() == 2) {
        shortLemma();
      } else if (lemma.length() != 3) {
        forms.past(lemma, lemma);
        participle(entry.feature("act").isEmpty() ? lemma : entry.feature("act"));
      } else if (lemma.charAt(2) == 'ה') {
        weakEnd();
      } else {
        strong();
      }
    }

    private void toBe() {
      int third = Grammar.PAST | Grammar.THIRD;
      forms.emit("היה", third | MASCULINE | SINGULAR);
      forms.emit("הייתה", third | FEMININE | SINGULAR);
      forms.emit("היתה", third | FEMININE | SINGULAR);
      forms.emit("היו", third | PLURAL);
      forms.personal("היי");
      forms.emit("הווה", PRESENT | MASCULINE | SINGULAR | VARIANT);
      forms.future("היה", "הי", 0);
      forms.future("היה", "היי", VARIANT);
      forms.infinitive("היות", 0);
    }

    private void shortLemma() {
      forms.past(lemma, lemma);
      participle(lemma);
      char middle = root.length() > 2 ? root.charAt(1) : 'ו';
      if (root.length() > 2 && root.charAt(2) == 'ה') {
        forms.pastWeak(lemma);
        forms.future(lemma + "ה", lemma, 0);
        forms.infinitive(lemma + "ות", 0);
        return;
      }
      String stem = middle == 'ו' || middle == 'י' ? root : lemma.charAt(0) + "ו" + lemma.charAt(1);
      forms.future(stem, stem, 0);
      forms.infinitive(stem, 0);
      forms.imperative(stem, stem);
    }

    private void weakEnd() {
      String base = cut(lemma);
      forms.pastWeak(base);
      String active = base.charAt(0) + "ו" + base.charAt(1);
      forms.participleWeak(active, false, PRESENT);
      forms.participle(base + "וי", base + "ויה", PASSIVE);
      forms.future(lemma, base, 0);
      if (lemma.charAt(0) == 'נ') {
        String short2 = lemma.substring(1);
        forms.future(short2, cut(short2), 0);
        forms.future("י" + short2, "י" + cut(short2), 0);
      } else if (lemma.charAt(0) == 'א') {
        forms.firstPersonAlef("ו" + lemma.substring(1));
      }
      forms.infinitive(base + "ות", 0);
      forms.imperative(lemma, base);
    }

    private void strong() {
      char a = lemma.charAt(0);
      char b = lemma.charAt(1);
      char c = lemma.charAt(2);
      forms.past(lemma, lemma);
      String act = open(entry.feature("act"));
      if (act.isEmpty() || act.equals("" + a + 'ו' + b + c)) {
        String active = "" + a + 'ו' + b + c;
        forms.participle(active, active + "ת", PRESENT);
      } else {
        participle(act);
      }
      String passive = "" + a + b + 'ו' + c;
      forms.participle(passive, passive + "ה", PASSIVE);
      boolean open = entry.feature("fut").equals("a");
      boolean closed = entry.feature("fut").equals("o");
      boolean byA = open || (!closed && (isGuttural(b) || isGuttural(c)));
      String rest = "" + b + c;
      forms.future(byA ? lemma : passive, lemma, 0);
      forms.future(byA ? passive : lemma, lemma, VARIANT);
      if (lemma.equals("יכל")) {
        forms.future("וכל", "וכל", 0);
        participle("יכול");
      } else if (a == 'י' || lemma.equals("הלכ") || lemma.equals("לקח")) {
        forms.future(rest, rest, 0);
        forms.future("י" + rest, "י" + rest, 0);
        forms.infinitive(rest + "ת", 0);
      } else if (a == 'נ') {
        String stem = byA || lemma.equals("נתנ") ? rest : b + "ו" + c;
        forms.future(stem, rest, 0);
        forms.future("י" + stem, "י" + rest, 0);
        forms.infinitive("י" + b + "ו" + c, 0);
        boolean give = lemma.equals("נתנ");
        forms.infinitive(give ? "תת" : rest + "ת", byA || give ? 0 : VARIANT);
      } else if (a == 'א') {
        forms.firstPersonAlef("ו" + rest);
        forms.infinitive("ו" + rest, lemma.equals("אמר") ? 0 : VARIANT);
      }
      forms.infinitive(passive, 0);
      forms.infinitive(lemma, VARIANT);
      forms.imperative(byA ? lemma : passive, lemma);
      if (a == 'נ' || a == 'י' || lemma.equals("הלכ") || lemma.equals("לקח")) {
        forms.imperative(rest, rest);
      }
    }

    private void participle(String masculine) {
      if (masculine.endsWith("ה")) {
        forms.participleWeak(cut(masculine), false, PRESENT);
      } else {
        forms.participle(masculine, open(masculine) + "ה", PRESENT);
        if (masculine.length() > 3 && masculine.indexOf('ו') == 1) {
          forms.participle(masculine, open(masculine) + "ת", PRESENT);
        }
      }
    }
  }

  /** Writes paradigms: a stem with the endings of each person. */
  private record VerbForms(FormSink out) {
    void emit(String form, int grammar) {
      String full = form.contains("ווו") ? form.replace("ווו", "וו") : form;
      out.add(HebrewText.close(full), grammar);
    }

    /** כתב, כתבה, כתבו with one stem, כתבתי … with the other. */
    void past(String open, String closed) {
      int third = Grammar.PAST | Grammar.THIRD;
      emit(open, third | MASCULINE | SINGULAR);
      String stem = HebrewText.open(open);
      emit(stem + "ה", third | FEMININE | SINGULAR);
      emit(stem + "ו", third | PLURAL);
      personal(HebrewText.open(closed));
    }

    /** קנה, קנתה, קניתי from קנ. */
    void pastWeak(String base) {
      int third = Grammar.PAST | Grammar.THIRD;
      emit(base + "ה", third | MASCULINE | SINGULAR);
      emit(base + "תה", third | FEMININE | SINGULAR);
      emit(base + "ו", third | PLURAL);
      personal(base + "י");
    }

    private void personal(String stem) {
      String beforeTav = stem.endsWith("ת") ? cut(stem) : stem;
      String beforeNun = stem.endsWith("נ") ? cut(stem) : stem;
      if (stem.equals("נתנ")) {
        beforeTav = "נת";
      }
      int past = Grammar.PAST;
      emit(beforeTav + "תי", past | Grammar.FIRST | SINGULAR);
      emit(beforeTav + "ת", past | SECOND | SINGULAR);
      emit(beforeNun + "נו", past | Grammar.FIRST | PLURAL);
      emit(beforeTav + "תם", past | SECOND | MASCULINE | PLURAL);
      emit(beforeTav + "תן", past | SECOND | FEMININE | PLURAL);
    }

    void participle(String masculine, String feminine, int tense) {
      String stem = HebrewText.open(masculine);
      emit(masculine, tense | MASCULINE | SINGULAR);
      emit(feminine, tense | FEMININE | SINGULAR);
      emit(stem + "ים", tense | MASCULINE | PLURAL);
      emit(stem + "י", tense | MASCULINE | PLURAL | CONSTRUCT);
      emit(stem + "ות", tense | FEMININE | PLURAL);
    }

    void participleWeak(String base, boolean inYod, int tense) {
      emit(base + "ה", tense | (inYod ? MASCULINE : Grammar.COMMON) | SINGULAR);
      if (inYod) {
        emit(base + "ית", tense | FEMININE | SINGULAR);
        emit(base + "ה", tense | FEMININE | SINGULAR | VARIANT);
      }
      emit(base + "ים", tense | MASCULINE | PLURAL);
      emit(base + "י", tense | MASCULINE | PLURAL | CONSTRUCT);
      emit(base + "ות", tense | FEMININE | PLURAL);
    }

    void future(String bare, String beforeVowel, int flags) {
      int future = Grammar.FUTURE | flags;
      emit(prefixed('י', bare), future | Grammar.THIRD | MASCULINE | SINGULAR);
      emit(prefixed('ת', bare), future | Grammar.THIRD | FEMININE | SINGULAR);
      emit(prefixed('ת', bare), future | SECOND | MASCULINE | SINGULAR);
      emit(prefixed('א', bare), future | Grammar.FIRST | SINGULAR);
      emit(prefixed('נ', bare), future | Grammar.FIRST | PLURAL);
      emit(prefixed('ת', beforeVowel) + "י", future | SECOND | FEMININE | SINGULAR);
      emit(prefixed('ת', beforeVowel) + "ו", future | SECOND | PLURAL);
      emit(prefixed('י', beforeVowel) + "ו", future | Grammar.THIRD | PLURAL);
    }

    void firstPersonAlef(String rest) {
      emit("א" + rest, Grammar.FUTURE | Grammar.FIRST | SINGULAR | VARIANT);
    }

    void infinitive(String stem, int flags) {
      emit("ל" + stem, INFINITIVE | flags);
    }

    void imperative(String bare, String beforeVowel) {
      int imperative = IMPERATIVE | SECOND;
      emit(bare, imperative | MASCULINE | SINGULAR);
      emit(HebrewText.open(beforeVowel) + "י", imperative | FEMININE | SINGULAR);
      emit(HebrewText.open(beforeVowel) + "ו", imperative | PLURAL);
    }

    private static String prefixed(char prefix, String stem) {
      return prefix == 'י' && stem.startsWith("יי") ? stem : prefix + stem;
    }
  }
}

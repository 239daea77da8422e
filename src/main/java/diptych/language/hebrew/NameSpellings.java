package diptych.language.hebrew;

import diptych.language.hebrew.NameTransliterator.Chunk;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which English letters may stand for which Hebrew ones, and at what cost. A number after a
 * spelling is its cost in a match; a second number is what it costs to write it unasked (without
 * one it is only read).
 */
final class NameSpellings {
  private static final String[] TABLE = {
    "א a:0:0 e:0:0.5 i:0.1:0.9 o:0.1:0.9 u:0.1 ea:0.3 ai:0.2 ay:0.2 ia:0.2 ah:0.1 ha:1.2 aa:0.05 ae:0.2 '':0.05",
    "או o:0:0 u:0:0.4 au:0.05 ou:0.05 oo:0.1 ow:0.1 aw:0.1 eu:0.15 ao:0.1 hu:0.2",
    "אי i:0:0 e:0.05:0.5 y:0.05 ei:0.05 ai:0.05:0.6 ee:0.05 ea:0.05 ey:0.05 ie:0.1 ii:0.1 ay:0.1",
    "איי i:0.05 ai:0:0.1 ei:0.05:0.4 ay:0.05 ey:0.05 y:0.1 ii:0.1 ye:0.1 aye:0.1 eye:0.1 ie:0.1",
    "אה ah:0 a:0:0",
    "כס x:0.05:0.9 ks:0",
    "וא oa:0 ua:0 wa:0.05 va:0.1 oga:0.2 ohe:0.1 uga:0.3",
    "ב b:0:0 v:0:0.7 bb:0 w:0.35 bh:0.1 ph:0.3",
    "ג g:0:0 gg:0 gh:0.05 gu:0.05 gue:0.1 j:0.5",
    "ג' j:0:0 g:0.05:0.4 c:0.3 dg:0 dge:0.05 gi:0.05 dj:0.05 zh:0.2 jj:0.1 x:0.5 ge:0.1",
    "ד d:0:0 dd:0 dh:0.1 th:0.8 t:0.7",
    "ד' th:0:0 dh:0 d:0.1",
    "ה h:0:0 '':0.2 a:0.1:0.4 e:0.2 ah:0.05 wh:0.1 he:0.1 j:0.4 ha:0.05 aw:0.3",
    "ו v:0:0.4 w:0:0.5 o:0:0 u:0:0.2 ou:0 oo:0.05 au:0.05 ow:0.05 eu:0.1 aw:0.1 oe:0.1 ue:0.1"
        + " ew:0.1 oh:0.1 oa:0.1 uo:0.15 eau:0.15 ough:0.2 augh:0.2 vv:0.1 f:0.5 a:1.3 owe:0.15"
        + " ao:0.15 wo:0.1 ua:0.3 uu:0.1 ooh:0.1 uh:0.1 ore:0.6",
    "וו w:0:0 v:0:0.4 wh:0 u:0.15 vv:0.05 ow:0.3 vo:0.1 wo:0.1 wu:0.05 vu:0.1 ou:0.3 uv:0.1 ov:0.1",
    "וי oy:0 oi:0 ui:0.05 uy:0.1 vi:0:0.3 wi:0:0.5 ve:0.1 wy:0.05 vy:0.05 oui:0.1 eu:0.1 uee:0.1"
        + " wee:0.05 we:0.1 vee:0.05",
    "ואה oa:0 ua:0 oah:0 ois:0.1 uah:0 va:0.1 wa:0.05 oi:0.1 ué:0.1",
    "ז z:0:0 s:0.15 zz:0 se:0.15 ze:0.05 x:0.2 ss:0.25 c:0.5 ts:0.6 dz:0.3",
    "ז' j:0.05:0.3 g:0.05 zh:0:0 ge:0.05 z:0.2 s:0.3 si:0.2 x:0.4 gi:0.1 ji:0.1",
    "ח h:0:0.1 ch:0:0.1 kh:0:0.5 j:0.25 x:0.5 g:0.6 hh:0.1 cha:0.15 ha:0.1 ach:0.15 ah:0.15 gh:0.3",
    "ט t:0:0 tt:0 th:0.1 d:0.4 te:0.1 dt:0.1",
    "טש ch:0.05 tch:0 tsch:0 tzsch:0.05",
    "י i:0:0 y:0:0.3 e:0.05:0.9 ee:0.05 ea:0.1 ie:0.05 ey:0.05 j:0.15 ei:0.05 ai:0.1 ay:0.1 ye:0.1"
        + " yi:0.05 ia:0.2 ii:0.1 igh:0.2 eigh:0.2 ui:0.2 u:0.7 ae:0.2 hi:0.15 ah:0.9 oe:0.5 a:1.0"
        + " g:0.6 ih:0.1 eh:0.3",
    "יי ai:0:0 ei:0:0.3 ay:0:0.4 ey:0:0.5 y:0.05:0.7 i:0.05 ie:0.05 ye:0.05 igh:0.1 aye:0.1 ae:0.1"
        + " eye:0.1 ahy:0.1 j:0.2 ya:0.1 yi:0.05 a:0.6 eigh:0.1 e:0.15 yeh:0.1 aj:0.1 ia:0.15 eille:0.05 eil:0.2",
    "יו yo:0:0.1 yu:0:0.3 io:0:0 iu:0.05 eo:0.05 u:0.15 ew:0.1 eu:0.05 iv:0:0.5 ev:0.05 iew:0.1"
        + " jo:0.1 ju:0.1 you:0.05 iou:0.1 yv:0.05 eau:0.15 ieu:0.1 ue:0.2 yew:0.1 hu:0.2 if:0.4"
        + " iff:0.4 ow:0.5 iw:0.2 eff:0.5 eev:0.05 eive:0.05 ive:0.05 eve:0.1 ugh:0.2",
    "יח iah:0.05 iach:0.05 ich:0:0.2 ih:0.05:0.3 ah:0.15 ach:0.2 eah:0.1 ikh:0.05",
    "וח oah:0.05 oach:0.05 och:0 oh:0.1 uach:0.05 uah:0.05 uch:0 okh:0.05 ukh:0.05",
    "יה ia:0:0 ya:0:0.3 iah:0:0.5 yah:0.05 ea:0.1 ija:0.1 aya:0.1 eah:0.1 iya:0.05 iyah:0.05"
        + " ie:0.2 eia:0.1",
    "כ k:0:0.2 ch:0:0 c:0:0.4 kh:0:0.5 ck:0.05 q:0.2 cc:0.05 kk:0.05 h:0.2 g:0.6 x:0.5",
    "ל l:0:0 ll:0 le:0.05 lle:0.1 el:0.1 lh:0.15",
    "מ m:0:0 mm:0 mb:0.2 me:0.05 mme:0.1",
    "נ n:0:0 nn:0 ne:0.05 gn:0.2 kn:0.1 nne:0.1 m:0.6 nh:0.15",
    "נג ng:0:0 ngh:0.1 ngue:0.1",
    "ס s:0:0 ss:0 c:0.05:0.7 sc:0.05 x:0.3 ce:0.05 se:0.05 ps:0.2 z:0.25 sch:0.5 ths:0.3 cz:0.4"
        + " st:0.4 sce:0.1 ts:0.6 tz:0.6",
    "ע a:0:0 e:0:0.4 o:0.2:0.9 i:0.2 u:0.2 '':0 aa:0.05 ah:0.1 ha:0.3 ea:0.1 ai:0.15",
    "עי i:0.05 ei:0 ai:0.05 e:0.1 ey:0.05 ee:0.1 y:0.15 ay:0.1",
    "עו o:0 u:0 ou:0.05 oo:0.05 oa:0.1 ov:0.1",
    "פ p:0:0 f:0:0 ph:0:0.6 pp:0 ff:0 fe:0.1 pe:0.1 pf:0.1 v:0.5 gh:0.4 b:0.6 ffe:0.1 ppe:0.1",
    "צ ts:0:0.3 tz:0:0 z:0:0.5 c:0.1 zz:0.05 tzs:0.2 s:0.3 cz:0.1 tsz:0.1 ch:0.45 ds:0.4 x:1.0"
        + " tts:0.05 ss:0.4",
    "צ' ch:0:0 tch:0 c:0.15 cz:0.05 tsch:0.05 che:0.1 č:0 cs:0.15 ci:0.1 t:0.4 tsh:0.1 x:0.4 q:0.3",
    "ק k:0:0 c:0:0.1 ck:0 q:0:0.8 ch:0.05 cc:0 kk:0.05 ke:0.1 que:0.1 cq:0.1 ckk:0.1 ch:0.1 kh:0.15"
        + " qu:0.15 lk:0.25 x:0.4 g:0.5 che:0.15 cke:0.1 gh:0.4 cch:0.05",
    "קס x:0:0.1 ks:0 cks:0 xx:0 cs:0 xe:0.1 chs:0.1 cc:0.1",
    "קו qu:0:0.5 cu:0 co:0:0.3 ku:0 ko:0:0.3 kw:0.1 cou:0.05 kou:0.05 kov:0 cov:0 quo:0.1 coo:0.05",
    "קוו qu:0:0 kw:0.05 kv:0.05 cov:0 kov:0 kow:0.1",
    "קי qui:0.1 ki:0:0.1 ky:0:0.5 ci:0.3 ke:0.05 key:0.05 kie:0.1 cky:0.05 quie:0.1 kee:0.05",
    "ר r:0:0 rr:0 rh:0.1 re:0.05 wr:0.1 er:0.05 rre:0.1 hr:0.2 l:1.2",
    "ש sh:0:0 s:0.05:0.3 ch:0.1 sch:0.05 ti:0.15 ss:0.1 che:0.15 si:0.2 sz:0.1 sc:0.2 shh:0.2"
        + " ssi:0.15 sci:0.2 x:0.25 z:0.4 cia:0.4 ce:0.3 c:0.4 tio:0.2 ci:0.2 tia:0.3 ş:0",
    "ת t:0:0 th:0:0.2 tt:0.05 te:0.1 d:0.5 s:0.5 the:0.1",
    "ת' th:0:0 t:0.15 thth:0.1",
    "ט' th:0.1 t:0.1",
    "ח' kh:0:0 h:0.05 ch:0.05",
    "ע' gh:0:0 g:0.1 a:0.1",
    "ר' r:0.1 gh:0:0 g:0.1",
    "ו' w:0:0",
  };

  private NameSpellings() {}

  static Map<String, Chunk[]> rules() {
    Map<String, Chunk[]> rules = new HashMap<>();
    for (String row : TABLE) {
      String[] cells = row.split(" ", -1);
      List<Chunk> chunks = new ArrayList<>();
      for (int i = 1; i < cells.length; i++) {
        String[] parts = cells[i].split(":", -1);
        String text = parts[0].equals("''") ? "" : plainLatin(parts[0]);
        double writing = parts.length > 2 ? Double.parseDouble(parts[2]) : 1e6;
        chunks.add(new Chunk(text, Double.parseDouble(parts[1]), writing));
      }
      rules.put(cells[0], chunks.toArray(new Chunk[0]));
    }
    return rules;
  }

  /** Lower case letters a to z only. */
  static String plainLatin(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ł' -> plain.append('l');
        case 'ø' -> plain.append('o');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        default -> {
          if (c >= 'a' && c <= 'z') {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** What the letters of a Hebrew word weigh: consonants 1, letters that may be vowels less. */
  static double weight(String hebrew) {
    double weight = 0;
    for (int i = 0; i < hebrew.length(); i++) {
      weight +=
          switch (hebrew.charAt(i)) {
            case 'א', 'ע', 'ו', 'י', 'ה' -> 0.5;
            case '\'' -> 0;
            default -> 1;
          };
    }
    return weight;
  }

  /** Cost of an English letter that no Hebrew letter stands for. */
  static double silent(String english, int at, int hebrewAt, int hebrewLength) {
    char c = english.charAt(at);
    boolean last = at == english.length() - 1;
    boolean doubled = at > 0 && english.charAt(at - 1) == c;
    return switch (c) {
      case 'a' -> doubled ? 0.1 : last ? 0.8 : 0.12;
      case 'e' -> doubled ? 0.15 : last ? 0.1 : 0.12;
      case 'i' -> doubled ? 0.15 : last ? 0.9 : 0.55;
      case 'o', 'u' -> doubled ? 0.15 : last ? 0.9 : 0.7;
      case 'y' -> last ? 0.9 : 0.6;
      case 'h' -> at == 0 ? 1.2 : 0.35;
      case 'w' -> 0.8;
      default -> doubled ? 0.1 : 1.2;
    };
  }

  /** Cost of a Hebrew letter that no English letter stands for. */
  static double unwritten(String hebrew, int at) {
    return switch (hebrew.charAt(at)) {
      case '\'' -> 0.15;
      case 'א', 'ע' -> 0.05;
      case 'ה' -> at == hebrew.length() - 1 ? 0.25 : 0.4;
      case 'י' -> 0.5;
      case 'ו' -> 0.7;
      default -> 1.3;
    };
  }

  /** Cost of reading a letter as one that is not among its spellings. */
  static double mismatch(char hebrew, char english) {
    return isVowel(english) ? 1.6 : 1.5;
  }

  /** Extra cost of a spelling at a place where it does not belong. */
  static double edge(Chunk chunk, String hebrew, int at) {
    if (at > 0 && hebrew.charAt(at) == 'א' && chunk.text().length() == 1) {
      // After a consonant alef is an a; it is u in short English words: מאסק.
      char vowel = chunk.text().charAt(0);
      return vowel == 'o' || vowel == 'i' ? 0.5 : vowel == 'u' ? 0.1 : 0;
    }
    return at == 0 && chunk.text().isEmpty() ? 0.3 : 0;
  }

  /**
   * Extra cost of writing a spelling at this place: no vowel for a vav at the start, f not p later.
   *
   * @param letters how many Hebrew letters it stands for
   */
  static double place(Chunk chunk, String hebrew, int at, int letters) {
    char letter = hebrew.charAt(at);
    char spelling = chunk.text().isEmpty() ? ' ' : chunk.text().charAt(0);
    boolean last = at == hebrew.length() - 1;
    if (letter == 'ה' && last) {
      return spelling == 'a' ? -0.3 : 0.6;
    }
    if (letter == 'א' && !last && letters == 1 && chunk.text().length() == 1) {
      char next = hebrew.charAt(at + 1);
      return next == 'ו' || next == 'י' ? 0.6 : 0;
    }
    if (letter == 'ו' && at == 0) {
      return isVowel(spelling) ? 2 : 0;
    }
    if (letter == 'פ') {
      return (at == 0) == (spelling == 'f') ? 0.15 : 0;
    }
    if (letter == 'ף') {
      return spelling == 'p' ? 0.5 : 0;
    }
    if (letter == 'ג' && spelling == 'g' && chunk.writing() > 0) {
      return at == 0 ? 0.4 : 0;
    }
    return letter == 'ב' && at == 0 && spelling == 'v' ? 0.5 : 0;
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  /** Whether the letter itself, or the one before it, is usually a written vowel. */
  static boolean isMater(String hebrew, int at) {
    char c = hebrew.charAt(at);
    return c == 'ו' || c == 'י' || c == 'א';
  }

  /**
   * Whether a consonant can follow without a vowel.
   *
   * @param written what is written so far, ending with a consonant
   * @param last whether nothing follows
   */
  static boolean isCluster(String written, char second, boolean last) {
    int n = written.length();
    char first = written.charAt(n - 1);
    boolean liquid =
        (second == 'r' && "bcdfgkpt".indexOf(first) >= 0)
            || (second == 'l' && "bcfgkps".indexOf(first) >= 0);
    boolean closed = n > 1 && isVowel(written.charAt(n - 2));
    if (last) {
      return closed && "nrlms".indexOf(first) >= 0 && "tdsgkbpzc".indexOf(second) >= 0;
    }
    return liquid || closed || (first == 's' && "tkpcmnlw".indexOf(second) >= 0);
  }
}

package diptych.language.english;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words that carry grammar, and the lemmas of contracted and auxiliary forms. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a an the this that these those i me my mine myself you your yours yourself yourselves he"
                  + " him his himself she her hers herself it its itself we us our ours ourselves they"
                  + " them their theirs themselves who whom whose which what when where why how and or"
                  + " but nor so yet if then else than as at by for from in into of off on onto out"
                  + " over to up upon with within without about above across after against along among"
                  + " around before behind below beneath beside besides between beyond during except"
                  + " near since through throughout toward towards under until via per am is are was"
                  + " were be been being have has had having do does did doing done can could may might"
                  + " must shall should will would not no n't there here also too very just only even"
                  + " such own same some any each every either neither both all few more most other"
                  + " another much many one ones s t d ll m re ve isn't aren't wasn't weren't don't"
                  + " doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't"
                  + " it's he's she's i'm i've i'd i'll you're we're they're we've they've that's there's"
                  + " what's who's let's while because although though whether down again once ever"
                  + " now however")
              .split(" "));
  private static final Map<String, String> LEMMAS = lemmas();

  private StopWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /** The lemma of a form that endings do not explain, or null. */
  static @Nullable String lemma(String word) {
    return LEMMAS.get(word);
  }

  private static Map<String, String> lemmas() {
    Map<String, String> map = new HashMap<>();
    String[] rows = {
      "be am is are was were been being isn't aren't wasn't weren't",
      "have has had having hasn't haven't hadn't",
      "do does did done doing don't doesn't didn't",
      "can cannot can't could couldn't",
      "will won't would wouldn't",
      "as as",
      "his his",
      "this this",
      "us us",
      "its its",
      "during during",
      "say says said saying",
      "news news",
      "police police",
      "people people",
      "us us",
      "more more",
      "most most",
      "less less",
      "least least",
      "better better",
      "best best",
      "other other others",
      "president president presidents",
      "minister minister ministers",
      "thing thing things",
      "find found",
      "leave left",
      "man men",
      "data data",
      "media media",
    };
    for (String row : rows) {
      String[] words = row.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        map.put(words[i], words[0]);
      }
    }
    return map;
  }
}

package diptych.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells frequent languages in Latin script by their most frequent words. Answers only when one
 * language is clearly ahead.
 */
final class FunctionWords {
  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          of(
              "en",
              "the of and to in is was for that with on by has from are it as be this which at his were have not but"),
          of(
              "de",
              "der die und den das von mit dem des ist auf für im ein eine nicht sich auch als wird hat bei sind einer zu"),
          of(
              "fr",
              "le la les de des et du une est dans que pour qui sur au par plus pas avec ce cette sont il été aux ont"),
          of(
              "es",
              "el la los las de y del una que por con para se es su al lo como más fue sus está entre pero han"),
          of(
              "it",
              "il di che la del e della per un con è gli dei sono nel una da più anche alla le ha dell si"),
          of(
              "pt",
              "o a de do da e que os as em um uma para com não por no na dos ao mais foi se são pelo"),
          of(
              "nl",
              "de het een van en in is dat op te zijn voor met die niet aan er door ook naar bij wordt heeft uit"),
          of(
              "sv",
              "och att det som en på är av för med den till inte har om ett var från de vid han också"),
          of(
              "da",
              "og at det som en på er af for med den til ikke har om et var fra de ved han også blev"),
          of("pl", "i w na z się nie do że to jest o jak przez od po dla są był ale oraz tym ma"),
          of(
              "tr",
              "ve bir bu için ile da de olarak olan daha çok gibi kadar sonra ise olduğu ancak"),
          of("ro", "și de în la a cu pe din că nu este un o pentru care au fost mai se al prin"));

  private static Map.Entry<String, Set<String>> of(String language, String words) {
    return Map.entry(language, Set.of(words.split(" ")));
  }

  String detect(String text) {
    Map<String, Integer> hits = new HashMap<>();
    int total = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      total += word.isEmpty() ? 0 : 1;
      WORDS.forEach(
          (language, words) -> hits.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
    }
    String best = LanguageDetector.UNDETERMINED;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > first) {
        second = first;
        first = hit.getValue();
        best = hit.getKey();
      } else {
        second = Math.max(second, hit.getValue());
      }
    }
    boolean clear = first >= 3 && first * 5 >= total && first * 10 >= second * 14;
    return clear ? best : LanguageDetector.UNDETERMINED;
  }
}

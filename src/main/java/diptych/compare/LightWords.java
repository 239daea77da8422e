package diptych.compare;

import java.util.Set;

/**
 * English words that add next to nothing where they stand beside others, so that a faithful edition
 * leaves them out or puts them in at will: the <i>process</i> of recovery, at the same <i>time</i>,
 * a <i>certain</i> place, planet Venus.
 */
final class LightWords {
  private static final Set<String> WORDS =
      Set.of(
          ("able about commonly short above approximately roughly actual actually actively addition additional again ago alike almost along"
                  + " already alternately altogether always amount amounts another area areas aspect"
                  + " aside available away back based basis behalf bit body case category certain"
                  + " certainly city clearly close come consequently country course current currently"
                  + " day days deal different directly down due earlier early easily effectively end"
                  + " ended entire entirely especially even event eventually ever everyone everything"
                  + " example exact exactly existing extent extra extremely fact far fellow finally"
                  + " first form forms forth forward fully further furthermore general generally"
                  + " given good great group hand hence herself highly hours however idea immediately"
                  + " in-depth indeed individual initially instance instead involved"
                  + " kind known last later latter length less level like likewise location long look"
                  + " lot made main mainly major make manner matter means meantime meanwhile"
                  + " method moment month more moreover much mutual namely natural nature nearly"
                  + " necessarily necessary necessity needed nevertheless next number numerous"
                  + " obvious obviously often once order originally others otherwise overall"
                  + " part particular particularly parts past percent perfectly period person piece"
                  + " place places planet point possibility potentially practically precisely present"
                  + " previous previously prior probably process properly purpose quickly quite range"
                  + " rate rather real really reason recent recently region regard regarding related"
                  + " relative relatively relevant respective respectively result return right same"
                  + " second sector separate series set simple simply single site situation"
                  + " size slightly sometimes somewhat soon sort specific specifically stage"
                  + " state still stuff subsequent subsequently sufficient sure surely system term terms"
                  + " thing things third thus time times together top total totally town true truly"
                  + " type types usually variety various very view way ways well whole wide"
                  + " widely work year year-old years yesterday yet today tomorrow sometime used completely possibly vastly greatly"
                  + " hugely simultaneously fairly one two three four five six seven eight nine ten dozen"
                  + " dozens hundred thousand million billion")
              .split(" "));

  private LightWords() {}

  /**
   * @param lemmas dictionary forms of a word, in lower case
   */
  static boolean contains(Set<String> lemmas) {
    return lemmas.stream().anyMatch(WORDS::contains);
  }
}

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
          ("able about above actively actual actually addition additional again ago alike"
                  + " along already alternately altogether amount amounts another approximately area"
                  + " areas aside aspect available away back based basis behalf billion bit body case"
                  + " category certain city clearly close come commonly completely consequently"
                  + " country course current currently day days deal different directly down dozen"
                  + " dozens due earlier early easily effectively eight end ended entire especially"
                  + " even event eventually ever everyone everything exact exactly example existing"
                  + " extent extra extremely fact fairly far fellow finally first five form forms"
                  + " forth forward four fully further furthermore general generally given good great"
                  + " greatly group hand hence herself highly hours however hugely hundred idea"
                  + " immediately in-depth indeed individual initially instance instead involved kind"
                  + " known last later latter length less level like likewise location long look lot"
                  + " made main mainly major make manner matter means meantime meanwhile method"
                  + " million moment month more moreover much mutual namely natural nature necessarily"
                  + " necessary necessity needed nevertheless next nine number numerous obvious"
                  + " obviously often once one order originally others otherwise overall part"
                  + " particular particularly parts past percent perfectly period person piece place"
                  + " places planet point possibility possibly potentially practically precisely"
                  + " present previous previously prior process properly purpose quickly quite range"
                  + " rate rather real really reason recent recently regard regarding region related"
                  + " relative relatively relevant respective respectively result return right roughly"
                  + " same second sector separate series set seven short simple simply simultaneously"
                  + " single site situation six size slightly sometime sometimes somewhat soon sort"
                  + " specific specifically stage state still stuff subsequent subsequently sufficient"
                  + " sure surely system ten term terms thing things third thousand three thus time"
                  + " times today together tomorrow top total totally town true truly two type types"
                  + " used usually variety various vastly very view way ways well whole wide widely"
                  + " work year year-old years yesterday yet")
              .split(" "));

  private LightWords() {}

  /**
   * @param lemmas dictionary forms of a word, in lower case
   */
  static boolean contains(Set<String> lemmas) {
    return lemmas.stream().anyMatch(WORDS::contains);
  }
}

package diptych.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those who make statements in the news, by what they are: the police, the army, a minister, a
 * study. A closed list of English dictionary forms, which words of another language are held
 * against by what the lexicon or a translation has for them.
 *
 * <p>Kinds that are near one another are spoken of for one another: the hospital for its doctors,
 * the ministry for its minister. Sources, officials and statements say nothing of who speaks.
 */
final class Speakers {
  /** What kind of people or bodies speak. */
  enum Kind {
    POLICE,
    ARMY,
    SECURITY,
    GOVERNMENT,
    MINISTRY,
    MINISTER,
    PREMIER,
    PRESIDENT,
    COURT,
    PROSECUTION,
    LAWYER,
    HOSPITAL,
    SCIENCE,
    SURVEY,
    COMPANY,
    UNION,
    FAMILY,
    RESIDENT,
    CITY,
    SCHOOL,
    FIRE_SERVICE,
    OPPOSITION,
    MEDIA,
    ORGANIZATION,
    SUSPECT,
    PALESTINIANS
  }

  private static final Map<Kind, String> WORDS =
      Map.ofEntries(
          Map.entry(Kind.POLICE, "police policeman policewoman constable cop sheriff"),
          Map.entry(Kind.ARMY, "army military idf soldier troop troops commander brigade navy"),
          Map.entry(Kind.SECURITY, "security intelligence mossad shabak defense defence"),
          Map.entry(Kind.GOVERNMENT, "government administration"),
          Map.entry(Kind.MINISTRY, "ministry department treasury"),
          Map.entry(Kind.MINISTER, "minister secretary"),
          Map.entry(Kind.PREMIER, "prime premier chancellor"),
          Map.entry(Kind.PRESIDENT, "president"),
          Map.entry(Kind.COURT, "court judge justice tribunal magistrate"),
          Map.entry(Kind.PROSECUTION, "prosecution prosecutor indictment"),
          Map.entry(Kind.LAWYER, "lawyer attorney counsel advocate solicitor"),
          Map.entry(
              Kind.HOSPITAL, "hospital doctor physician medic paramedic surgeon nurse clinic"),
          Map.entry(
              Kind.SCIENCE,
              "study research researcher scientist professor expert university institute analyst"
                  + " academic economist historian"),
          Map.entry(Kind.SURVEY, "survey poll pollster"),
          Map.entry(
              Kind.COMPANY,
              "company firm corporation ceo manufacturer airline bank manager employer management"
                  + " director factory"),
          Map.entry(Kind.UNION, "union committee worker staff employee"),
          Map.entry(
              Kind.FAMILY,
              "family relative father mother parent son daughter brother sister widow husband wife"
                  + " uncle aunt"),
          Map.entry(
              Kind.RESIDENT,
              "resident neighbor neighbour villager local witness eyewitness passerby bystander"
                  + " inhabitant"),
          Map.entry(Kind.CITY, "municipality mayor"),
          Map.entry(Kind.SCHOOL, "school teacher principal"),
          Map.entry(Kind.FIRE_SERVICE, "firefighter fireman"),
          Map.entry(Kind.OPPOSITION, "opposition"),
          Map.entry(Kind.MEDIA, "newspaper broadcaster journalist reporter media"),
          Map.entry(
              Kind.ORGANIZATION,
              "organization organisation association ngo charity activist campaigner"),
          Map.entry(Kind.SUSPECT, "suspect defendant accused convict"),
          Map.entry(Kind.PALESTINIANS, "palestinian gazan"));

  /** Kinds that may be spoken of for one another. */
  private static final List<Set<Kind>> NEAR =
      List.of(
          EnumSet.of(Kind.POLICE, Kind.SECURITY),
          EnumSet.of(Kind.ARMY, Kind.SECURITY),
          EnumSet.of(Kind.GOVERNMENT, Kind.MINISTRY, Kind.MINISTER),
          EnumSet.of(Kind.GOVERNMENT, Kind.PREMIER),
          EnumSet.of(Kind.GOVERNMENT, Kind.PRESIDENT),
          EnumSet.of(Kind.SECURITY, Kind.MINISTRY),
          EnumSet.of(Kind.SECURITY, Kind.MINISTER),
          EnumSet.of(Kind.COMPANY, Kind.PRESIDENT),
          EnumSet.of(Kind.PROSECUTION, Kind.LAWYER),
          EnumSet.of(Kind.SCIENCE, Kind.SURVEY, Kind.HOSPITAL),
          EnumSet.of(Kind.SCIENCE, Kind.SCHOOL),
          EnumSet.of(Kind.UNION, Kind.ORGANIZATION),
          EnumSet.of(Kind.COMPANY, Kind.ORGANIZATION, Kind.MEDIA),
          EnumSet.of(Kind.PALESTINIANS, Kind.GOVERNMENT),
          EnumSet.of(Kind.PALESTINIANS, Kind.MINISTRY),
          EnumSet.of(Kind.PALESTINIANS, Kind.PRESIDENT),
          EnumSet.of(Kind.PALESTINIANS, Kind.SECURITY),
          EnumSet.of(Kind.PALESTINIANS, Kind.HOSPITAL),
          EnumSet.of(Kind.PALESTINIANS, Kind.RESIDENT),
          EnumSet.of(Kind.PALESTINIANS, Kind.FAMILY),
          EnumSet.of(Kind.PALESTINIANS, Kind.ORGANIZATION),
          EnumSet.of(Kind.PALESTINIANS, Kind.MEDIA));

  /** How צה"ל reads: an army, and no security service. */
  private static final Set<String> DEFENSE_FORCES = Set.of("defense", "force");

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    WORDS.forEach(
        (kind, words) -> {
          for (String word : words.split(" ")) {
            KINDS.put(word, kind);
          }
        });
  }

  private Speakers() {}

  /** The kinds that dictionary forms name. */
  static Set<Kind> in(Set<String> lemmas) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String lemma : lemmas) {
      Kind kind = KINDS.get(lemma);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    if (kinds.contains(Kind.SECURITY) && lemmas.containsAll(DEFENSE_FORCES)) {
      kinds.remove(Kind.SECURITY);
      kinds.add(Kind.ARMY);
    }
    return kinds;
  }

  /** The kinds that words name; a prime minister is no minister. */
  static Set<Kind> inWords(List<Word> words) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    words.forEach(w -> kinds.addAll(in(w.lemmas())));
    return withoutTitles(kinds);
  }

  /** The kinds that words of a source name, in any of their readings. */
  static Set<Kind> inSource(List<SourceWord> words) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    words.forEach(w -> kinds.addAll(in(w.lemmas())));
    return withoutTitles(kinds);
  }

  private static Set<Kind> withoutTitles(Set<Kind> kinds) {
    if (kinds.contains(Kind.PREMIER)) {
      kinds.remove(Kind.MINISTER);
    }
    return kinds;
  }

  /** The kinds without a people, if it only tells whose police or hospital speaks. */
  static Set<Kind> withoutPeople(Set<Kind> kinds) {
    if (kinds.size() > 1) {
      kinds.remove(Kind.PALESTINIANS);
    }
    return kinds;
  }

  /** Whether none of the kinds is, or may be spoken of for, one of the others. */
  static boolean areApart(Set<Kind> some, Set<Kind> others) {
    Set<Kind> near = new LinkedHashSet<>(some);
    for (Set<Kind> group : NEAR) {
      if (some.stream().anyMatch(group::contains)) {
        near.addAll(group);
      }
    }
    return others.stream().noneMatch(near::contains);
  }

  /** A list that can be changed, of the words that name a kind. */
  static List<Word> naming(List<Word> words, Set<Kind> kinds) {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      if (in(word.lemmas()).stream().anyMatch(kinds::contains)) {
        found.add(word);
      }
    }
    return found;
  }
}

package diptych.route;

import diptych.store.ComparisonRecord;

/** Work on two editions of a story. */
public interface PairJob extends Job {
  Pairing pairing();

  @Override
  default String story() {
    return pairing().story();
  }

  @Override
  default String subject() {
    return subject(story(), pairing().left().id(), pairing().right().id());
  }

  static String subject(String story, String left, String right) {
    return story + "/" + ComparisonRecord.key(left, right);
  }
}

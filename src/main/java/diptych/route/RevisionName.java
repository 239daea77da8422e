package diptych.route;

import diptych.store.ComparisonRecord;

/** Names of an edition's revisions: {@code he@2} is the second text of {@code he}. */
final class RevisionName {
  private RevisionName() {}

  static String of(String edition, int revision) {
    return edition + "@" + revision;
  }

  /** Key of the comparison of a revision with the one before it. */
  static String key(String edition, int revision) {
    return ComparisonRecord.key(of(edition, revision - 1), of(edition, revision));
  }
}

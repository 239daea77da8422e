package diptych.route;

/** Work on one file. */
public interface FileJob extends Job {
  EditionFile file();

  @Override
  default String story() {
    return file().story();
  }

  @Override
  default String subject() {
    return file().name();
  }
}

package diptych.route;

/** What a route works on; enough to say later what failed. */
public interface Job {
  /** Name of the story it belongs to. */
  String story();

  /** The file relative to the input folder, or the pair: {@code arms/he_en}. */
  String subject();
}

package diptych.route;

import diptych.model.Mode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How editions are read and compared.
 *
 * @param translator name of the engine, or a chain {@code a,b,c}
 * @param mode kind of comparison; absent to choose by how much of the shorter text aligns
 * @param direction which side is translated
 * @param segmentation what a segment is
 * @param formats the report formats to write
 * @param baseLanguage language of the base edition where story.yaml names none
 * @param site what else a comparison depends on: a digest of the site's settings
 */
public record Options(
    String translator,
    @Nullable Mode mode,
    Direction direction,
    Segmentation segmentation,
    List<String> formats,
    String baseLanguage,
    String site) {

  /** The built-in engine, everything chosen automatically, a page and its JSON. */
  public static final Options DEFAULT =
      new Options(
          "lexicon", null, Direction.AUTO, Segmentation.AUTO, List.of("html", "json"), "he", "");

  public Options {
    formats = List.copyOf(formats);
  }

  /** Which side of a pair is translated. */
  public enum Direction {
    /** Towards English if one side is English, else whatever the engine can do. */
    AUTO,
    /** The base edition into the other's language. */
    FORWARD,
    /** The other edition into the base's language. */
    BACK,
    BOTH
  }

  /** What a segment is. */
  public enum Segmentation {
    /** A sentence. */
    AUTO,
    /** A line of the file. */
    LINES
  }

  public Options withFormats(List<String> value) {
    return new Options(translator, mode, direction, segmentation, value, baseLanguage, site);
  }

  public Options withTranslator(String value) {
    return new Options(value, mode, direction, segmentation, formats, baseLanguage, site);
  }

  public Options withMode(@Nullable Mode value) {
    return new Options(translator, value, direction, segmentation, formats, baseLanguage, site);
  }

  public Options withDirection(Direction value) {
    return new Options(translator, mode, value, segmentation, formats, baseLanguage, site);
  }

  public Options withSegmentation(Segmentation value) {
    return new Options(translator, mode, direction, value, formats, baseLanguage, site);
  }

  public Options withBaseLanguage(String value) {
    return new Options(translator, mode, direction, segmentation, formats, value, site);
  }

  public Options withSite(String value) {
    return new Options(translator, mode, direction, segmentation, formats, baseLanguage, value);
  }

  /** What a reading depends on besides the file. */
  String readSettings() {
    return Version.CURRENT + " " + label(segmentation);
  }

  /** What a comparison depends on besides the editions. */
  String compareSettings() {
    String modeLabel = mode == null ? "auto" : mode.label();
    return String.join(
        " ",
        readSettings(),
        translator,
        modeLabel,
        label(direction),
        String.join(",", formats),
        site);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

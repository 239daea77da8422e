package diptych.store;

import java.util.List;
import java.util.Map;

/**
 * What is remembered of a comparison: enough for the index and the summary, and to know whether it
 * has to be made again.
 *
 * @param left id of the base edition
 * @param right id of the other
 * @param leftSha256 digest of the left edition's file
 * @param rightSha256 the same of the right one's
 * @param settings the settings it was made with
 * @param mode {@code edition} or {@code outlet}
 * @param leftSegments number of segments of the base edition
 * @param rightSegments the same of the other
 * @param differences number of differences by severity label
 * @param reports path of each report below the output folder, by format
 * @param warnings what makes the result less sure than it looks
 * @param complete whether nothing was missing that another run may find; false is made again
 * @param madeAt when, ISO 8601
 */
public record ComparisonRecord(
    String left,
    String right,
    String leftSha256,
    String rightSha256,
    String settings,
    String mode,
    int leftSegments,
    int rightSegments,
    Map<String, Integer> differences,
    Map<String, String> reports,
    List<String> warnings,
    boolean complete,
    String madeAt) {
  public ComparisonRecord {
    differences = Map.copyOf(differences);
    reports = Map.copyOf(reports);
    warnings = List.copyOf(warnings);
  }

  /** The name of the comparison inside its story. */
  public String key() {
    return key(left, right);
  }

  /** The name of the comparison of two editions. */
  public static String key(String left, String right) {
    return left + "_" + right;
  }
}

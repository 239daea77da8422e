package diptych.store;

import com.fasterxml.jackson.databind.JsonNode;
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
 * @param summary its figures, as the reports have them
 * @param reports path of each report below the output folder, by format
 * @param complete whether nothing was missing that another run may find; if not it is made again
 * @param madeAt when, ISO 8601
 */
public record ComparisonRecord(
    String left,
    String right,
    String leftSha256,
    String rightSha256,
    String settings,
    JsonNode summary,
    Map<String, String> reports,
    boolean complete,
    String madeAt) {
  public ComparisonRecord {
    reports = Map.copyOf(reports);
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

package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2 level AA: 4.5 to 1 for text, in light and in dark. */
class ContrastTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void textStandsOutFromItsGround(int scheme) {
    Map<String, String> colours = colours(scheme);
    String[][] pairs = {
      {"ink", "paper"},
      {"ink", "card"},
      {"ink", "hover"},
      {"ink", "high-bg"},
      {"ink", "medium-bg"},
      {"ink", "warn-bg"},
      {"soft", "paper"},
      {"soft", "card"},
      {"soft", "hover"},
      {"soft", "warn-bg"},
      {"link", "paper"},
      {"link", "hover"},
      {"high", "paper"},
      {"high", "high-bg"},
      {"high", "card"},
      {"medium", "paper"},
      {"medium", "medium-bg"},
      {"medium", "hover"},
      {"low", "paper"},
      {"low", "hover"},
      {"calm", "calm-bg"},
      {"calm", "paper"},
    };
    for (String[] pair : pairs) {
      double ratio = ratio(colours.get(pair[0]), colours.get(pair[1]));
      assertThat(ratio).as(pair[0] + " on " + pair[1]).isGreaterThanOrEqualTo(4.5);
    }
  }

  /** The colours of the light scheme (0) or the dark one (1). */
  private static Map<String, String> colours(int scheme) {
    String[] roots = Resources.STYLE.split(":root \\{");
    Map<String, String> colours = new HashMap<>();
    for (int i = 1; i <= scheme + 1; i++) {
      Matcher matcher = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})").matcher(roots[i]);
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
    }
    return colours;
  }

  private static double ratio(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}

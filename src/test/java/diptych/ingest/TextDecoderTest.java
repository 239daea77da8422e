package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String HEBREW =
      "ראש העיר הודיע אתמול כי הגשר החדש ייפתח לתנועה בחודש הבא, לאחר עיכוב של שנתיים. לדבריו, העבודות"
          + " הסתיימו והבדיקות האחרונות ייערכו בשבוע הקרוב.";

  @ParameterizedTest(name = "bytes in {0}, declared {1}: read as {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "UTF-8, -, UTF-8",
        "UTF-8, utf-8, UTF-8",
        "UTF-8, windows-1255, UTF-8",
        "UTF-8, iso-8859-8, UTF-8",
        "windows-1255, windows-1255, windows-1255",
        "windows-1255, -, windows-1255",
        "windows-1255, utf-8, windows-1255",
        "windows-1255, no-such-charset, windows-1255",
        "windows-1255, iso-8859-8-i, ISO-8859-8-I",
        "ISO-8859-8, iso-8859-8-i, ISO-8859-8-I",
        "ISO-8859-8, iso-8859-8, ISO-8859-8",
        "ISO-8859-8, -, windows-1255",
        "UTF-16LE, -, UTF-16LE",
        "UTF-16BE, -, UTF-16BE"
      })
  void decodesHebrew(String actual, String declared, String used) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (actual.startsWith("UTF-16")) {
      bytes.writeBytes("\uFEFF".getBytes(Charset.forName(actual)));
    }
    bytes.writeBytes(HEBREW.getBytes(Charset.forName(actual)));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes.toByteArray(), declared);
    assertThat(decoded.text()).isEqualTo(HEBREW);
    assertThat(decoded.charset()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csiso88598e",
        "csisolatinhebrew",
        "hebrew",
        "iso-8859-8",
        "iso-8859-8-e",
        "iso-ir-138",
        "iso8859-8",
        "iso88598",
        "iso_8859-8",
        "iso_8859-8:1988",
        "visual"
      })
  void knowsTheLabelsOfVisualHebrew(String label) {
    assertThat(CharsetLabel.of(label).visual()).isTrue();
    assertThat(CharsetLabel.of(label).decode(new byte[] {(byte) 0xF9})).isEqualTo("ש");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csiso88598i",
        "iso-8859-8-i",
        "logical",
        "cp1255",
        "windows-1255",
        "x-cp1255",
        " Windows-1255 "
      })
  void knowsTheLabelsOfLogicalHebrew(String label) {
    assertThat(CharsetLabel.of(label).visual()).isFalse();
    assertThat(CharsetLabel.of(label).decode(new byte[] {(byte) 0xF9})).isEqualTo("ש");
  }

  @Test
  void knowsHolamHaser() {
    byte[] bytes = {(byte) 0xF2, (byte) 0xE5, (byte) 0xCA, (byte) 0xEF};
    assertThat(CharsetLabel.WINDOWS_1255.decode(bytes)).isEqualTo("עו\u05BAן");
  }

  @Test
  void dropsTheByteOrderMark() {
    byte[] bytes = ("\uFEFF" + HEBREW).getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes, null).text()).isEqualTo(HEBREW);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Der Bürgermeister erklärte gestern, dass die Brücke für den Verkehr geöffnet würde.",
    "windows-1251, Мэр города вчера объявил что новый мост будет открыт для движения в следующем месяце",
    "windows-1256, أعلن رئيس البلدية أمس أن الجسر الجديد سيفتح أمام حركة المرور في الشهر القادم"
  })
  void guessesOtherCharsets(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes, null).text()).isEqualTo(text);
  }

  @Test
  void saysWhatItDecided() {
    byte[] bytes = HEBREW.getBytes(Charset.forName("windows-1255"));
    assertThat(TextDecoder.decode(bytes, "utf-8").notes())
        .singleElement()
        .asString()
        .contains("UTF-8", "windows-1255");
  }
}

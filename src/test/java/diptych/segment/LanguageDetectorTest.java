package diptych.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "he; ראש הממשלה אמר אתמול כי הדיון נדחה",
        "ar; قال رئيس الوزراء أمس إن الاجتماع تأجل",
        "fa; نخست وزیر دیروز گفت که جلسه به تعویق افتاد و گزارش می‌شود",
        "ru; Премьер-министр вчера сказал, что заседание отложено, и это всё",
        "uk; Прем'єр-міністр учора сказав, що засідання відкладено і його перенесуть",
        "el; Ο πρωθυπουργός είπε χθες",
        "hy; Վարչապետը երեկ ասաց",
        "ka; პრემიერ-მინისტრმა გუშინ თქვა",
        "en; The prime minister said on Thursday that the debate was put off",
        "de; Der Minister sagte am Donnerstag, dass die Debatte verschoben wird und nicht stattfindet",
        "fr; Le ministre a dit jeudi que le débat est reporté et que les députés ne sont pas là",
        "es; El ministro dijo el jueves que el debate se ha aplazado y que los diputados no están",
        "fi; Pääministeri sanoi torstaina, että keskustelu siirretään ensi viikkoon, koska edustajat eivät olleet paikalla",
        "az; Baş nazir dünən bildirdi ki, iclas təxirə salınıb",
        "und; 12 + 5 = 17",
        "und; Rex"
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(detector.detect(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "he; הנשיא Trump נפגש עם Boris Johnson אתמול",
        "en; The word שלום means peace in the language"
      })
  void followsMostLetters(String language, String text) {
    assertThat(detector.detect(text)).isEqualTo(language);
  }
}

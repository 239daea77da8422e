package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionNameTest {
  @ParameterizedTest
  @CsvSource({
    "he.html, he, , he",
    "he, he, , he",
    "HE.HTML, he, , he",
    "iw.html, he, , he",
    "pt-BR.html, pt-BR, , pt-BR",
    "blankspot.en.docx, blankspot.en, blankspot, en",
    "the.times.en.docx, the.times.en, the.times, en",
    "בלנקספוט.he.txt, בלנקספוט.he, בלנקספוט, he",
    "draft.html, draft, , ",
    "article, article, , ",
  })
  void readsNamesInFolders(String name, String id, String outlet, String language) {
    EditionName read = EditionName.inFolder(name);
    assertThat(read).isEqualTo(new EditionName("", id, outlet, language, null));
  }

  @ParameterizedTest
  @CsvSource({
    "arms.he.txt, arms, he, , he",
    "arms.iw.txt, arms, he, , he",
    "arms.blankspot.en.docx, arms, blankspot.en, blankspot, en",
    "arms.2.blankspot.en.docx, arms.2, blankspot.en, blankspot, en",
    "arms.txt, arms, arms, , ",
    "arms.v2.txt, arms.v2, arms.v2, , ",
    "he.txt, he, he, , ",
    "שאלה ותשובה.he.txt, שאלה ותשובה, he, , he",
  })
  void readsNamesWithoutFolder(
      String name, String story, String id, String outlet, String language) {
    EditionName read = EditionName.flat(name);
    assertThat(read).isEqualTo(new EditionName(story, id, outlet, language, null));
  }

  @Test
  void noticesWhatLooksLikeALanguageAndIsNone() {
    assertThat(EditionName.inFolder("xx.html").wrongCode()).isEqualTo("xx");
    assertThat(EditionName.flat("arms.xx.html").wrongCode()).isEqualTo("xx");
    assertThat(EditionName.inFolder("bbc.html").wrongCode()).isNull();
  }
}

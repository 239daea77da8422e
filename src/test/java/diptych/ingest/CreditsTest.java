package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  private static final RawBlock TEXT = new RawBlock(BlockKind.PARAGRAPH, "A sentence of the text.");

  /** The kind a line gets that stands at a place among twenty others. */
  private static BlockKind kind(int at, String line) {
    return blocks(at, new RawBlock(BlockKind.PARAGRAPH, line), null).get(at).kind();
  }

  private static List<RawBlock> blocks(int at, RawBlock block, String byline) {
    List<RawBlock> blocks = new ArrayList<>(Collections.nCopies(20, TEXT));
    blocks.set(at, block);
    Metadata metadata = new Metadata(null, byline, null, null, null, null, null, null, null);
    return Credits.apply(new Content(blocks, metadata, null, List.of())).blocks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Nora Feld",
        "BY NORA FELD",
        "by J. R. Holt",
        "By Dr. Nora Feld-Holt and Tim Aster",
        "By Nora Feld, Staff Writer",
        "By Reuters",
        "By The Associated Press",
        "By Nora Feld in Haifa",
        "By Nora Feld 12 May 2025",
        "By Nora Feld | May 12, 2025, 10:32 am",
        "12 May 2025, by Nora Feld",
        "By Khaled al-Masri and Shay O’Line",
        "Author: Nora Feld",
        "Text: Nora Feld",
        "Reported by Nora Feld",
        "Written by: Nora Feld",
        "(Reporting by Nora Feld in Haifa; editing by Tim Aster)",
        "Translation by Eve Line",
        "מאת יעל ברנר",
        "מאת: יעל ברנר ורוני דרור",
        "כתבה: יעל ברנר",
        "תרגום: חוה קו",
        "עריכה: רוני דרור",
        "بقلم: سلمى حداد",
        "بقلم سلمى حداد",
        "كتب: سامي حداد",
        "ترجمة: سلمى حداد",
        "Автор: Юлия Маркова",
        "Текст: Юлия Маркова, Пётр Лан",
        "Von Karla Meinert",
        "Von Karla von Meinert und Jan Ohm",
        "Text: Karla Meinert",
        "Par Jean de Brie",
        "Par Anne Roux et Luc Petit",
        "Texte : Anne Roux",
        "Por Ana Ruiz",
        "Texto: Ana Ruiz y Pablo del Río",
      })
  void authorsAreBylinesNearTheBeginningOrTheEnd(String line) {
    assertThat(kind(1, line)).isEqualTo(BlockKind.BYLINE);
    assertThat(kind(18, line)).isEqualTo(BlockKind.BYLINE);
    assertThat(kind(10, line)).isEqualTo(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Yael Ohayon",
        "Photo by Yael Ohayon",
        "Photos by Yael Ohayon/AP",
        "(Photo: AP)",
        "Photo credit: Yael Ohayon",
        "Photograph: Yael Ohayon/The Post",
        "Image: Getty Images",
        "צילום: דוד כהן",
        "צילום: דובר צה\"ל",
        "צילום: AP, דוד כהן",
        "צילומים: רויטרס",
        "צילום מסך: ערוץ הים",
        "تصوير: سلمى حداد",
        "Фото: Юлия Маркова / ТАСС",
        "Foto: dpa",
        "Fotos: Karla Meinert",
        "Bild: Jan Ohm",
        "Photo : Anne Roux",
        "Foto: Ana Ruiz",
      })
  void picturesAreBylinesAnywhere(String line) {
    assertThat(kind(10, line)).isEqualTo(BlockKind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 May 2025",
        "Roni Dror | January 16, 2024",
        "Published 12 May 2025 | Updated 13 May 2025",
        "Tuesday, 16 January 2024, 10:32 GMT",
        "HAIFA, May 12th, 2025",
        "2024-01-16 10:32",
        "16.1.2024 | 10:32",
        "רוני דרור | 16 בינואר 2024",
        "עודכן: 16 בינואר 2024, 10:32",
        "פורסם ב-16 במרס 2024",
        "16 يناير 2024",
        "بيروت، 16 كانون الثاني 2024",
        "Юлия Маркова | 3 мая 2024 года",
        "3 мая 2024 г., 10:32",
        "Karla Meinert, 12. März 2025",
        "Stand: 12. Mai 2025, 10:32 Uhr",
        "Publié le 1er mai 2025 à 10h32",
        "12 de mayo de 2025",
        "Ana Ruiz · 3 de enero de 2025",
      })
  void daysAreDatelinesNearTheBeginning(String line) {
    assertThat(kind(1, line)).isEqualTo(BlockKind.DATELINE);
    assertThat(kind(18, line)).isEqualTo(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two killed, 14 wounded in 2024",
        "Text Messages Show Rift",
        "Author Amos Oz dies",
        "By The Numbers: Haifa",
        "By The Numbers",
        "By The Way",
        "By Monday",
        "By the river",
        "By Monday the Council of Kessel had agreed.",
        "By Nora Feld, who saw it",
        "Photos by drones show a convoy",
        "Photo: Police arrest 12",
        "Photo: A convoy on its way north.",
        "Photographs of the dead were shown at the trial.",
        "Pictures: what the convoy carried",
        "Reported by the council in May",
        "Edited by the army, the film was shown.",
        "Baku, September 2023",
        "He was born in Haifa on March 3, 1948",
        "Minister resigns, 12 May 2025",
        "Nora Feld 12 May 2025",
        "12 injured 2024",
        "On 12 May 2025 the road was closed",
        "Translation: it means war",
        "מאת אלוהים",
        "כתבה על הגשר",
        "צילום של הגשר הוצג במשפט",
        "צילום: המשטרה עצרה 12 חשודים",
        "צילום: כך נראה הגשר הישן אחרי השיטפון",
        "שני הרוגים ו-14 פצועים ב-2024",
        "ראש העיר אמר אתמול כי הגשר ייסגר, 16 בינואר 2024",
        "كتب الوزير رسالة",
        "صورة: اعتقال 12 شخصا",
        "قتيلان و14 جريحا في 2024",
        "Автор романа умер",
        "Фото: полиция задержала 12 человек",
        "От Москвы до Бреста",
        "Двое погибли, 14 ранены в 2024",
        "Von der Leyen sagt ab",
        "Von Berlin nach Paris",
        "Von Mensch zu Mensch",
        "Text der Rede liegt vor",
        "Bild: Polizei nimmt zwölf fest",
        "Zwei Tote, 14 Verletzte im Jahr 2024",
        "Par monts et par vaux",
        "Auteur du livre, il témoigne",
        "Photo : la police arrête un homme",
        "Deux morts, 14 blessés en 2024",
        "Por La Libertad",
        "Por la calle Mayor",
        "Texto de la ley",
        "Dos muertos, 14 heridos en 2024",
      })
  void whatIsDoubtfulIsText(String line) {
    assertThat(kind(1, line)).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(kind(19, line)).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void lineBreaksMakeNoDifference() {
    assertThat(kind(1, "By Nora Feld\nMay 12, 2025")).isEqualTo(BlockKind.BYLINE);
    assertThat(kind(1, "\u200Fצילום:\u00A0דוד כהן")).isEqualTo(BlockKind.BYLINE);
    assertThat(kind(1, "By Nora Feld\nThe bridge is shut")).isEqualTo(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({
    "A boat at sea. , Photo: Yael Ohayon",
    "'סירה בים.' , צילום: דוד כהן",
    "A boat (right). , (Photo: AP)",
  })
  void theCreditAtTheEndOfACaptionIsABlockOfItsOwn(String text, String credit) {
    RawBlock caption = new RawBlock(BlockKind.CAPTION, text + " " + credit);
    assertThat(blocks(10, caption, null).subList(10, 13))
        .containsExactly(
            new RawBlock(BlockKind.CAPTION, text), new RawBlock(BlockKind.BYLINE, credit), TEXT);
  }

  @Test
  void captionsAndHeadlinesAreNoCredits() {
    RawBlock caption = new RawBlock(BlockKind.CAPTION, "A boat. Photo: police stop it");
    assertThat(blocks(10, caption, null)).contains(caption);
    RawBlock headline = new RawBlock(BlockKind.HEADLINE, "By Nora Feld");
    assertThat(blocks(1, headline, null)).contains(headline);
    assertThat(kind(0, "By Nora Feld")).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void aNameAloneIsABylineIfTheFileSaysSo() {
    RawBlock name = new RawBlock(BlockKind.PARAGRAPH, "Nora Feld");
    assertThat(blocks(1, name, "Nora Feld").get(1).kind()).isEqualTo(BlockKind.BYLINE);
    assertThat(blocks(10, name, "Nora Feld").get(10).kind()).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(kind(1, "Nora Feld")).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void applyingItTwiceIsApplyingItOnce() {
    RawBlock caption = new RawBlock(BlockKind.CAPTION, "A boat at sea. Photo: Yael Ohayon");
    List<RawBlock> once = blocks(10, caption, null);
    Content again = new Content(once, Metadata.NONE, null, List.of());
    assertThat(Credits.apply(again).blocks()).isEqualTo(once);
  }
}

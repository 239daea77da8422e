package diptych.compare;

import static diptych.compare.Compared.all;
import static diptych.compare.Compared.english;
import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Severity;
import diptych.model.Translated;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each check finds and what it leaves alone. */
class ChecksTest {
  @Nested
  class Numbers {
    @Test
    void findsAChangedNumber() {
      assertThat(
              worthALook(
                  translated(
                      "92 מטוסי מטען נחתו בבסיס.",
                      "92 cargo planes landed at the base.",
                      "29 cargo planes landed at the base.")))
          .containsExactly("number high 92|29");
    }

    @Test
    void readsHebrewNumberWords() {
      assertThat(
              worthALook(
                  glossed("שלושים וחמישה אלף איש הפגינו.", "Some 53,000 people demonstrated.")))
          .containsExactly("number high שלושים וחמישה אלף|53,000");
      assertThat(
              worthALook(
                  glossed("שלושים וחמישה אלף איש הפגינו.", "Some 35,000 people demonstrated.")))
          .isEmpty();
    }

    @Test
    void takesDigitsForWords() {
      assertThat(
              worthALook(
                  translated(
                      "הוא המתין שנים עשר חודשים.",
                      "He waited twelve months.",
                      "He waited 12 months.")))
          .isEmpty();
    }

    @Test
    void callsARoundedNumberLow() {
      List<Difference> found =
          translated(
              "כ-1,500 בני אדם באו.", "About 1,500 people came.", "Exactly 1,473 people came.");
      assertThat(found).extracting(Difference::severity).containsOnly(Severity.LOW);
    }

    @Test
    void callsAConversionLow() {
      List<Difference> found =
          translated(
              "הכביש נמשך 30 קילומטרים.",
              "The road runs for 30 kilometers.",
              "The road runs for 19 miles.");
      assertThat(found).isNotEmpty();
      assertThat(found).extracting(Difference::severity).containsOnly(Severity.LOW);
      assertThat(found.get(0).detail()).contains("converted");
    }

    @Test
    void doesNotBelieveTheMachineAlone() {
      assertThat(
              worthALook(
                  translated("נהרגו 14 חיילים.", "40 soldiers were killed.", "14 soldiers died.")))
          .isEmpty();
    }
  }

  @Nested
  class Dates {
    @Test
    void findsAnotherDayAndYear() {
      assertThat(
              worthALook(
                  glossed(
                      "ההסכם נחתם ב-15 במרץ 2021.", "The agreement was signed on March 12, 2012.")))
          .containsExactly("date high 15|12", "date high 2021|2012");
    }

    @Test
    void findsAnotherWeekday() {
      assertThat(worthALook(glossed("הישיבה נערכה ביום שלישי.", "The meeting was on Wednesday.")))
          .containsExactly("date high ביום שלישי|Wednesday");
    }

    @Test
    void tellsSaturdayFromAShutdown() {
      assertThat(worthALook(glossed("המפעל הושבת.", "The plant closed on Monday."))).isEmpty();
      assertThat(worthALook(glossed("המפעל נסגר בשבת.", "The plant closed on Monday.")))
          .containsExactly("date high שבת|Monday");
    }

    @Test
    void leavesTheSameDateAlone() {
      assertThat(
              worthALook(
                  glossed(
                      "ההסכם נחתם ב-6 במרס 2023.", "The agreement was signed on 6 March 2023.")))
          .isEmpty();
    }
  }

  @Nested
  class NamesOf {
    @Test
    void findsAnotherCountry() {
      assertThat(
              worthALook(
                  translated(
                      "השר ביקר בטורקיה.",
                      "The minister visited Turkey.",
                      "The minister visited Greece.")))
          .containsExactly("name high בטורקיה|Greece");
    }

    @Test
    void takesAnotherSpellingForTheSameName() {
      assertThat(
              worthALook(
                  translated(
                      "הנשיא זלנסקי נאם.",
                      "President Zelensky spoke.",
                      "President Zelenskyy spoke.")))
          .isEmpty();
    }

    @Test
    void tellsKnownNamesApartHoweverAlikeTheyLook() {
      assertThat(
              worthALook(
                  translated(
                      "כוחות איראן חצו את הגבול.",
                      "Iran's forces crossed the border.",
                      "Iraq's forces crossed the border.")))
          .containsExactly("name high איראן|Iraq");
    }

    @Test
    void letsACapitalStandForItsCountryAndBack() {
      assertThat(
              worthALook(
                  translated(
                      "ירושלים לא הגיבה על ההודעה.",
                      "Jerusalem did not respond to the announcement.",
                      "Israel did not respond to the announcement.")))
          .isEmpty();
    }

    @Test
    void readsTheSecondHalfOfAHyphenatedNameAsAName() {
      assertThat(all(glossed("טים ברנרס-לי המציא את הרשת.", "Tim Berners-Lee invented the web.")))
          .isEmpty();
      assertThat(all(glossed("טים ברנרס-לי המציא את הרשת.", "Tim Berners-Cohen invented the web.")))
          .containsExactly("name low |Cohen");
    }

    @Test
    void showsNamesThatAreAlsoWordsAtLowWithTheLexiconAlone() {
      assertThat(all(glossed("השר נפגש עם דן רוזן.", "The minister met with Dan Brown.")))
          .containsExactly("name low |Brown");
    }

    @Test
    void findsAPeopleWhoseNameIsAlsoAnOrdinaryWord() {
      assertThat(
              worthALook(
                  translated(
                      "הנהג הטורקי נעצר בגבול.",
                      "The Turkish driver was arrested at the border.",
                      "The Polish driver was arrested at the border.")))
          .containsExactly("name high הטורקי|Polish");
    }

    @Test
    void findsANameThatTheOtherEditionHasElsewhere() {
      assertThat(
              worthALook(
                  translated(
                      "הצבא הירדני חצה את הגבול בין ירדן לעיראק.",
                      "The Jordanian army crossed the border between Jordan and Iraq.",
                      "The Egyptian army crossed the border between Jordan and Iraq.")))
          .containsExactly("name high הירדני|Egyptian");
    }

    @Test
    void doesNotHearANameInAPronoun() {
      assertThat(
              worthALook(
                  translated(
                      "הוא נולד בטורקיה.", "He was born in Turkey.", "He was born in Hawaii.")))
          .containsExactly("name high בטורקיה|Hawaii");
    }

    @Test
    void takesATitleForNoName() {
      assertThat(
              worthALook(
                  translated(
                      "ראש הוועד הגיע.",
                      "The chief of the Committee came.",
                      "The chief of the Board came.")))
          .isEmpty();
    }

    @Test
    void takesACapitalForItsCountry() {
      assertThat(worthALook(glossed("יוון התנגדה להסכם.", "Athens opposed the agreement.")))
          .isEmpty();
      assertThat(worthALook(glossed("יוון התנגדה להסכם.", "Cairo opposed the agreement.")))
          .containsExactly("name high יוון|Cairo");
    }

    @Test
    void takesARareSpellingForTheSameName() {
      assertThat(
              worthALook(
                  translated(
                      "הסופר בושאן נאם בטקס.",
                      "The writer Bushan spoke at the ceremony.",
                      "The writer Beauchamp spoke at the ceremony.")))
          .isEmpty();
    }

    @Test
    void findsANameByItsSoundWithoutTranslation() {
      assertThat(worthALook(glossed("קולגין הגיע לפגישה.", "Kolgin came to the meeting.")))
          .isEmpty();
    }
  }

  @Nested
  class NegationsOf {
    @Test
    void holdsNoWordBehindARewordedPredicateForAffirmed() {
      assertThat(
              worthALook(
                  translated(
                      "ההסכם אינו כולל את ירושלים.",
                      "The agreement does not include Jerusalem.",
                      "The agreement leaves out Jerusalem.")))
          .isEmpty();
      assertThat(
              worthALook(
                  translated(
                      "ההסכם אינו כולל את ירושלים.",
                      "The agreement does not include Jerusalem.",
                      "The agreement includes Jerusalem.")))
          .containsExactly("negation high אינו|includes");
    }

    @Test
    void findsANegationTooMany() {
      assertThat(
              worthALook(
                  translated(
                      "הנאשם הורשע בבית המשפט.",
                      "The defendant was convicted in court.",
                      "The defendant was not convicted in court.")))
          .containsExactly("negation high הורשע|not");
    }

    @Test
    void findsANegationTooFew() {
      assertThat(
              worthALook(
                  translated(
                      "השירות ניתן ללא תשלום.",
                      "The service is provided without payment.",
                      "The service is provided with payment.")))
          .containsExactly("negation high ללא תשלום|with payment");
    }

    @Test
    void findsADoubleNegation() {
      assertThat(
              worthALook(
                  translated(
                      "איש לא נכח באולם.",
                      "No one was present in the hall.",
                      "No one was not present in the hall.")))
          .containsExactly("negation high נכח|not");
    }

    @Test
    void findsWhichOfTwoNegationsIsGone() {
      assertThat(
              worthALook(
                  translated(
                      "המפעל לא ייסגר, והעובדים לא יפוטרו.",
                      "The factory will not close, and the workers will not be dismissed.",
                      "The factory will not close, and the workers will be dismissed.")))
          .containsExactly("negation high לא|will be dismissed");
    }

    @Test
    void takesADenyingPrefixForADenial() {
      assertThat(
              worthALook(
                  translated(
                      "הם חצו את הגבול באופן לא חוקי.",
                      "They crossed the border not legally.",
                      "They crossed the border illegally.")))
          .isEmpty();
      assertThat(
              worthALook(
                  translated(
                      "הכרטיסים אינם ניתנים להעברה.",
                      "The tickets are not transferable.",
                      "The tickets are non-transferable.")))
          .isEmpty();
    }

    @Test
    void takesNotUntilForOnly() {
      assertThat(
              worthALook(
                  translated(
                      "הדוח יפורסם רק ביום שני.",
                      "The report will be published only on Monday.",
                      "The report will not be published until Monday.")))
          .isEmpty();
    }

    @Test
    void letsOneNegationDenyTwoVerbs() {
      assertThat(
              worthALook(
                  translated(
                      "הם לעולם לא ייסעו ולעולם לא ישלמו.",
                      "They will never travel and never pay.",
                      "They will never travel or pay.")))
          .isEmpty();
    }

    @Test
    void readsIdiomsThatDenyNothing() {
      assertThat(worthALook(glossed("אין ספק שהקבוצה תנצח.", "The team will undoubtedly win.")))
          .isEmpty();
      assertThat(worthALook(glossed("הוא נידון ליום בכלא.", "He got a day in jail."))).isEmpty();
    }

    @Test
    void takesARefusalForADenial() {
      assertThat(
              worthALook(
                  translated(
                      "הוא סירב להגיב לשאלה.",
                      "He refused to respond to the question.",
                      "He did not respond to the question.")))
          .isEmpty();
    }
  }

  @Nested
  class Terms {
    @Test
    void findsAnotherStance() {
      assertThat(
              worthALook(
                  translated(
                      "המחבלים ירו על המכונית.",
                      "The terrorists shot at the car.",
                      "The militants shot at the car.")))
          .containsExactly("term high המחבלים|militants");
    }

    @Test
    void leavesTheSameStanceAlone() {
      assertThat(
              worthALook(
                  translated(
                      "החמושים ירו על המכונית.",
                      "The gunmen shot at the car.",
                      "The militants shot at the car.")))
          .isEmpty();
    }

    @Test
    void findsAStrongerWordThatNoListForesees() {
      assertThat(
              worthALook(
                  translated(
                      "הרופאים תיארו את התנאים במחנה.",
                      "The doctors described the conditions in the camp.",
                      "The doctors denounced the conditions in the camp.")))
          .containsExactly("term medium תיארו|denounced");
    }

    @Test
    void findsAnotherDegree() {
      assertThat(
              worthALook(
                  translated(
                      "נזק עצום נגרם לבית הספר.",
                      "Enormous damage was caused to the school.",
                      "Slight damage was caused to the school.")))
          .containsExactly("term medium עצום|Slight");
    }

    @Test
    void leavesAWordOfLikeToneAlone() {
      assertThat(
              worthALook(
                  translated(
                      "השודדים ברחו אל היער.",
                      "The robbers fled to the forest.",
                      "The bandits fled to the forest.")))
          .isEmpty();
    }

    @Test
    void leavesAStrongerWordAloneThatTheSourceMayMean() {
      assertThat(
              worthALook(
                  translated(
                      "המבקרים תקפו את התוכנית.",
                      "The reviewers discussed the programme.",
                      "The reviewers attacked the programme.")))
          .noneMatch(f -> f.startsWith("term"));
    }

    @Test
    void leavesADeniedOppositeStanceAlone() {
      assertThat(
              worthALook(
                  translated("הם אינם מחבלים.", "They are not terrorists.", "They are gunmen.")))
          .noneMatch(f -> f.startsWith("term"));
    }

    @Test
    void takesWouldForNoPromise() {
      assertThat(
              worthALook(
                  translated(
                      "המסים עשויים לעלות שוב.",
                      "Taxes may rise again.",
                      "Taxes would rise again.")))
          .isEmpty();
    }

    @Test
    void findsAHedge() {
      assertThat(worthALook(english("Taxes will rise in May.", "Taxes may rise in May.")))
          .containsExactly("modality high will|may");
    }
  }

  @Nested
  class Quotations {
    @Test
    void findsTheOppositeInsideAQuotation() {
      assertThat(
              worthALook(
                  translated(
                      "\"אנחנו צודקים בעניין הזה\", אמרה.",
                      "\"We are right in this matter,\" she said.",
                      "\"We are wrong in this matter,\" she said.")))
          .containsExactly("quotation high צודקים|wrong");
    }

    @Test
    void findsSpeechThatIsNoLongerQuoted() {
      assertThat(
              worthALook(
                  translated(
                      "\"לא נסכים לשום פשרה בנושא\", אמר השר.",
                      "\"We will not agree to any compromise on the matter,\" the minister said.",
                      "The minister said they would not agree to any compromise on the matter.")))
          .anyMatch(f -> f.startsWith("quotation medium"));
    }

    @Test
    void findsAHedgePutInsideAQuotation() {
      assertThat(
              worthALook(
                  translated(
                      "\"הגשר ייפתח לתנועה בקיץ\", אמר המהנדס.",
                      "\"The bridge will open to traffic in summer,\" the engineer said.",
                      "\"The bridge should open to traffic in summer,\" the engineer said.")))
          .containsExactly("quotation medium |should");
    }

    @Test
    void findsWordsCutFromAQuotation() {
      assertThat(
              worthALook(
                  translated(
                      "\"חיכינו שעות, שילמנו מחיר מלא ולא קיבלנו ארוחה\", אמרה הנוסעת.",
                      "\"We waited for hours, paid the full price and got no meal,\" the passenger said.",
                      "\"We waited for hours and got no meal,\" the passenger said.")))
          .singleElement()
          .asString()
          .startsWith("quotation medium");
    }

    @Test
    void takesADeniedOppositeForNoDifference() {
      assertThat(
              worthALook(
                  glossed(
                      "השופטת כתבה על \"החלטה בלתי סבירה\".",
                      "The judge wrote of an \"unreasonable decision\".")))
          .isEmpty();
    }

    @Test
    void takesGershayimForNoQuotation() {
      assertThat(
              worthALook(
                  translated(
                      "דו\"ח של צה\"ל פורסם.",
                      "An IDF report was published.",
                      "An IDF report was published.")))
          .isEmpty();
    }
  }

  @Nested
  class Wordings {
    @Test
    void takesSynonymsAndInflectionForNoDifference() {
      assertThat(
              Compared.all(
                  translated(
                      "הרופא קנה מכונית.",
                      "The physician bought a car.",
                      "The doctor purchased an automobile.")))
          .isEmpty();
    }

    @Test
    void letsAWordThatTheTargetHasStandForNoOther() {
      assertThat(
              worthALook(
                  translated(
                      "ראש האופוזיציה אמר שההצבעה נכשלה.",
                      "The head of the opposition said that the vote failed.",
                      "The head of the opposition said that the vote passed.")))
          .singleElement()
          .asString()
          .endsWith("|passed");
    }

    @Test
    void showsARewordingAtLowSeverity() {
      assertThat(Compared.all(translated("הדרך ארוכה.", "The road is long.", "The road is dusty.")))
          .containsExactly("wording low הדרך ארוכה|dusty");
    }
  }

  @Test
  void findsNothingInAnArticleAgainstItself() {
    for (String text :
        List.of(
            "In 2021, about 1,500 people in Turkey did not vote; \"never again,\" said Mr Kaya.",
            "Half of the 12 flights may be cancelled on Monday, 3 May.")) {
      assertThat(english(text, text)).isEmpty();
    }
  }

  @Test
  void aSwitchedOffTypeIsNotReported() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("en", List.of("It cost 5 euros.", "One more sentence stands here.")),
            Compared.edition("en", List.of("It cost 7 euros.")),
            List.of(),
            List.of());
    Alignment alignment =
        new Alignment(
            List.of(
                new Bead(List.of(0), List.of(0), 1, false),
                new Bead(List.of(1), List.of(), 1, false)),
            2,
            1);
    assertThat(Compared.comparer().compare(pair, alignment, Mode.EDITION))
        .extracting(Difference::type)
        .containsExactly(DifferenceType.NUMBER, DifferenceType.OMISSION);
    assertThat(Compared.comparer(DifferenceType.OMISSION).compare(pair, alignment, Mode.EDITION))
        .extracting(Difference::type)
        .containsExactly(DifferenceType.NUMBER);
    assertThat(Compared.comparer().compare(pair, alignment, Mode.OUTLET))
        .extracting(Difference::type)
        .containsExactly(DifferenceType.NUMBER);
  }

  @Test
  void aDoubtfulTranslationIsNamedInTheDetail() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of("השר ביקר בטורקיה.")),
            Compared.edition("en", List.of("The minister visited Greece.")),
            List.of(
                Translated.machine("The minister visited Turkey.", "test")
                    .withDoubt("it is unusually short")),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    assertThat(Compared.comparer().compare(pair, alignment, Mode.EDITION).get(0).detail())
        .contains("translation's fault", "unusually short");
  }

  @Test
  void idsStayWhenAnotherPassageChanges() {
    List<Difference> before = english("It cost 5 euros.", "It cost 7 euros.");
    ArticlePair longer =
        new ArticlePair(
            Compared.edition("en", List.of("A new opening.", "It cost 5 euros.")),
            Compared.edition("en", List.of("A new opening.", "It cost 7 euros.")),
            List.of(),
            List.of());
    Alignment alignment =
        new Alignment(
            List.of(
                new Bead(List.of(0), List.of(0), 1, false),
                new Bead(List.of(1), List.of(1), 1, false)),
            2,
            2);
    assertThat(Compared.comparer().compare(longer, alignment, Mode.EDITION))
        .extracting(Difference::id)
        .isEqualTo(before.stream().map(Difference::id).toList());
  }
}

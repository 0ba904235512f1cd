package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.LanguageOfText.Basis;
import org.junit.jupiter.api.Test;

class LanguageOfTextTest {
  private static final String ENGLISH =
      "The mayor of Vostrava said on Monday that the bridge over the Ilmen had been closed since"
          + " the shelling began, and that no one in the town knew when it would be open again. ";

  private static final String GERMAN =
      "Der Bürgermeister von Vostrava sagte am Montag, die Brücke über den Ilmen sei seit Beginn"
          + " des Beschusses gesperrt, und niemand in der Stadt wisse, wann sie wieder öffne. ";

  @Test
  void anEnglishArticleIsKnownByItsFunctionWords() {
    assertThat(LanguageOfText.of(ENGLISH.repeat(5))).isEqualTo(new Detected("en", 1));
  }

  @Test
  void otherLanguagesAreNamedByTheirShortCodes() {
    assertThat(code(GERMAN)).isEqualTo("de");
    assertThat(code("Мэр города сообщил в понедельник, что мост через реку закрыт."))
        .isEqualTo("ru");
    assertThat(code("市长周一表示，自炮击开始以来，这座城市的大桥一直关闭，没有人知道何时重新开放。")).isEqualTo("zh");
  }

  @Test
  void aHeadlineIsEnoughForTheModel() {
    assertThat(code("Vostrava mayor says bridge closed after shelling")).isEqualTo("en");
  }

  @Test
  void foreignNamesAndShoutingLeaveEnglishEnglish() {
    String names = "Jaroslav Petrenkov, Milica Vukoja and Abd al-Hamid Qasira were among those. ";
    assertThat(code(ENGLISH + names)).isEqualTo("en");
    assertThat(code(ENGLISH.toUpperCase(java.util.Locale.ROOT))).isEqualTo("en");
  }

  @Test
  void theGreaterPartOfAMixedTextDecides() {
    assertThat(code(ENGLISH.repeat(6) + GERMAN.repeat(2))).isEqualTo("en");
    assertThat(code(ENGLISH.repeat(2) + GERMAN.repeat(6))).isEqualTo("de");
  }

  @Test
  void aTextWithoutEnoughLettersHasNoLanguage() {
    assertThat(LanguageOfText.of("")).isNull();
    assertThat(LanguageOfText.of("12:30 – 14:00 (AP)")).isNull();
  }

  @Test
  void aSureTextCountsForMoreThanTheRecord() {
    assertThat(LanguageOfText.decide("en", new Detected("de", 0.99)))
        .isEqualTo(new LanguageOfText.Decision("de", 0.99, Basis.DETECTED));
  }

  @Test
  void anUnsureTextFallsToTheRecord() {
    assertThat(LanguageOfText.decide("en", new Detected("da", 0.6)))
        .isEqualTo(new LanguageOfText.Decision("en", 0, Basis.GIVEN));
    assertThat(LanguageOfText.decide("en", new Detected("en", 0.6)))
        .isEqualTo(new LanguageOfText.Decision("en", 0.6, Basis.GIVEN));
  }

  @Test
  void withoutARecordTheTextDecidesAndWithNeitherNothingIsSettled() {
    assertThat(LanguageOfText.decide(null, new Detected("da", 0.99)))
        .isEqualTo(new LanguageOfText.Decision("da", 0.99, Basis.DETECTED));
    assertThat(LanguageOfText.decide(null, new Detected("en", 0.6)))
        .isEqualTo(new LanguageOfText.Decision("en", 0.6, Basis.DETECTED));
    assertThat(LanguageOfText.decide(null, new Detected("da", 0.6))).as("a guess").isNull();
    assertThat(LanguageOfText.decide("en", null))
        .isEqualTo(new LanguageOfText.Decision("en", 0, Basis.GIVEN));
    assertThat(LanguageOfText.decide(null, null)).isNull();
  }

  @Test
  void aConfidenceIsAShare() {
    assertThatThrownBy(() -> new Detected("en", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String code(String text) {
    Detected found = LanguageOfText.of(text);
    return found == null ? "none" : found.code();
  }
}

package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Mention;
import dateline.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EntityFinderTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "mentions.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1,
      emptyValue = "")
  void findsEveryMentionAndNoOther(String text, String mentions, String reason) {
    assertThat(Names.in(text)).as(reason).isEqualTo(mentions == null ? "" : mentions);
  }

  @Test
  void aHeadlineInTitleCaseNamesWhatIsKnownOrNamedInTheBody() {
    String headline = "Sefa Doru Orders Fresh Retreat From Port Kadra As Russia Watches\n\n";
    String body = "Commander Sefa Doru left Port Kadra on Monday.";
    assertThat(Names.in(Document.of(headline + body, headline.length())))
        .isEqualTo(
            "Sefa Doru=>name:sefa-doru/person; Port Kadra=>name:port-kadra/location;"
                + " Russia=>russia/location; Sefa Doru=>name:sefa-doru/person;"
                + " Port Kadra=>name:port-kadra/location");
  }

  @Test
  void wordsThatAHeadlineCapitalisesAreNoNames() {
    String headline = "Fresh Troops Arrive While Shelling Goes On Near Border\n\n";
    assertThat(Names.in(Document.of(headline + "Nothing else.", headline.length()))).isEmpty();
  }

  @Test
  void aCandidateHasOneTypeInADocument() {
    assertThat(Names.in("Nobody saw Pell Andrik. Mayor Pell Andrik hid. So Pell Andrik lived."))
        .isEqualTo(
            "Pell Andrik=>name:pell-andrik/person; Pell Andrik=>name:pell-andrik/person;"
                + " Pell Andrik=>name:pell-andrik/person");
  }

  @Test
  void eachMentionSaysHowItWasFoundAndWhere() {
    String text = "It rained. Russian envoy Sefa Doru told Reuters that Moscow agreed. Doru left.";
    assertThat(Names.mentions(text))
        .extracting(Mention::method)
        .containsExactly("demonym", "candidate", "outlet", "name", "document");
    assertThat(Names.mentions(text)).extracting(Mention::sentence).containsExactly(1, 1, 1, 1, 2);
  }

  @Test
  void namesDoNotCrossSentences() {
    assertThat(Names.in("They came from South. Korea was silent. He met Arman. Sool left."))
        .doesNotContain("south-korea")
        .doesNotContain("arman-sool");
  }

  @Test
  void aFinderBuiltASecondTimeFindsTheSame() {
    String text = "Ilko Marr met Sefa Doru of the Oru People's Front (OPF) in Kyiv. Marr smiled.";
    assertThat(EntityFinder.shipped().find(Document.of(text, 0))).isEqualTo(Names.mentions(text));
  }
}

package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublisherNameTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/corpus/publisher-names.csv", numLinesToSkip = 1)
  void cutsWhatIsNotPartOfTheName(String written, @Nullable String name, String reason) {
    assertThat(PublisherName.clean(written)).as(reason).isEqualTo(name);
  }
}

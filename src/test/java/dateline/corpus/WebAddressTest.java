package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WebAddressTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/corpus/canonical-urls.csv", numLinesToSkip = 1)
  void knowsTheOneFormOfAnAddress(
      String url, @Nullable String canonical, @Nullable String domain, String reason) {
    WebAddress address = WebAddress.of(url);
    assertThat(address == null ? null : address.canonical()).as(reason).isEqualTo(canonical);
    assertThat(address == null ? null : address.domain()).as(reason).isEqualTo(domain);
  }

  @Test
  void hostileAddressesTakeNoLongerThanOthers() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          WebAddress.of("https://" + "a.".repeat(1_000_000));
          WebAddress.of("https://a.example" + "/".repeat(2_000_000) + "x");
          WebAddress.of("https://a.example" + "/".repeat(7_000) + "x");
          WebAddress.of("https://a.example/?" + "&b".repeat(200_000));
        });
  }
}

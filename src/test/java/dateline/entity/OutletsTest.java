package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.Outlet;
import dateline.text.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  private static final Tsv OWN =
      Tsv.read(
          "outlets.tsv",
          """
          outlet_id\tname\taliases\tdomains
          santero-mirror\tThe Santero Mirror\tMirror~|Santero Daily Mirror\tsanteromirror.example
          meridian\tThe Meridian\tMeridian~\tthemeridian.example|meridian.example
          courier\tCourier\tCourier~\tcourier.example
          """);

  private final Outlets outlets = Outlets.of(OWN);

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource({
    "The Santero Mirror, santero-mirror, as written",
    "santero mirror, santero-mirror, neither capitals nor the article matter",
    "Mirror, santero-mirror, a cautious name is a publisher's",
    "Santero  Daily-Mirror, santero-mirror, nor do spaces and hyphens",
    "Sántero Mirror, santero-mirror, nor accents",
    "Halvik Mirror, , an unknown publisher",
  })
  void findsAnOutletByThePublishersName(String publisher, String id, String reason) {
    assertThat(id(outlets.named(publisher))).as(reason).isEqualTo(id);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource({
    "themeridian.example, meridian, the domain",
    "www.themeridian.example, meridian, with www",
    "news.meridian.example, meridian, a part of the domain",
    "NEWS.Meridian.Example, meridian, capitals do not matter",
    "example, , the end of every domain is none",
    "notmeridian.example, , a domain that only ends alike",
  })
  void findsAnOutletByDomain(String domain, String id, String reason) {
    assertThat(id(outlets.at(domain))).as(reason).isEqualTo(id);
  }

  @Test
  void cautiousNamesAreKeptApart() {
    assertThat(outlets.names().keySet())
        .containsExactlyInAnyOrder("The Santero Mirror", "Santero Daily Mirror", "The Meridian");
    assertThat(outlets.cautiousNames())
        .containsOnlyKeys("Mirror", "Meridian", "Courier")
        .containsEntry("Meridian", "meridian");
  }

  @Test
  void rowsAreWithoutTheMarkOfCaution() {
    assertThat(outlets.outlets().get(0).aliases())
        .containsExactly("Mirror", "Santero Daily Mirror");
  }

  @Test
  void aUsersFileRemovesAndAdds() {
    Outlets both =
        Outlets.of(
            OWN, Tsv.read("mine.tsv", "outlet_id\tname\n-meridian\t\nhalvik-post\tHalvik Post\n"));
    assertThat(both.named("The Meridian")).isNull();
    assertThat(both.outlets()).extracting(Outlet::origin).contains("user");
  }

  @Test
  void aNameOfTwoOutletsInOneFileIsRefused() {
    Tsv twice = Tsv.read("mine.tsv", "outlet_id\tname\na\tThe Post\nb\tPost\n");
    assertThatThrownBy(() -> Outlets.of(OWN, twice))
        .hasMessage("mine.tsv line 3: \"post\" belongs to a and to b; take it from one");
  }

  private static String id(Outlet outlet) {
    return outlet == null ? null : outlet.outletId();
  }
}

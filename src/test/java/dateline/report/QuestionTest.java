package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Queries and commands for the rows behind a figure. */
class QuestionTest {
  private static final Question QUESTION = new Question("/data/my press", 12);

  @Test
  void aQueryNamesTheFilesOfItsEdition() {
    assertThat(QUESTION.of("trend").is("entity_id", "oss").is("outlet_id", null).sql())
        .isEqualTo(
            "select *\nfrom '/data/my press/editions/12/trend/*.parquet'\n"
                + "where entity_id = 'oss'\n  and outlet_id is null");
  }

  @Test
  void aNameEndsNoLiteral() {
    assertThat(Question.condition("entity_id", "name:o'orin'; drop table x"))
        .isEqualTo("entity_id = 'name:o''orin''; drop table x'");
  }

  @Test
  void aNameWithoutEndIsAskedForByItsBeginning() {
    assertThat(Question.condition("entity_id", "k".repeat(10_000)))
        .isEqualTo("entity_id like '" + "k".repeat(200) + "%'");
  }

  @Test
  void whatWouldTurnTheQueryAroundStandsForAnyLetter() {
    assertThat(Question.condition("entity_id", "name:o\u202erin\n"))
        .isEqualTo("entity_id like 'name:o_rin_'");
  }

  @Test
  void aShellTakesANameAsOneWord() {
    assertThat(QUESTION.command("name:o'orin $(reboot)", "--voice", "own"))
        .isEqualTo(
            "jobs/dateline show evidence --warehouse '/data/my press' --entity"
                + " 'name:o'\\''orin $(reboot)' --voice own");
  }
}

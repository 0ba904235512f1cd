package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityIdsTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Arman Sool         | name:arman-sool         | small letters, a hyphen for the space
          Mateo Gil-Sorel    | name:mateo-gil-sorel    | a hyphen stays one
          Þórður Łukasz Ørn  | name:þorður-lukasz-orn  | accents go, letters stay
          Oru People's Front | name:oru-peoples-front  | an apostrophe goes
          Oru People’s Front | name:oru-peoples-front  | of either kind
          John  Q.  Tesmir   | name:john-q-tesmir      | stops go, and spaces are one
          Сефа Дору          | name:сефа-дору          | letters of any script
          """)
  void anIdentifierDependsOnTheNameAlone(String name, String id, String reason) {
    assertThat(EntityIds.forName(name)).as(reason).isEqualTo(id);
  }
}

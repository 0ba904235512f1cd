package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON that stands inside a page. */
class JsonTest {
  private record Actor(String name, @Nullable String alias, List<@Nullable Double> tones) {}

  @Test
  void membersOfARecordComeInOrderAndWithoutThoseThatAreNotThere() {
    Actor actor = new Actor("Vesk", null, Arrays.asList(0.5, null, -1.0));
    assertThat(Json.of(actor)).isEqualTo("{\"name\":\"Vesk\",\"tones\":[0.5,null,-1]}");
  }

  @Test
  void figuresHaveFourDigitsAfterThePointAndNoneThatSayNothing() {
    assertThat(Json.of(List.of(1 / 3.0, 12L, 2e6, Double.NaN, true)))
        .isEqualTo("[0.3333,12,2000000,null,true]");
  }

  @Test
  void nothingInItEndsTheElementThatItStandsIn() {
    String json = Json.of(Map.of("name", "</script><!--<img src=x onerror='go()'>&\u2028\u2029"));
    assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
  }

  @Test
  void othersReadItAsItWasMeant() throws Exception {
    String name = "\"\\ </b> \u0000 \u2028 🛰 قناة";
    String read = new ObjectMapper().readTree(Json.of(Map.of("name", name))).path("name").asText();
    assertThat(read).isEqualTo(name);
  }
}

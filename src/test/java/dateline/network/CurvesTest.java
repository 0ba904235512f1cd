package dateline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvesTest {

  @ParameterizedTest
  @ValueSource(floats = {-100, -7.9f, -3, -1, -0.1f, -1e-6f, 0, 1e-6f, 0.5f, 2, 5, 7.9f, 1e6f})
  void curvesAreThoseOfTheLibrary(float value) {
    float[] values = {value, value};
    Curves.tanh(values, 0, 1);
    Curves.logistic(values, 1, 2);
    assertThat((double) values[0]).isCloseTo(Math.tanh(value), within(1e-5));
    assertThat((double) values[1]).isCloseTo(1 / (1 + Math.exp(-value)), within(1e-5));
  }
}

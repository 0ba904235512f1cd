package dateline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SmallRowsTest {
  private static final float[] VALUES = {0, 0, 0, 1, -0.5f, 0.126f, -300, 299, 2};

  @Test
  void eachRowIsNearByItsOwnLargestNumber() {
    SmallRows rows = SmallRows.of(VALUES, 3);
    assertThat(rows.values()).startsWith(0, 0, 0);
    for (int i = 3; i < VALUES.length; i++) {
      float most = i < 6 ? 1 : 300;
      assertThat(rows.values()[i]).isCloseTo(VALUES[i], Offset.offset(most / 253));
    }
    float[] sum = {1, 1, 1};
    rows.addRow(1, sum);
    assertThat(sum[0]).isEqualTo(1 + rows.values()[3]);
    assertThat(sum[2]).isEqualTo(1 + rows.values()[5]);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SmallRows.of(VALUES, 3).write(new DataOutputStream(bytes));
    assertThat(bytes.size()).isEqualTo(3 * Float.BYTES + 2 * 3);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(SmallRows.read(in, 3, 3).values()).containsExactly(SmallRows.of(VALUES, 3).values());
  }
}

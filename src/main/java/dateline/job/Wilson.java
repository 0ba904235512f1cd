package dateline.job;

import static org.apache.spark.sql.functions.udf;

import dateline.measure.Interval;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** The 95 % interval of a share, for columns. */
final class Wilson {
  private static final UDF2<Long, Long, Double> LOW =
      (part, whole) -> Interval.wilson(part, whole).low();
  private static final UDF2<Long, Long, Double> HIGH =
      (part, whole) -> Interval.wilson(part, whole).high();

  private Wilson() {}

  static Column low(Column part, Column whole) {
    return udf(LOW, DataTypes.DoubleType).apply(part, whole);
  }

  static Column high(Column part, Column whole) {
    return udf(HIGH, DataTypes.DoubleType).apply(part, whole);
  }
}

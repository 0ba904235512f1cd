package dateline.spark;

import dateline.table.Means;
import dateline.table.Tables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The schemas that records declare. */
final class Records {
  private static final Map<Type, DataType> TYPES =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(LocalDate.class, DataTypes.DateType),
          Map.entry(Instant.class, DataTypes.TimestampType));

  private Records() {}

  /** The schema of a table, each column with its meaning as comment. */
  static StructType schema(Class<? extends Record> record) {
    return new StructType(
        Stream.of(record.getRecordComponents()).map(Records::field).toArray(StructField[]::new));
  }

  private static StructField field(RecordComponent column) {
    boolean nullable = !column.getType().isPrimitive();
    StructField field =
        new StructField(
            Tables.name(column), type(column.getGenericType()), nullable, Metadata.empty());
    Means means = column.getAnnotation(Means.class);
    return means == null ? field : field.withComment(means.value());
  }

  private static DataType type(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]), false);
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return schema(nested.asSubclass(Record.class));
    }
    DataType known = TYPES.get(type);
    if (known == null) {
      throw new IllegalArgumentException("No column type for " + type);
    }
    return known;
  }
}

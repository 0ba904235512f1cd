package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.corpus.Format;
import dateline.corpus.InputFile;
import dateline.corpus.Intake;
import dateline.spark.Draft;
import dateline.table.LoadedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads input files into records. */
final class Loading implements Job {
  private static final String POSITION = "_position";

  private final List<InputFile> files;
  private final Intake intake;

  Loading(List<InputFile> files, Intake intake) {
    this.files = files;
    this.intake = intake;
  }

  @Override
  public Class<LoadedRecord> output() {
    return LoadedRecord.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    List<InputFile> plain = files.stream().filter(file -> !isParquet(file)).toList();
    Intake reader = intake;
    Dataset<Row> loaded = tables.generate(plain, LoadedRecord.class, reader::read);
    for (InputFile file : files.stream().filter(Loading::isParquet).toList()) {
      loaded = loaded.unionByName(parquet(tables, file));
    }
    return loaded;
  }

  private static boolean isParquet(InputFile file) {
    return file.format() == Format.PARQUET;
  }

  private Dataset<Row> parquet(Draft tables, InputFile file) {
    Dataset<Row> rows = tables.spark().read().parquet(file.path());
    Map<String, String> columns = intake.columns().resolve(names("", rows.schema()).toList());
    List<Column> fields = new ArrayList<>();
    columns.forEach((field, column) -> fields.add(col(column).cast("string").as(field)));
    fields.add(col("_metadata.row_index").plus(1).as(POSITION));
    Intake reader = intake;
    return tables.mapEach(
        rows.select(fields.toArray(Column[]::new)),
        LoadedRecord.class,
        () ->
            row ->
                Stream.of(
                    reader.article(
                        file,
                        row.getAs(POSITION),
                        field -> columns.containsKey(field) ? row.getAs(field) : null)));
  }

  /** The names of all columns; a dot leads into a column of rows. */
  private static Stream<String> names(String prefix, StructType schema) {
    return Stream.of(schema.fields()).flatMap(field -> names(prefix, field));
  }

  private static Stream<String> names(String prefix, StructField field) {
    String name = prefix + field.name();
    return field.dataType() instanceof StructType nested
        ? names(name + ".", nested)
        : Stream.of(name);
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import dateline.corpus.Format;
import dateline.corpus.InputException;
import dateline.corpus.InputFile;
import dateline.corpus.Intake;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.table.LoadedRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads input files into records. */
final class Loading implements QueryJob {
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
    long bytes = plain.stream().mapToLong(InputFile::bytes).sum();
    Dataset<Row> loaded =
        Datasets.generate(tables.spark(), plain, bytes, LoadedRecord.class, reader::read);
    for (InputFile file : files.stream().filter(Loading::isParquet).toList()) {
      loaded = loaded.unionByName(parquet(tables, file));
    }
    return loaded;
  }

  private static boolean isParquet(InputFile file) {
    return file.format() == Format.PARQUET;
  }

  private Dataset<Row> parquet(Draft tables, InputFile file) {
    Dataset<Row> rows = tables.spark().read().parquet(Edition.sparkPath(Path.of(file.path())));
    Map<String, String> columns = columns(file, rows.schema());
    List<Column> fields = new ArrayList<>();
    columns.forEach((field, column) -> fields.add(text(rows, column).as(field)));
    fields.add(col("_metadata.row_index").plus(1).as(POSITION));
    Intake reader = intake;
    return Datasets.mapEach(
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

  private Map<String, String> columns(InputFile file, StructType schema) {
    try {
      return intake.columns().resolve(names("", schema).toList());
    } catch (InputException e) {
      throw e.in(file.path());
    }
  }

  /** A column as text; the paragraphs of a list one below the other. */
  private static Column text(Dataset<Row> rows, String column) {
    boolean top = List.of(rows.columns()).contains(column);
    Column value = col(top ? "`" + column + "`" : column);
    boolean list = rows.select(value).schema().fields()[0].dataType() instanceof ArrayType;
    return list ? concat_ws("\n\n", value) : value.cast("string");
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

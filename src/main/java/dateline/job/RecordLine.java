package dateline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.table.Run;
import dateline.table.Tables;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run as a line of JSON: how it ended, and the columns of table {@code run} as far as known. */
final class RecordLine {
  private RecordLine() {}

  /**
   * The line, without its end.
   *
   * @param reason why it published nothing; null: it published
   */
  static String of(Account account, int exitCode, @Nullable String reason) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("exit_code", exitCode);
    line.put("reason", reason);
    line.put("ended", Instant.now().toString());
    @Nullable Run run = account.run();
    line.putAll(run == null ? soFar(account) : columns(run));
    line.put("seconds", account.meter().seconds());
    line.put("cpu_seconds", account.meter().cpuSeconds());
    line.put("peak_heap_bytes", account.meter().peakHeapBytes());
    line.put("executor_peak_heap_bytes", account.meter().executorPeakHeapBytes());
    try {
      return new ObjectMapper().writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Maps, lists, numbers and words can be written.
    }
  }

  private static Map<String, @Nullable Object> soFar(Account account) {
    Map<String, @Nullable Object> known = new LinkedHashMap<>();
    known.put("started", account.started().toString());
    known.put("version", Version.TEXT);
    known.put("spark_version", Version.SPARK);
    known.put("java_version", Version.JAVA);
    known.put("command", account.command());
    known.put("why", account.why());
    known.put("options", value(account.options()));
    known.put("spark_settings", value(account.sparkSettings()));
    known.put("files", account.loads().files());
    known.put("input_bytes", account.loads().bytes());
    known.put("records", account.loads().records());
    known.put("rejected", account.loads().rejected());
    known.put("stages", value(account.stages()));
    return known;
  }

  /** A record's columns by name. */
  private static Map<String, @Nullable Object> columns(Record of) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    for (RecordComponent column : of.getClass().getRecordComponents()) {
      try {
        columns.put(Tables.name(column), value(column.getAccessor().invoke(of)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return columns;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Record nested) {
      return columns(nested);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RecordLine::value).toList();
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}

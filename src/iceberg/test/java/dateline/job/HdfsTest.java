package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.MiniHdfs;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HdfsTest {
  @TempDir static Path folder;

  @Test
  void x() throws Exception {
    long t = System.nanoTime();
    try (MiniHdfs hdfs = MiniHdfs.start(folder)) {
      System.out.println("UP " + (System.nanoTime() - t) / 1e9);
      for (String w :
          List.of(
              hdfs.uri("w"),
              folder.resolve("local").toString(),
              folder.resolve("ice").toString())) {
        for (String c : List.of("agencies.jsonl", "neutral.jsonl")) {
          t = System.nanoTime();
          List<String> args =
              new java.util.ArrayList<>(
                  List.of(
                      "nightly",
                      "--corpus",
                      "data/sample/" + c,
                      "--warehouse",
                      w,
                      "--date",
                      "2024-03-31"));
          if (w.endsWith("ice")) args.addAll(List.of("--catalog", "iceberg"));
          CommandLineForTests run = CommandLineForTests.run(args.toArray(String[]::new));
          System.out.println(
              w + " " + run.exitCode() + " " + run.err() + " " + (System.nanoTime() - t) / 1e9);
          System.out.println(run.out().lines().reduce((a, b) -> b).orElse(""));
          assertThat(run.exitCode()).isZero();
        }
      }
      Map<String, List<String>> a = facts(hdfs.uri("w"));
      assertThat(a).isEqualTo(facts(folder.resolve("local").toString()));
      assertThat(a).isEqualTo(facts(folder.resolve("ice").toString()));
    }
  }

  static Map<String, List<String>> facts(String w) throws IOException {
    Edition e =
        Warehouse.current(SparkForTests.session(), new WarehouseAddress(w, null)).orElseThrow();
    Map<String, List<String>> rows = new TreeMap<>();
    for (Class<? extends Record> t : Tables.published()) {
      if (t != Run.class)
        rows.put(
            Tables.name(t),
            e.read(t).collectAsList().stream().map(Object::toString).sorted().toList());
    }
    return rows;
  }
}

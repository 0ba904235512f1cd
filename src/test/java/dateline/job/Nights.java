package dateline.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The sample's records as they might come in: in some nights' files, in any order, some of them
 * twice, some of them changed later, and one file that comes again under another name.
 *
 * @param files the files of each night
 */
record Nights(List<List<Path>> files) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> COLUMNS =
      Map.of(
          "date",
          "date",
          "source",
          "publisher",
          "headline",
          "title",
          "body",
          "text",
          "link",
          "url");
  private static final int REPEATED = 12;
  private static final int CHANGED = 8;

  /** Draws one such case; the same for the same seed. */
  static Nights drawn(Path folder, int nights, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> records = new ArrayList<>(records());
    Collections.shuffle(records, random);
    List<String> whole = records.stream().filter(record -> record.endsWith("}")).toList();
    for (int i = 0; i < CHANGED; i++) {
      records.add(changed(whole.get(i), i, random));
    }
    records.addAll(whole.subList(0, REPEATED));
    Collections.shuffle(records, random);
    List<List<Path>> files = new ArrayList<>();
    for (int night = 0; night < nights; night++) {
      int from = records.size() * night / nights;
      int to = records.size() * (night + 1) / nights;
      Path file = folder.resolve("night-" + night + ".jsonl");
      files.add(new ArrayList<>(List.of(Files.write(file, records.subList(from, to)))));
    }
    Path again = folder.resolve("again.jsonl");
    files.get(nights - 1).add(Files.copy(files.get(0).get(0), again));
    return new Nights(files);
  }

  /** All files at once. */
  List<Path> all() {
    return files.stream().flatMap(List::stream).toList();
  }

  /** A newer version: another text, at times another day, too. */
  private static String changed(String record, int hour, Random random) throws IOException {
    ObjectNode article = (ObjectNode) JSON.readTree(record);
    String text = article.path("text").asText();
    article.put("text", text + "\n\nThe ministry in Halvik withdrew its statement on Monday.");
    article.put("date_modified", "2024-03-30T%02d:00:00Z".formatted(hour));
    if (random.nextBoolean() && article.has("published_at")) {
      article.put("published_at", "2024-03-%02dT06:00:00Z".formatted(10 + random.nextInt(10)));
    }
    return article.toString();
  }

  private static List<String> records() throws IOException {
    List<String> records = new ArrayList<>();
    records.addAll(Files.readAllLines(Path.of("data/sample/agencies.jsonl")));
    records.addAll(Files.readAllLines(Path.of("data/sample/neutral.jsonl")));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(Path.of("data/sample/sides.csv")), format)) {
      for (CSVRecord row : rows) {
        ObjectNode article = JSON.createObjectNode();
        row.toMap().forEach((column, value) -> article.put(COLUMNS.get(column), value));
        records.add(article.toString());
      }
    }
    return records;
  }
}

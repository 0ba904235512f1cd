package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * The plain loop in one thread: article by article, each pair looked up in one hash table for each
 * day that holds all its pairs, also those that stay below the least. Needs the rows of an article
 * one after the other.
 */
final class HashMapPairs implements PairMethod {
  private static final MessageType READ =
      MessageTypeParser.parseMessageType(
          """
          message entity_mention {
            required binary article_id (STRING);
            optional int32 day (DATE);
            required int32 sentence;
            optional binary entity_id (STRING);
          }
          """);

  private final boolean articlesOnly;
  private final MessageType written;

  HashMapPairs(boolean articlesOnly) {
    this.articlesOnly = articlesOnly;
    written =
        MessageTypeParser.parseMessageType(
            "message pairs { required int32 day (DATE); required binary entity_a (STRING);"
                + " required binary entity_b (STRING); required int32 articles;"
                + (articlesOnly
                    ? "}"
                    : " required int32 articles_near; required int32 articles_sentence; }"));
  }

  @Override
  public String name() {
    return "hash-map";
  }

  @Override
  public void run(Path mentions, Path out, int least) throws IOException {
    PairsOfArticles pairs = new PairsOfArticles();
    for (Path file : ParquetFolder.files(mentions)) {
      ParquetRows.read(
          file,
          READ,
          row ->
              pairs.add(
                  row.getString("article_id", 0),
                  row.getInteger("day", 0),
                  row.getString("entity_id", 0),
                  row.getInteger("sentence", 0)));
    }
    pairs.endArticle();
    Files.createDirectories(out);
    try (ParquetWriter<Group> writer = ParquetRows.writer(out.resolve("pairs.parquet"), written)) {
      for (Map.Entry<Integer, PairTable> day : pairs.days().entrySet()) {
        day.getValue()
            .forEach(
                (a, b, articles, near, sentence) -> {
                  if (articles >= least) {
                    writer.write(
                        row(day.getKey(), pairs.name(a), pairs.name(b), articles, near, sentence));
                  }
                });
      }
    }
  }

  private Group row(int day, String a, String b, int articles, int near, int sentence) {
    boolean ordered = a.compareTo(b) < 0;
    Group row = new SimpleGroup(written);
    row.add("day", day);
    row.add("entity_a", ordered ? a : b);
    row.add("entity_b", ordered ? b : a);
    row.add("articles", articles);
    if (!articlesOnly) {
      row.add("articles_near", near);
      row.add("articles_sentence", sentence);
    }
    return row;
  }
}

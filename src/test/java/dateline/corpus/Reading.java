package dateline.corpus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a splitter and a parser make of some bytes, without the rest of a load.
 *
 * @param records the fields of those that can be read, in order
 * @param titles their positions and headlines
 * @param faults positions and reasons of those that cannot
 * @param positions of all
 */
record Reading(
    List<Function<String, @Nullable Object>> records,
    List<String> titles,
    List<String> faults,
    List<Long> positions) {

  static Reading sgml(byte[] content) {
    return of(SgmlParser.splitter(bytes(content)), new SgmlParser());
  }

  static Reading feed(byte[] content) {
    RecordBytes bytes = bytes(content);
    Feed feed = Feed.of(bytes);
    return of(feed.splitter(bytes), new FeedParser(feed));
  }

  static Reading documents(byte[] content) {
    Columns columns = Columns.defaults();
    return of(new DocumentSplitter(bytes(content), columns), new DocumentParser(columns));
  }

  static Reading jsonFeed(byte[] content) {
    String head = new String(content, StandardCharsets.UTF_8);
    Splitter splitter = new DocumentSplitter(bytes(content), Columns.defaults());
    return of(splitter, JsonFeedParser.of(head));
  }

  static Reading nexis(byte[] content) {
    return of(new NexisSplitter(bytes(content)), new NexisParser());
  }

  static Reading of(Splitter splitter, Parser parser) {
    Reading reading =
        new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Split split = splitter.next(); split != null; split = splitter.next()) {
      reading.add(split, parser);
    }
    return reading;
  }

  /** A field of the record read as that many, from 0. */
  @Nullable Object field(int record, String field) {
    return records.get(record).apply(field);
  }

  private void add(Split split, Parser parser) {
    positions.add(split.position());
    try {
      Function<String, @Nullable Object> fields = parser.fields(split.require());
      if (fields != null) {
        records.add(fields);
        titles.add(split.position() + " " + fields.apply(Columns.TITLE));
      }
    } catch (Fault fault) {
      faults.add(split.position() + " " + fault.reason());
    }
  }

  private static RecordBytes bytes(byte[] content) {
    return new RecordBytes(new ByteArrayInputStream(content));
  }
}

package dateline.bench;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * The columns of a row of entity_mention that counting reads, and its offsets.
 *
 * @param article 24 hexadecimal digits
 * @param day days since 1970
 * @param sentence ordinal in the article, from 0
 * @param start offset of the name's first character
 * @param end offset after the name's last
 * @param entity which entity, as {@code person:12345}
 */
record Mention(String article, int day, int sentence, int start, int end, String entity) {
  static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message entity_mention {
            required binary article_id (STRING);
            optional int32 day (DATE);
            required int32 sentence;
            required int32 start;
            required int32 end;
            optional binary entity_id (STRING);
          }
          """);

  /** As a row of a Parquet file. */
  Group row() {
    Group row = new SimpleGroup(SCHEMA);
    row.add("article_id", article);
    row.add("day", day);
    row.add("sentence", sentence);
    row.add("start", start);
    row.add("end", end);
    row.add("entity_id", entity);
    return row;
  }
}

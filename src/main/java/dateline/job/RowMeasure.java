package dateline.job;

import dateline.spark.ColumnFile.Rows;
import dateline.table.EntityMention;
import dateline.table.SentimentDay;
import dateline.table.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted row by row of a table: how much of it is of a kind. */
enum RowMeasure {
  one_article("rows that rest on one article", "articles", null) {
    @Override
    void count(Rows rows, int[] places, Sum sum) {
      countOnes(rows, places, sum);
    }
  },

  one_origin("rows that rest on articles of one origin", "articles_independent", null) {
    @Override
    void count(Rows rows, int[] places, Sum sum) {
      countOnes(rows, places, sum);
    }
  },

  neutral("mentions that are most probably neutral", "neutral", "mentions") {
    @Override
    boolean isOf(Class<? extends Record> table) {
      return table == SentimentDay.class;
    }

    @Override
    void count(Rows rows, int[] places, Sum sum) {
      int[] neutral = rows.columns().get(places[0]);
      int[] mentions = rows.columns().get(places[1]);
      for (int i = 0; i < rows.count(); i++) {
        sum.add(neutral[i], mentions[i]);
      }
    }
  },

  without_identity("mentions of actors that are of nobody known", "type", "entity_id") {
    @Override
    boolean isOf(Class<? extends Record> table) {
      return table == EntityMention.class;
    }

    @Override
    void count(Rows rows, int[] places, Sum sum) {
      countActors(rows, places, sum, id -> id == Rows.NONE);
    }
  },

  name_only("mentions of actors that are known by name only", "type", "entity_id") {
    @Override
    boolean isOf(Class<? extends Record> table) {
      return table == EntityMention.class;
    }

    @Override
    void count(Rows rows, int[] places, Sum sum) {
      List<String> ids = rows.texts().get(places[1]);
      boolean[] found = new boolean[ids.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = ids.get(i).startsWith(Entities.FOUND);
      }
      countActors(rows, places, sum, id -> id != Rows.NONE && found[id]);
    }
  };

  /** A kind of mention that is of no actor. */
  private static final String OTHER = "other";

  private final String meaning;
  private final String column;
  private final @Nullable String otherColumn;

  RowMeasure(String meaning, String column, @Nullable String otherColumn) {
    this.meaning = meaning;
    this.column = column;
    this.otherColumn = otherColumn;
  }

  /** How many are of the kind, and of how many. */
  static final class Sum {
    private long part;
    private long whole;

    void add(long part, long whole) {
      this.part += part;
      this.whole += whole;
    }

    long part() {
      return part;
    }

    long whole() {
      return whole;
    }
  }

  /** Tells by the number of a text, or {@link Rows#NONE}. */
  @FunctionalInterface
  private interface Kind {
    boolean has(int text);
  }

  /** The measures of a table. */
  static List<RowMeasure> of(Class<? extends Record> table) {
    return Stream.of(values()).filter(measure -> measure.isOf(table)).toList();
  }

  /** The columns that it looks at. */
  List<String> columns() {
    return otherColumn == null ? List.of(column) : List.of(column, otherColumn);
  }

  String meaning() {
    return meaning;
  }

  /** Whether it is one of a table: by default of any that has its columns. */
  boolean isOf(Class<? extends Record> table) {
    return Stream.of(table.getRecordComponents()).map(Tables::name).toList().containsAll(columns());
  }

  /**
   * Counts some rows.
   *
   * @param places of its columns among those of the rows
   */
  abstract void count(Rows rows, int[] places, Sum sum);

  private static void countOnes(Rows rows, int[] places, Sum sum) {
    int[] values = rows.columns().get(places[0]);
    int ones = 0;
    for (int i = 0; i < rows.count(); i++) {
      ones += values[i] == 1 ? 1 : 0;
    }
    sum.add(ones, rows.count());
  }

  private static void countActors(Rows rows, int[] places, Sum sum, Kind kind) {
    int[] types = rows.columns().get(places[0]);
    int[] ids = rows.columns().get(places[1]);
    int other = rows.texts().get(places[0]).indexOf(OTHER);
    for (int i = 0; i < rows.count(); i++) {
      if (types[i] != other) {
        sum.add(kind.has(ids[i]) ? 1 : 0, 1);
      }
    }
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Article;
import dateline.table.Outlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists who publishes: the knowledge base, and the publishers that only the corpus knows. */
final class Outlets implements Job {
  private final Knowledge knowledge;

  Outlets(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Class<Outlet> output() {
    return Outlet.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    List<Outlet> outlets = new ArrayList<>(knowledge.built().outlets().outlets());
    outlets.addAll(found(tables));
    return tables.write(Outlet.class, outlets);
  }

  private static List<Outlet> found(Draft tables) {
    Dataset<Row> publishers =
        tables
            .all(Article.class)
            .where(col("outlet_id").startsWith("name:"))
            .groupBy("outlet_id", "publisher")
            .agg(count(lit(1)).as("times"))
            .groupBy("outlet_id")
            .agg(max_by(col("publisher"), struct("times", "publisher")).as("name"));
    return Execution.collect(publishers).stream()
        .map(row -> found(row.getString(0), row.getString(1)))
        .toList();
  }

  private static Outlet found(String id, String name) {
    return new Outlet(id, name, null, null, List.of(), List.of(), null, "article", null);
  }
}

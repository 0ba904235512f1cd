package dateline.job;

import dateline.spark.Draft;
import dateline.table.Annotation;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The places of annotations at which something stands, unnested, each with the source whose words
 * they are.
 */
final class Places {
  /** The spans of an annotation's statements, by which places refer to them. */
  private static final String SPANS = "arrays_zip(statements.start, statements.end) as spans";

  /** Which of the statements a place's is, from 0; -1 where it is none's. */
  private static final String WHOSE =
      "int(array_position(spans,"
          + " struct(place.attribution_start as start, place.attribution_end as end))) - 1"
          + " as whose";

  private Places() {}

  /**
   * A row a place: its article, day and publisher, its own columns, and {@code source_entity_id}
   * and {@code source_outlet_id}, empty where it stands in nobody's words.
   *
   * <p>Spark compiles each of these expressions into the loop that unnests, so that no statement is
   * copied for a place. A lambda, as of {@code filter}, would end that loop.
   *
   * @param list the column of annotation that has the places
   */
  static Dataset<Row> of(Draft tables, String list) {
    return tables
        .read(Annotation.class)
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            SPANS,
            "statements.entity_id as entities",
            "statements.outlet_id as outlets",
            list)
        .selectExpr("*", "explode(%s) as place".formatted(list))
        .selectExpr("*", WHOSE)
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "place.*",
            "get(entities, whose) as source_entity_id",
            "get(outlets, whose) as source_outlet_id");
  }
}

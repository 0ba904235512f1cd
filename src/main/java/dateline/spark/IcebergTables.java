package dateline.spark;

import dateline.table.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.mapping.MappingUtil;
import org.apache.iceberg.mapping.NameMappingParser;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.TypeUtil;
import org.apache.spark.SparkEnv;
import scala.Tuple2;

/** The Iceberg tables of a catalog, one for each published table, with its columns' meanings. */
final class IcebergTables implements Closeable {
  /**
   * A run's commit that meets another's fails and is not tried again; of the states of a table's
   * metadata, which are no editions, a few are kept. The files are written by columns' names.
   */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          TableProperties.COMMIT_NUM_RETRIES, "0",
          TableProperties.METADATA_DELETE_AFTER_COMMIT_ENABLED, "true",
          TableProperties.METADATA_PREVIOUS_VERSIONS_MAX, "10");

  /** The catalog that commits by a rename. */
  private static final String HADOOP = "hadoop";

  private final Catalog catalog;
  private final Namespace namespace;
  private final Map<Class<?>, IcebergTable> found = new HashMap<>();

  /**
   * Opens a catalog as Spark's settings describe it; where they do not, the one that Hadoop's file
   * systems need no server for.
   *
   * @param name the settings are those that begin with {@code spark.sql.catalog.} and this name
   * @param warehouse where its tables are by default
   */
  static IcebergTables open(String name, String namespace, Location warehouse) {
    Map<String, String> properties = settings(name);
    if (!properties.containsKey(CatalogProperties.CATALOG_IMPL)) {
      properties.putIfAbsent(CatalogUtil.ICEBERG_CATALOG_TYPE, HADOOP);
    }
    properties.putIfAbsent(CatalogProperties.WAREHOUSE_LOCATION, warehouse.uri());
    return new IcebergTables(
        CatalogUtil.buildIcebergCatalog(name, properties, HadoopLocation.configuration()),
        namespace);
  }

  /** Whether a catalog as Spark's settings describe it has commits of its own. */
  static boolean commitWithoutRename(String name) {
    Map<String, String> properties = settings(name);
    String type = properties.getOrDefault(CatalogUtil.ICEBERG_CATALOG_TYPE, HADOOP);
    return properties.containsKey(CatalogProperties.CATALOG_IMPL) || !type.equals(HADOOP);
  }

  private static Map<String, String> settings(String name) {
    Map<String, String> properties = new HashMap<>();
    for (Tuple2<String, String> setting :
        SparkEnv.get().conf().getAllWithPrefix("spark.sql.catalog." + name + ".")) {
      properties.put(setting._1, setting._2);
    }
    return properties;
  }

  private IcebergTables(Catalog catalog, String namespace) {
    this.catalog = catalog;
    this.namespace = Namespace.of(namespace);
  }

  /** A table as it was when it was first looked for, or changed through it. */
  Optional<IcebergTable> find(Class<? extends Record> table) {
    IcebergTable known = found.get(table);
    if (known == null) {
      try {
        known = new IcebergTable(catalog.loadTable(name(table)));
      } catch (NoSuchTableException e) {
        return Optional.empty();
      }
      found.put(table, known);
    }
    return Optional.of(known);
  }

  /** A table that is there. */
  IcebergTable of(Class<? extends Record> table) {
    return find(table)
        .orElseThrow(() -> new IllegalStateException("there is no table " + name(table)));
  }

  /** Whether all tables are there with all their columns. */
  boolean areMade() {
    return Tables.published().stream()
        .allMatch(table -> find(table).filter(made -> hasColumns(made.table(), table)).isPresent());
  }

  /** Makes tables that are not there, and columns that tables lack. */
  void make() {
    if (catalog instanceof SupportsNamespaces namespaces
        && !namespaces.namespaceExists(namespace)) {
      namespaces.createNamespace(namespace);
    }
    for (Class<? extends Record> table : Tables.published()) {
      Optional<IcebergTable> made = find(table);
      if (made.isEmpty()) {
        found.put(table, new IcebergTable(create(table)));
      } else if (!hasColumns(made.get().table(), table)) {
        made.get().table().updateSchema().unionByNameWith(schema(table)).commit();
      }
    }
  }

  private Table create(Class<? extends Record> table) {
    Schema schema = schema(table);
    SortOrder.Builder order = SortOrder.builderFor(schema);
    Tables.key(table).forEach(order::asc);
    return catalog
        .buildTable(name(table), schema)
        .withPartitionSpec(PartitionSpec.unpartitioned())
        .withSortOrder(order.build())
        .withProperties(PROPERTIES)
        .withProperty("comment", "A row is " + row(table) + ".")
        .withProperty(
            TableProperties.DEFAULT_NAME_MAPPING,
            NameMappingParser.toJson(MappingUtil.create(schema)))
        .create();
  }

  private static boolean hasColumns(Table made, Class<? extends Record> table) {
    return made.updateSchema().unionByNameWith(schema(table)).apply().sameSchema(made.schema());
  }

  /** With the identifiers that a new table gives to its columns. */
  private static Schema schema(Class<? extends Record> table) {
    return TypeUtil.assignIncreasingFreshIds(SparkSchemaUtil.convert(Records.schema(table)));
  }

  private static String row(Class<? extends Record> table) {
    return table.getAnnotation(dateline.table.Table.class).row();
  }

  private TableIdentifier name(Class<? extends Record> table) {
    return TableIdentifier.of(namespace, Tables.name(table));
  }

  @Override
  public void close() throws IOException {
    if (catalog instanceof Closeable open) {
      open.close();
    }
  }
}

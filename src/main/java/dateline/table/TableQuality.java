package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import org.jspecify.annotations.Nullable;

@Table(row = "one figure on what one table of this edition holds", layout = Layout.WHOLE)
public record TableQuality(
    @Key @Means("Name of the table.") String tableName,
    @Key
        @Means(
            "What is counted: rows; empty (rows in which a column is); days_covered (days from the"
                + " first to the last article's that have a row); one_article, one_origin (rows that"
                + " rest on one article, on articles of one origin); without_identity, name_only"
                + " (mentions of actors, of nobody known and of somebody known by name only);"
                + " neutral (mentions that are most probably neutral).")
        String measure,
    @Key @Means("The column that is empty; empty for what is of the row.")
        @Nullable String columnName,
    @Means("The figure: part / whole, from 0 to 1; of rows their number.") double value,
    @Means("How many there are; empty for rows.") @Nullable Long part,
    @Means("Of how many; empty for rows.") @Nullable Long whole,
    @Means("The figure in words.") String meaning) {

  public TableQuality {
    require((part == null) == (whole == null), "a part is one of a whole");
    if (part != null && whole != null) {
      require(0 <= part && part <= whole, "a part is not more than the whole");
      require(whole > 0, "a share is one of something");
      requireShare(value);
    }
    require(value >= 0, "what is counted is not below 0");
    require(!meaning.isBlank(), "a figure means something");
  }
}

package dateline.report;

import dateline.report.Evidence.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every section is composed with.
 *
 * @param names what those are called whom its figures are on
 * @param book where it puts down what its figures rest on
 * @param question asks for the rows behind a figure
 */
public record Context(Names names, EvidenceBook book, Question question) {
  String entity(@Nullable String id) {
    return names.entity(id);
  }

  String outlet(@Nullable String id) {
    return names.outlet(id);
  }

  /** Puts down evidence that only a query shows whole. */
  String evidence(String title, List<Address> places, Question.Where rows) {
    return book.add(title, places, rows.sql(), null);
  }

  /**
   * Puts down evidence on an entity, which a command shows as well.
   *
   * @param more options of that command, and their values
   */
  String evidence(
      String title, List<Address> places, Question.Where rows, String entity, String... more) {
    return book.add(title, places, rows.sql(), question.command(entity, more));
  }
}

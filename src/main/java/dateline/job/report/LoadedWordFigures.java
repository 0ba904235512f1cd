package dateline.job.report;

import dateline.report.Evidence.Address;
import dateline.report.LoadedWordsSection.Adoption;
import dateline.report.LoadedWordsSection.Term;
import dateline.table.LoadedTerm;
import dateline.table.LoadedTermDay;
import dateline.table.TermAdoption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Which loaded words stand where, and who took them over. The list of terms is short. */
record LoadedWordFigures(Tables tables) {
  private static final int CONCEPTS = 6;
  private static final int TERMS = 10;
  private static final int ADOPTIONS = 12;

  private static final String TERMS_BY_VOICE =
      """
      select concept, term, favours, voice, sum(occurrences) occurrences,
        count(distinct outlet_id) outlets
      from loaded_term_day group by all order by concept, term, voice""";

  private static final String PLACES =
      """
      select concept, term, max(if(voice = 'own', place, null)) own,
        min(if(voice = 'own', place, null)) other, max(if(voice <> 'own', place, null)) theirs
      from (
        select concept, term, voice, struct(article_id article, start `from`, `end` `to`) place
        from loaded_term)
      group by concept, term""";

  private static final String ADOPTED =
      """
      select outlet_id, term, favours, term_before, first_day, articles, article_id, start, `end`
      from term_adoption where adopted
      order by first_day desc, outlet_id, term limit %d""";

  List<Term> terms() {
    Map<String, List<Row>> byTerm = new LinkedHashMap<>();
    for (Row row : tables.rows(TERMS_BY_VOICE, List.of(LoadedTermDay.class))) {
      byTerm.computeIfAbsent(key(row), term -> new ArrayList<>()).add(row);
    }
    Map<String, Row> places = new HashMap<>();
    tables.rows(PLACES, List.of(LoadedTerm.class)).forEach(row -> places.put(key(row), row));
    Map<String, List<Term>> concepts = new LinkedHashMap<>();
    byTerm.forEach(
        (key, rows) -> {
          Term term = term(rows, places.get(key));
          concepts.computeIfAbsent(term.concept(), concept -> new ArrayList<>()).add(term);
        });
    return concepts.values().stream()
        .sorted(Comparator.comparing(terms -> -total(terms)))
        .limit(CONCEPTS)
        .flatMap(
            terms ->
                terms.stream()
                    .sorted(Comparator.comparing(term -> -total(List.of(term))))
                    .limit(TERMS))
        .map(term -> quoted(term))
        .toList();
  }

  private Term quoted(Term term) {
    term.places().forEach(tables.asked()::place);
    return term;
  }

  private static String key(Row row) {
    return row.getAs("concept") + "\n" + row.getAs("term");
  }

  private static long total(List<Term> terms) {
    return terms.stream()
        .flatMap(term -> term.byVoice().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Term term(List<Row> rows, Row places) {
    Map<String, Long> byVoice = new HashMap<>();
    long own = 0;
    for (Row row : rows) {
      byVoice.put(row.getAs("voice"), row.<Long>getAs("occurrences"));
      own = row.getAs("voice").equals("own") ? row.<Long>getAs("outlets") : own;
    }
    Row any = rows.get(0);
    return new Term(
        any.getAs("concept"),
        any.getAs("term"),
        any.getAs("favours"),
        byVoice,
        own,
        new Asked().places(places, "own", "other", "theirs"));
  }

  List<Adoption> adoptions() {
    return tables.rows(ADOPTED.formatted(ADOPTIONS), List.of(TermAdoption.class)).stream()
        .map(
            row ->
                new Adoption(
                    tables.asked().outlet(row.getAs("outlet_id")),
                    row.getAs("term"),
                    row.getAs("favours"),
                    row.getAs("term_before"),
                    String.valueOf(Tables.day(row, "first_day")),
                    row.<Long>getAs("articles"),
                    tables
                        .asked()
                        .place(
                            new Address(
                                row.getAs("article_id"),
                                row.<Integer>getAs("start"),
                                row.getAs("end")))))
        .toList();
  }
}

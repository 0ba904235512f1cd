package dateline.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(row = "one article read once: all that was found in its text")
public record Annotation(
    @Key @Means("Article that was read.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Version of the article that was read; see article.") String textHash,
    @Means("Text that was read, without boilerplate; see article.") String readHash,
    @Means("Version of the knowledge that it was read with; see run.") String knowledge,
    @Means("Its sentences in order, the headline first.") List<Sentence> sentences,
    @Means("The entities it names, in order.") List<Mention> mentions,
    @Means("What it attributes to sources, in order.") List<Statement> statements,
    @Means("The agencies it credits with its text, in order.") List<Credit> credits,
    @Means("The words it uses that a side of a war uses for something, in order.")
        List<TermUse> terms,
    @Means("What its text is compared with others by.") Fingerprint fingerprint) {

  public Annotation {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    credits = List.copyOf(credits);
    terms = List.copyOf(terms);
  }
}

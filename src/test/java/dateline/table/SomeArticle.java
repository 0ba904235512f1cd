package dateline.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article of which a test says only what matters to it. */
public record SomeArticle(
    String id,
    LocalDate day,
    @Nullable String outlet,
    @Nullable String text,
    int bodyStart,
    Instant at,
    String precision,
    String file,
    long position) {

  public Article row() {
    return new Article(
        id,
        day,
        null,
        outlet,
        outlet,
        null,
        null,
        text,
        bodyStart,
        1,
        List.of(),
        "en",
        null,
        null,
        at,
        precision,
        null,
        null,
        null,
        "text",
        false,
        "json",
        new ArticleOrigins(null, null, null, null, null, null, null),
        id,
        id,
        day,
        day,
        file,
        position);
  }
}

package dateline.job;

import dateline.table.GdeltRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article and all that GDELT says of it. */
record GdeltArticle(
    String articleId,
    @Nullable LocalDate day,
    @Nullable String outletId,
    String textHash,
    String readHash,
    List<GdeltRecord> lines) {}

package dateline.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated article and what it counts for.
 *
 * @param counted whether it is of the panel, and its first with this text
 * @param countedOfOutlet whether it is of the panel, and its outlet's first with this text
 */
record CountedArticle(
    String articleId,
    LocalDate day,
    @Nullable String outletId,
    boolean counted,
    boolean countedOfOutlet) {}

package dateline.job.show;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Some columns of story_article: what an article counts as one with. */
public record Told(
    String articleId,
    @Nullable LocalDate day,
    @Nullable String outletId,
    String storyId,
    String distinctId,
    String originId) {}

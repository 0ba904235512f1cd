package dateline.table;

import dateline.table.Table.Layout;
import java.util.List;

@Table(row = "one article in its story, as this run tells it", layout = Layout.SCRATCH)
public record ToldArticle(
    @Key @Means("Article.") String articleId,
    @Means("Its row of story_article.") StoryArticle story,
    @Means("Its rows of origin.") List<Origin> origins,
    @Means("Whether the edition before tells it otherwise, or not at all.") boolean changed) {

  public ToldArticle {
    origins = List.copyOf(origins);
  }
}

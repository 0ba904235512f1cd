package dateline.evaluate;

import java.util.List;

/** A labelled article and what was found in it, in the order of the cues. */
record ReadArticle(LabelledArticle article, List<Guess> guesses) {
  String text() {
    return article.text();
  }

  /** The article with what was found in place of its labels. */
  LabelledArticle asFound() {
    return new LabelledArticle(article.name(), text(), guesses.stream().map(Guess::label).toList());
  }
}

package dateline.measure.pair;

/** How near to each other two entities have to be named to count as named together. */
public enum Window {
  /** In one article, or in one item of an article that has several. */
  ARTICLE("article", 0, 0),

  /** Within three sentences that follow each other. */
  THREE_SENTENCES("three_sentences", 1, 2),

  /** In one sentence. */
  SENTENCE("sentence", 2, 1);

  /** Sentences of three that follow each other are so many apart at most. */
  static final int NEAR = 2;

  private final String id;
  private final int rank;
  private final int place;

  Window(String id, int rank, int place) {
    this.id = id;
    this.rank = rank;
    this.place = place;
  }

  /** What tables call it. */
  public String id() {
    return id;
  }

  /** Its place from the widest, 0, to the narrowest. */
  int rank() {
    return rank;
  }

  /** Its place in the order of what tables call it. */
  int place() {
    return place;
  }

  /** The rank of the narrowest window that holds two places so many sentences apart. */
  static int narrowest(int apart) {
    if (apart == 0) {
      return SENTENCE.rank;
    }
    return apart <= NEAR ? THREE_SENTENCES.rank : ARTICLE.rank;
  }
}

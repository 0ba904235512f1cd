package dateline.story.copy;

/** Articles that count once because each has much the same text as another of its group. */
final class Groups {
  private final int[] parents;

  Groups(int articles) {
    parents = new int[articles];
    for (int i = 0; i < articles; i++) {
      parents[i] = i;
    }
  }

  /** Puts two articles, and all that is grouped with either, into one group. */
  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The first article of an article's group. */
  int of(int article) {
    int root = article;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}

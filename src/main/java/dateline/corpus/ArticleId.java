package dateline.corpus;

import org.jspecify.annotations.Nullable;

/** Identifiers of articles that stay the same wherever and whenever an article is loaded. */
final class ArticleId {
  /** Hexadecimal digits: 128 bits, so that no two articles of any corpus share one by chance. */
  private static final int DIGITS = 32;

  private ArticleId() {}

  /**
   * The identifier of an article: by its address where that is an article's, else by what it says.
   *
   * @param publisher name, or the domain where no name is known
   * @param textHash hash of title and text
   */
  static String of(
      @Nullable WebAddress address, @Nullable String publisher, String title, String textHash) {
    String canonical = address == null ? null : address.canonical();
    return Sha256.of(canonical == null ? content(publisher, title, textHash) : canonical)
        .substring(0, DIGITS);
  }

  private static String content(@Nullable String publisher, String title, String textHash) {
    String name = publisher == null ? "" : PublisherName.normalised(publisher);
    return name + "\n" + title + "\n" + textHash;
  }
}

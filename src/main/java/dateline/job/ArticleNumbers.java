package dateline.job;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The numbers of the articles that have each thing, four bytes for each. */
final class ArticleNumbers<T> {
  private final SortedMap<T, Numbers> articlesOf;

  /** Of things in an order. */
  ArticleNumbers(Comparator<? super T> order) {
    articlesOf = new TreeMap<>(order);
  }

  private static final class Numbers {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] ascending() {
      int[] ascending = Arrays.copyOf(numbers, size);
      Arrays.sort(ascending);
      return ascending;
    }
  }

  /** Notes that an article, which was not noted for the thing before, has it. */
  void add(T thing, int article) {
    articlesOf.computeIfAbsent(thing, any -> new Numbers()).add(article);
  }

  /** Hands out the things in order, each with its articles, ascending. */
  void forEach(BiConsumer<? super T, int[]> taker) {
    articlesOf.forEach((thing, of) -> taker.accept(thing, of.ascending()));
  }
}

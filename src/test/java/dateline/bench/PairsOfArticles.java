package dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts pairs article by article, each day's in a table of its own. */
final class PairsOfArticles {
  /** Ordinals of sentences differ by so much at most in three that follow on each other. */
  private static final int NEAR = 2;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final SortedMap<Integer, PairTable> days = new TreeMap<>();

  // The article that is being read.
  private String article = "";
  private int day;
  private final SortedMap<Integer, List<Integer>> sentencesOf = new TreeMap<>();

  /** Takes a mention; those of an article come one after the other. */
  void add(String ofArticle, int ofDay, String entity, int sentence) {
    if (!ofArticle.equals(article)) {
      endArticle();
      article = ofArticle;
      day = ofDay;
    }
    sentencesOf.computeIfAbsent(id(entity), id -> new ArrayList<>()).add(sentence);
  }

  /** Counts the last article; to be called when all mentions are taken. */
  void endArticle() {
    List<Integer> named = List.copyOf(sentencesOf.keySet());
    PairTable table = days.computeIfAbsent(day, key -> new PairTable());
    for (int i = 0; i < named.size(); i++) {
      for (int a = named.get(i), j = i + 1; j < named.size(); j++) {
        int b = named.get(j);
        int distance = distance(sentencesOf.get(a), sentencesOf.get(b));
        table.add(a, b, distance <= NEAR, distance == 0);
      }
    }
    sentencesOf.clear();
  }

  /** The pairs of each day by its number since 1970; a is counted before b, not less than it. */
  SortedMap<Integer, PairTable> days() {
    return days;
  }

  /** The entity of a number in a table. */
  String name(int id) {
    return names.get(id);
  }

  private static int distance(List<Integer> some, List<Integer> others) {
    int least = Integer.MAX_VALUE;
    for (int one : some) {
      for (int other : others) {
        least = Math.min(least, Math.abs(one - other));
      }
    }
    return least;
  }

  private int id(String entity) {
    Integer known = ids.get(entity);
    if (known != null) {
      return known;
    }
    ids.put(entity, names.size());
    names.add(entity);
    return names.size() - 1;
  }
}

package dateline.corpus.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: which of its nodes describe the page's own article, and what they say.
 * Related articles, videos and images have nodes of their own; an article's is one that bears the
 * page's address or headline, or is the only one.
 */
final class LinkedData {
  /** What may stand around a page's own article. */
  private static final List<String> CONTAINERS =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf");

  /** Nodes of one kind that are looked at: a page's own article is among the first. */
  private static final int MOST = 200;

  private final Map<String, JsonNode> identified = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(List<String> scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) {
      ArrayNode roots = LooseJson.read(script);
      data.identify(roots);
      data.collect(roots);
    }
    return data;
  }

  /**
   * The nodes that describe the page's article, most trusted first.
   *
   * @param here whether a node bears the address of the page
   * @param headlined whether it bears the headline of the page
   * @param elsewhere whether it bears the address of another page
   */
  List<JsonNode> own(
      Predicate<JsonNode> here, Predicate<JsonNode> headlined, Predicate<JsonNode> elsewhere) {
    List<JsonNode> own = new ArrayList<>(articles.stream().filter(here).toList());
    Predicate<JsonNode> next =
        own.isEmpty() ? headlined : headlined.and(here.or(elsewhere).negate());
    own.addAll(articles.stream().filter(next).toList());
    if (own.isEmpty() && articles.size() == 1 && !elsewhere.test(articles.get(0))) {
      own.add(articles.get(0));
    }
    Predicate<JsonNode> fits = here.or(headlined);
    pages.stream().filter(page -> fits.test(page) || pages.size() == 1).forEach(own::add);
    return own;
  }

  /** The object that a reference by {@code @id} stands for; any other value as it is. */
  JsonNode resolved(JsonNode value) {
    String id = value.path("@id").asText("");
    boolean reference = value.isObject() && !id.isEmpty() && !value.has("name");
    return reference ? identified.getOrDefault(id, value) : value;
  }

  /** The first text under a property of these nodes; none without one. */
  static @Nullable String text(List<JsonNode> nodes, String property) {
    for (JsonNode node : nodes) {
      String text = Schema.text(node, property);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private void identify(JsonNode roots) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      String id = node.path("@id").asText("");
      if (!id.isEmpty() && node.has("name")) {
        identified.putIfAbsent(id, node);
      }
      node.elements().forEachRemaining(child -> addContainer(child, open));
    }
  }

  private static void addContainer(JsonNode child, Deque<JsonNode> open) {
    if (child.isContainerNode()) {
      open.push(child);
    }
  }

  private void collect(JsonNode roots) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.elements().forEachRemaining(open::add);
      } else if (node.isObject()) {
        collectObject(node);
        CONTAINERS.stream().map(node::path).filter(JsonNode::isContainerNode).forEach(open::add);
      }
    }
  }

  private void collectObject(JsonNode node) {
    if (articles.size() < MOST && Schema.isArticle(node)) {
      articles.add(node);
    } else if (pages.size() < MOST && Schema.isPage(node)) {
      pages.add(node);
    }
  }
}

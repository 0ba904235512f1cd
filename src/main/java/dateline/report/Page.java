package dateline.report;

import dateline.text.ShippedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report as one page of HTML that needs nothing else: charts are drawn by Apache ECharts, which
 * is a part of it, from figures that stand in it as JSON. The page forbids its browser to load
 * anything, and to run or show what is not its own.
 */
public final class Page {
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
  private static final String FOLDER = "/dateline/report/";
  private static final List<String> SCRIPTS = List.of("charts.js", "network.js", "page.js");

  private Page() {}

  /** The page of a report. */
  public static String of(Report report) {
    String style = shipped(FOLDER + "page.css");
    String library = shipped(ECHARTS);
    String script =
        SCRIPTS.stream().map(name -> shipped(FOLDER + name)).collect(Collectors.joining("\n"));
    return filled(
        shipped(FOLDER + "page.html"),
        Map.of(
            "title",
            html(report.title()),
            "policy",
            policy(style, List.of(library, script)),
            "style",
            style,
            "library",
            library,
            "script",
            script,
            "figures",
            Json.of(report)));
  }

  /** A page that leads to another beside it. */
  public static String leadingTo(String file) {
    return filled(shipped(FOLDER + "latest.html"), Map.of("file", html(file)));
  }

  /** What a browser may load, run and show: only what is on the page. */
  private static String policy(String style, List<String> scripts) {
    return "default-src 'none'; script-src %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(scripts.stream().map(Page::hash).collect(Collectors.joining(" ")), hash(style));
  }

  /** The source of a script or style, as a policy names it. */
  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  /** Fills each {@code {{name}}} of a page once; what is filled in is not looked at again. */
  private static String filled(String page, Map<String, String> parts) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = page.indexOf("{{"); at >= 0; at = page.indexOf("{{", from)) {
      int end = page.indexOf("}}", at);
      filled.append(page, from, at).append(parts.get(page.substring(at + 2, end)));
      from = end + 2;
    }
    return filled.append(page, from, page.length()).toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String shipped(String path) {
    return new String(ShippedFile.bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless Chromium, told what to do over its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final int SECONDS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> received;
  private final List<JsonNode> events = new ArrayList<>();
  private int last;

  private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> received) {
    this.process = process;
    this.socket = socket;
    this.received = received;
  }

  /** The program, where there is one. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one.
   *
   * @param folder empty; for its files
   */
  static Browser start(Path program, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
      HttpClient client = HttpClient.newHttpClient();
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .buildAsync(page(client, port(folder, process)), new Messages(received))
              .get(SECONDS, TimeUnit.SECONDS);
      Browser browser = new Browser(process, socket, received);
      for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
        browser.send(domain + ".enable", Map.of());
      }
      return browser;
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String port(Path folder, Process process) throws Exception {
    Path file = folder.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readAllLines(file).get(0);
      }
      assertThat(process.isAlive()).as("the browser runs").isTrue();
      Thread.sleep(100);
    }
    throw new IOException("the browser does not say where it listens");
  }

  private static URI page(HttpClient client, String port) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    for (JsonNode target :
        JSON.readTree(client.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
      if (target.path("type").asText().equals("page")) {
        return URI.create(target.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("the browser has no page");
  }

  /** Puts together what comes in pieces. */
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> received;
    private final StringBuilder pieces = new StringBuilder();

    Messages(BlockingQueue<JsonNode> received) {
      this.received = received;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
      pieces.append(data);
      if (end) {
        try {
          received.add(JSON.readTree(pieces.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        pieces.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  /** Has it do something, and returns what comes of it. */
  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = ++last;
    String message =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(message, true).get(SECONDS, TimeUnit.SECONDS);
    while (true) {
      JsonNode next = next();
      if (next.path("id").asInt() == id) {
        assertThat(next.path("error").toString()).as(method).isIn("", "null");
        return next.path("result");
      }
    }
  }

  private JsonNode next() throws InterruptedException {
    JsonNode next = received.poll(SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new IllegalStateException("the browser does not answer");
    }
    if (next.has("method")) {
      events.add(next);
    }
    return next;
  }

  /** Opens a page and waits until it is there. */
  void open(Path page) throws Exception {
    events.clear();
    send("Page.navigate", Map.of("url", page.toUri().toString()));
    while (events.stream()
        .noneMatch(event -> event.path("method").asText().equals("Page.loadEventFired"))) {
      next();
    }
  }

  /** The value of an expression on the page; of a promise what it comes to. */
  JsonNode value(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    assertThat(result.path("exceptionDetails").toString()).as(expression).isEmpty();
    return result.path("result").path("value");
  }

  /** Shows pages as wide and high as that, in a colour scheme, for a medium. */
  void look(int width, int height, String scheme, String medium) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Presses a key. */
  void press(String key, int code) throws Exception {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** What the page said on its console, or the browser about it. */
  List<String> said() {
    return events.stream()
        .filter(
            event ->
                event
                    .path("method")
                    .asText()
                    .matches("Log.entryAdded|Runtime.(consoleAPICalled|exceptionThrown)"))
        .map(JsonNode::toString)
        .toList();
  }

  /** What the page loaded besides itself. */
  List<String> loaded(Path page) {
    return events.stream()
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.path("params").path("request").path("url").asText())
        .filter(url -> !url.equals(page.toUri().toString()) && !url.equals("data:,"))
        .toList();
  }

  /** Takes a picture of the whole page. */
  void picture(Path file) throws Exception {
    JsonNode picture = send("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(picture.path("data").asText()));
  }

  /** Prints the page. */
  void print(Path file) throws Exception {
    JsonNode printed =
        send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    Files.write(file, Base64.getDecoder().decode(printed.path("data").asText()));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Loads real text into a running node through its public REST interface and says how long it took:
 *
 * <pre>java bench/LoadStatutes.java --url https://localhost:8443 --data-dir NODE-DATA --texts DIR</pre>
 *
 * DIR holds {@code sfs.jsonl.gz} (a statute a line: number, title, department, issued, text) and
 * any number of {@code *.txt}. Files them as class NONE in the first compartment of the account.
 * Prints: load time, time from the last answer until every document is found, search times.
 */
public final class LoadStatutes {

  private static final int SUBJECT_LENGTH = 200;
  private static final int WARM_UP = 20;
  private static final Pattern TEXT_FIELD =
      Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

  private final HttpClient http;
  private final URI api;
  private final String mark;
  private String cookie = "";
  private String csrfToken = "";

  private LoadStatutes(URI node, HttpClient http, String mark) {
    this.api = node.resolve("/api/v1/");
    this.http = http;
    this.mark = mark;
  }

  public static void main(String[] args) throws Exception {
    var options = new HashMap<String, String>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    if (!options.keySet().containsAll(List.of("--url", "--data-dir", "--texts"))) {
      System.err.println(
          "Usage: java LoadStatutes.java --url URL --data-dir DIR --texts DIR"
              + " [--user NAME] [--threads 4] [--searches 200]");
      System.exit(2);
    }
    var data = Path.of(options.get("--data-dir"));
    var mark = "laddning" + Long.toString(System.currentTimeMillis(), 36);
    var certificate = options.getOrDefault("--certificate", data.resolve("tls/node.pem").toString());
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(trusting(Path.of(certificate)))
            .build();
    var load = new LoadStatutes(URI.create(options.get("--url")), client, mark);
    var user = options.getOrDefault("--user", "alva.samordnare");
    load.logIn(user, passwordOf(data.resolve("demo-accounts.json"), user));
    var texts = texts(Path.of(options.get("--texts")));
    load.file(texts, Integer.parseInt(options.getOrDefault("--threads", "4")));
    load.search(texts, Integer.parseInt(options.getOrDefault("--searches", "200")));
  }

  private void logIn(String user, String password) throws IOException, InterruptedException {
    var answer =
        send("session", "{\"username\":" + quoted(user) + ",\"password\":" + quoted(password) + "}");
    cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    csrfToken = fields(answer.body()).get("csrfToken");
  }

  /** Files all, many at once; then waits until a word that is in each finds them all. */
  private void file(List<Text> texts, int threads) throws Exception {
    var compartment = fields(get("compartments?action=WRITE")).get("id");
    var done = new AtomicInteger();
    var acts = new ArrayList<Callable<Void>>();
    for (var text : texts) {
      acts.add(
          () -> {
            send("documents", request(text, compartment));
            int filed = done.incrementAndGet();
            if (filed % 100 == 0) {
              System.out.println(filed + " of " + texts.size() + " filed");
            }
            return null;
          });
    }
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var outcome : pool.invokeAll(acts)) {
        outcome.get();
      }
    }
    long filed = System.nanoTime();
    while (total(mark) < texts.size()) {
      Thread.sleep(100);
    }
    long found = System.nanoTime();
    long characters = texts.stream().mapToLong(t -> t.body().length()).sum();
    print("Filed %d documents, %.1f million characters, by %d connections: %.1f s (%.1f ms each)",
        texts.size(), characters / 1e6, threads, seconds(start, filed),
        1000 * seconds(start, filed) / texts.size());
    print("All found %.1f s after the last was acknowledged", seconds(filed, found));
  }

  /** Words, pairs, phrases and prefixes from the titles, one search after the other. */
  private void search(List<Text> texts, int searches) throws IOException, InterruptedException {
    var random = new SplittableRandom(42);
    var times = new double[searches];
    long hits = 0;
    for (int i = -WARM_UP; i < searches; i++) {
      var query = query(texts.get(random.nextInt(texts.size())).subject(), Math.floorMod(i, 4));
      long start = System.nanoTime();
      long total = total(query);
      if (i >= 0) {
        times[i] = 1000 * seconds(start, System.nanoTime());
        hits += total;
      }
    }
    Arrays.sort(times);
    print("%d searches, one after the other: median %.1f ms, 95th percentile %.1f ms, mean hits %.0f",
        searches, times[searches / 2], times[searches * 95 / 100], (double) hits / searches);
  }

  private static String query(String subject, int form) {
    var words = WORD.matcher(subject).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    if (words.isEmpty()) {
      return "lag";
    }
    var first = words.getFirst();
    var last = words.getLast();
    return switch (form) {
      case 0 -> first;
      case 1 -> first + " " + last;
      case 2 -> "\"" + first + "\" " + last;
      default -> last.substring(0, 5) + "*";
    };
  }

  private String request(Text text, String compartment) {
    return "{\"openSubject\":" + quoted(text.subject() + " " + mark)
        + ",\"securityClass\":\"NONE\",\"subjectClass\":\"NONE\",\"compartments\":["
        + quoted(compartment) + "],\"body\":" + quoted(text.body()) + "}";
  }

  private long total(String query) throws IOException, InterruptedException {
    var body = send("search", "{\"query\":" + quoted(query) + ",\"page\":0,\"size\":20}").body();
    var matcher = Pattern.compile("\"total\"\\s*:\\s*(\\d+)").matcher(body);
    if (!matcher.find()) {
      throw new IOException("The answer to a search has no total");
    }
    return Long.parseLong(matcher.group(1));
  }

  private String get(String path) throws IOException, InterruptedException {
    return checked(path, http.send(request(path).GET().build(), BodyHandlers.ofString(UTF_8))).body();
  }

  private HttpResponse<String> send(String path, String json)
      throws IOException, InterruptedException {
    var request = request(path).POST(BodyPublishers.ofString(json, UTF_8)).build();
    return checked(path, http.send(request, BodyHandlers.ofString(UTF_8)));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(api.resolve(path))
            .timeout(Duration.ofMinutes(2))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json");
    return cookie.isEmpty()
        ? request
        : request.header("Cookie", cookie).header("X-CSRF-Token", csrfToken);
  }

  private static HttpResponse<String> checked(String path, HttpResponse<String> answer)
      throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private static List<Text> texts(Path directory) throws IOException {
    var texts = new ArrayList<Text>();
    var statutes = new GZIPInputStream(Files.newInputStream(directory.resolve("sfs.jsonl.gz")));
    try (var lines = new BufferedReader(new InputStreamReader(statutes, UTF_8))) {
      lines.lines().map(LoadStatutes::fields).forEach(
          f -> texts.add(new Text("SFS " + f.get("number") + " " + f.get("title"), f.get("text"))));
    }
    try (var files = Files.newDirectoryStream(directory, "*.txt")) {
      for (var file : files) {
        texts.add(new Text(file.getFileName().toString(), Files.readString(file, UTF_8)));
      }
    }
    return texts;
  }

  private static String passwordOf(Path accounts, String user) throws IOException {
    for (var object : Files.readString(accounts, UTF_8).split("\\}")) {
      var fields = fields(object);
      if (user.equals(fields.get("username"))) {
        return fields.get("password");
      }
    }
    throw new IOException(accounts + " has no " + user);
  }

  /** The text fields of flat JSON, the first of each name. */
  private static Map<String, String> fields(String json) {
    var fields = new LinkedHashMap<String, String>();
    TEXT_FIELD.matcher(json).results().forEach(m -> fields.putIfAbsent(m.group(1), unescaped(m.group(2))));
    return fields;
  }

  private static String unescaped(String json) {
    return Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(json).replaceAll(
        m -> switch (m.group(1).charAt(0)) {
          case 'u' -> java.util.regex.Matcher.quoteReplacement(
              Character.toString(Integer.parseInt(m.group(1).substring(1), 16)));
          case 'n' -> "\n";
          case 't' -> "\t";
          case 'r' -> "\r";
          default -> java.util.regex.Matcher.quoteReplacement(m.group(1));
        });
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    text.codePoints().forEach(
        c -> {
          if (c == '"' || c == '\\') {
            json.append('\\').appendCodePoint(c);
          } else if (c < ' ') {
            json.append("\\u%04x".formatted(c));
          } else {
            json.appendCodePoint(c);
          }
        });
    return json.append('"').toString();
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  private static SSLContext trusting(Path certificate) throws Exception {
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (var in = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry("node", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLSv1.3");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private record Text(String subject, String body) {
    Text {
      subject = subject.length() <= SUBJECT_LENGTH - 20 ? subject : subject.substring(0, SUBJECT_LENGTH - 20);
    }
  }
}

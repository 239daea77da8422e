package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import diptych.ingest.ObedientParser;
import diptych.ingest.TikaExtractor;
import diptych.store.FailureRecord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A night's input with everything in it that should stop a run, and does not. */
@Timeout(120)
class HostileInputTest {
  @TempDir Path folder;
  private Path input;
  private Path output;
  private ServerSocket outside;
  private final TikaExtractor extractor = new TikaExtractor();

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    output = folder.resolve("output");
    outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    write("good/he.txt", "כותרת\n\nטקסט.");
    write("good/en.txt", "Title\n\nText.");
  }

  @AfterEach
  void close() throws IOException {
    extractor.close();
    outside.close();
  }

  @Test
  void eachHostileFileFailsByItselfWithItsReason() throws Exception {
    Map<String, String> reasons = new TreeMap<>();
    bomb("bomb.zip");
    reasons.put("bomb.zip/a.txt", "zip bomb");
    write("laughs.xml", laughs());
    reasons.put("laughs.xml", "entities");
    write("outside.xml", entityOutside());
    reasons.put("outside.xml", "entities");
    write("tables.html", "<table><tr><td>".repeat(10_000) + "deep");
    reasons.put("tables.html", "500 deep");
    write("divs.html", "<html><body>" + "<div>".repeat(200_000) + "deep");
    reasons.put("divs.html", "500 deep");
    write("deep.xml", "<rss><channel><item>" + "<a>".repeat(200_000));
    reasons.put("deep.xml", "500 deep");
    write("brackets.json", "[".repeat(1_000_000));
    reasons.put("brackets.json", "nesting depth");
    sparse("sparse.txt");
    reasons.put("sparse.txt", "2147.5 MB");
    sparse("sparse-archive.zip");
    reasons.put("sparse-archive.zip", "2147.5 MB");
    Files.createSymbolicLink(input.resolve("loop.txt"), Path.of("loop.txt"));
    reasons.put("loop.txt", "leads nowhere");
    Files.createSymbolicLink(input.resolve("folder"), input);
    reasons.put("folder", "not an ordinary file");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(input.resolve("link.txt"), folder.resolve("secret.txt"));
    reasons.put("link.txt", "outside the input folder");

    Tally tally = batch();

    assertThat(tally.failures())
        .extracting(FailureRecord::subject)
        .containsExactlyInAnyOrderElementsOf(reasons.keySet());
    for (FailureRecord failure : tally.failures()) {
      assertThat(failure.reason()).contains(reasons.get(failure.subject()));
      assertThat(output.resolve("failed").resolve(failure.subject() + ".reason.txt")).exists();
    }
    assertThat(output.resolve("good/he_en.html")).exists();
    assertNothingOutside();
  }

  @Test
  void parsersThatHangOrExhaustMemoryAreGivenUpAndTheRestGoesOn() throws Exception {
    write("a-hang.rtf", rtf("HANG"));
    write("b-exhaust.rtf", rtf("EXHAUST"));
    write("c-flood.rtf", rtf("FLOOD"));
    write("late/he.rtf", rtf("Kotert"));
    write("late/en.rtf", rtf("Title"));

    Tally tally;
    try (TikaExtractor hostile = ObedientParser.extractor(Duration.ofSeconds(8))) {
      tally = batch(hostile);
    }

    Map<String, String> reasons =
        Map.of(
            "a-hang.rtf", "needs more than 8 s or 256 MB to be parsed as RTF and was given up",
            "b-exhaust.rtf", "needs more than 8 s or 256 MB to be parsed as RTF and was given up",
            "c-flood.rtf", "2000000 characters of text, more than an article has");
    assertThat(tally.failures())
        .extracting(FailureRecord::subject)
        .containsExactlyInAnyOrderElementsOf(reasons.keySet());
    for (FailureRecord failure : tally.failures()) {
      assertThat(failure.reason()).contains(reasons.get(failure.subject()));
      assertThat(output.resolve("failed").resolve(failure.subject() + ".reason.txt")).exists();
    }
    assertThat(output.resolve("good/he_en.html")).exists();
    assertThat(output.resolve("late/he_en.html")).exists();
    assertNothingOutside();
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = input.resolve("pipe.txt");
    assumeTrue(
        isThere("mkfifo") && new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
        "skipped: mkfifo is not there to make a pipe");

    Tally tally = batch();

    assertThat(tally.failures()).extracting(FailureRecord::subject).containsExactly("pipe.txt");
    assertThat(tally.compared()).isEqualTo(1);
  }

  @Test
  void namesInEveryScriptAndWithControlCharactersAreNames() throws Exception {
    List<String> names =
        List.of(
            "כתבה",
            "статья",
            "記事",
            "مقال",
            "लेख",
            "😀",
            "é́",
            "-rf",
            "$(touch x)",
            "%2e%2e",
            "new\nline",
            "tab\there",
            "a\u202Eb",
            "quote'\"<b>&",
            "a".repeat(200),
            "con",
            "failed");
    for (String name : names) {
      write(name + ".he.txt", "כותרת\n\nטקסט.");
      write(name + ".en.txt", "Title\n\nText.");
    }

    Tally tally = batch();

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.compared()).isEqualTo(names.size() + 1);
    String index = Files.readString(output.resolve("index.html"));
    assertThat(index).doesNotContain("<b>&.", "a\u202Eb");
    assertNothingOutside();
  }

  @Test
  void nothingThatADocumentNamesIsFetched() throws Exception {
    String here = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
    write(
        "page/en.html",
        """
        <html><head><link rel="stylesheet" href="HERE"><base href="HERE">
        <meta http-equiv="refresh" content="0; url=HERE"><script src="HERE"></script></head>
        <body><article><h1>A title of words</h1><p>Text with <img src="HERE">.</p>
        <iframe src="HERE"></iframe><object data="HERE"></object></article></body></html>
        """
            .replace("HERE", here));
    write(
        "page/feed.xml",
        "<rss><channel><item><title>T</title><link>%s</link><enclosure url='%s'/><description>Text</description></item></channel></rss>"
            .formatted(here, here));
    write(
        "package.xml",
        "<packageItem><groupSet><group><itemRef href='%s'/></group></groupSet></packageItem>"
            .formatted(here));
    write("outside.xml", entityOutside());

    batch();

    outside.setSoTimeout(1);
    assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
  }

  private Tally batch() throws Exception {
    return batch(extractor);
  }

  private Tally batch(TikaExtractor reader) throws Exception {
    Newsroom.Settings settings =
        new Newsroom.Settings(
            input,
            output,
            new RoutesFolder(Path.of("routes")),
            Options.DEFAULT,
            2,
            Duration.ZERO,
            false);
    try (Newsroom newsroom =
            new Newsroom(
                settings,
                new Doubles().workbench(reader),
                Doubles::renderer,
                Progress.NONE,
                Clock.systemUTC(),
                List::of);
        RouteRunner runner = RouteRunner.start(settings, newsroom)) {
      runner.runBatch();
      return newsroom.tally();
    }
  }

  private void assertNothingOutside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isSubsetOf("input", "output", "secret.txt");
    }
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).allMatch(file -> file.startsWith(output));
    }
  }

  private static String rtf(String word) {
    return "{\\rtf1\\ansi " + word + "\\par Some text of an article.\\par }";
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
    for (char c = 'b'; c <= 'j'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      xml.append("<!ENTITY ").append(c).append(" '").append(before.repeat(10)).append("'>");
    }
    return xml + "]><rss><channel><item><title>&j;</title></item></channel></rss>";
  }

  private String entityOutside() {
    return "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>"
        + "<!ENTITY y SYSTEM 'http://127.0.0.1:"
        + outside.getLocalPort()
        + "/y'>]><nitf><body><body.content><p>&x;&y;</p></body.content></body></nitf>";
  }

  private void bomb(String name) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve(name)))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      byte[] chunk = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        zip.write(chunk);
      }
    }
  }

  private void sparse(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(input.resolve(name).toFile(), "rw")) {
      file.setLength(2L << 30);
    }
  }

  private static boolean isThere(String command) {
    return Stream.of("/usr/bin/", "/bin/").anyMatch(bin -> Files.exists(Path.of(bin + command)));
  }

  private void write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

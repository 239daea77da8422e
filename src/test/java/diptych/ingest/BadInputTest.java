package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import diptych.model.Extracted;
import diptych.model.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every message says what, which, why, and what next. */
@Timeout(120)
class BadInputTest {
  private final TikaExtractor extractor = new TikaExtractor();
  @TempDir Path folder;

  @AfterEach
  void endProcesses() {
    extractor.close();
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    assertRefused(write("empty.html", new byte[0]), "empty.html", "is empty", "again");
  }

  @Test
  void refusesBinaryJunkNamedHtml() throws Exception {
    byte[] junk = new byte[5000];
    new Random(1).nextBytes(junk);
    assertRefused(write("page.html", junk), "page.html", ".html", "content is not", "export");
  }

  @Test
  void refusesATypeItDoesNotKnow() throws Exception {
    assertRefused(
        write("table.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), ".csv", "save it as");
    assertRefused(write("program.exe", new byte[] {'M', 'Z', 0, 0, 1, 2}), ".exe", "save it as");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Failure failure = refused(folder.resolve("gone.txt"));
    assertThat(failure).hasMessageContaining("gone.txt").hasMessageContaining("run again");
    assertThat(failure.category()).isEqualTo(Failure.Category.RETRY);
  }

  @Test
  void refusesAFolder() {
    assertRefused(folder, "folder");
  }

  @Test
  void refusesAPipeWithoutWaitingForIt() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assumeTrue(run("mkfifo", pipe.toString()), "skipped: mkfifo is not there to make a pipe");
    assertRefused(pipe, "pipe.txt", "not a regular file");
  }

  @Test
  void refusesALinkThatLeadsBackToItself() throws Exception {
    Path link = folder.resolve("loop.txt");
    Files.createSymbolicLink(link, link);
    assertThat(refused(link)).hasMessageContaining("loop.txt");
  }

  @Test
  void refusesASparseFileOfTwoGigabytes() throws Exception {
    Path file = folder.resolve("sparse.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    assertRefused(file, "sparse.txt", "2147.5 MB", "cut it");
  }

  @Test
  void refusesATextOfFiftyMegabytes() throws Exception {
    byte[] line =
        "All work and no play makes a dull page of a newspaper.\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (text.size() < 50_000_000) {
      text.write(line);
    }
    assertRefused(write("long.txt", text.toByteArray()), "long.txt", "50.0 MB", "raise the limit");
  }

  @Test
  void refusesAPdfWithAPassword() throws Exception {
    Path file = folder.resolve("secret.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    assertRefused(file, "secret.pdf", "password", "save it without");
  }

  @Test
  void refusesATruncatedWordFile() throws Exception {
    Path whole = Path.of(BadInputTest.class.getResource("documents/libreoffice.en.docx").toURI());
    byte[] bytes = Files.readAllBytes(whole);
    assertRefused(
        write("cut.docx", java.util.Arrays.copyOf(bytes, bytes.length / 2)),
        "cut.docx",
        "DOCX",
        "export it again");
  }

  @Test
  void refusesAZipBombInAWordFile() throws Exception {
    Path file = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                  + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                  + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                  + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                  + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                  + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] chunk = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 300; i++) {
        zip.write(chunk);
      }
      zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
    }
    assertRefused(file, "bomb.docx");
  }

  @Test
  void refusesEntitiesThatGrowOrPointOutside() throws Exception {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
    assertRefused(
        write("laughs.xml", laughs.getBytes(StandardCharsets.UTF_8)), "laughs.xml", "entities");
    assertRefused(
        write("outside.xml", outside.getBytes(StandardCharsets.UTF_8)), "outside.xml", "entities");
  }

  @Test
  void readsFilesWithOddNames() throws Exception {
    for (String name :
        new String[] {
          "with space.txt",
          "q\"uote'.txt",
          "כתבה.txt",
          "статья.txt",
          "..dots...txt",
          "記事.txt",
          "a\tb\u202E.txt"
        }) {
      Extracted article =
          extractor.extract(write(name, "A title\n\nSome text.".getBytes(StandardCharsets.UTF_8)));
      assertThat(article.blocks()).hasSize(2);
      assertThat(article.source().file().codePoints()).noneMatch(c -> c < 32 || c == 0x202E);
    }
  }

  @Test
  void givesUpAParserThatHangs() throws Exception {
    Limits limits = new Limits(1 << 20, 10_000, 100, Duration.ofSeconds(2));
    try (TikaParsers parsers =
        new TikaParsers(limits, new HostileParser(HostileParser.Deed.HANG))) {
      assertGivenUp(parsers);
    }
  }

  @Test
  void givesUpAParserThatExhaustsMemory() throws Exception {
    Limits limits = new Limits(1 << 20, 10_000, 100, Duration.ofSeconds(20));
    try (TikaParsers parsers =
        new TikaParsers(limits, new HostileParser(HostileParser.Deed.EXHAUST))) {
      assertGivenUp(parsers);
    }
  }

  @Test
  void stopsAParserThatSendsTooMuch() throws Exception {
    Limits limits = new Limits(1 << 20, 10_000, 100, Duration.ofSeconds(20));
    try (TikaParsers parsers =
        new TikaParsers(limits, new HostileParser(HostileParser.Deed.FLOOD))) {
      Failure failure =
          catchThrowableOfType(
              Failure.class,
              () -> parsers.parse(new SourceFile("f.pdf", new byte[] {1}), Format.PDF));
      assertThat(failure).hasMessageContaining("10000 characters");
    }
  }

  private static void assertGivenUp(TikaParsers parsers) {
    Failure failure =
        catchThrowableOfType(
            Failure.class,
            () -> parsers.parse(new SourceFile("f.pdf", new byte[] {1}), Format.PDF));
    assertThat(failure).hasMessageContaining("'f.pdf'").hasMessageContaining("given up");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Failure refused(Path file) {
    return catchThrowableOfType(Failure.class, () -> extractor.extract(file));
  }

  private void assertRefused(Path file, String... words) {
    assertThat(refused(file)).isNotNull().message().contains(words);
  }
}

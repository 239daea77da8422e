package diptych.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.sun.net.httpserver.HttpServer;
import diptych.model.Failure;
import diptych.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The routes as a site sees and changes them. */
class SiteRoutesTest {
  private static final Path SHIPPED = Path.of("routes");

  /** The schema Camel's editors use. */
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(
              Objects.requireNonNull(
                  SiteRoutesTest.class.getResourceAsStream("/schema/camelYamlDsl.json")));

  @TempDir Path folder;
  private Path routes;
  private final Doubles doubles = new Doubles();

  @BeforeEach
  void copyRoutes() throws IOException {
    routes = Files.createDirectory(folder.resolve("routes"));
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.copy(file, routes.resolve(file.getFileName()));
      }
    }
    Files.createDirectories(folder.resolve("input/arms"));
    Files.writeString(folder.resolve("input/arms/he.txt"), "אחת\nשתיים\n");
    Files.writeString(folder.resolve("input/arms/en.txt"), "one\n");
  }

  static Stream<Path> shippedRoutes() throws IOException {
    return Files.list(SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("shippedRoutes")
  void areInTheCanonicalFormThatEditorsOpen(Path file) throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(file.toFile());

    assertThat(SCHEMA.validate(yaml)).isEmpty();
    for (JsonNode item : yaml) {
      JsonNode route = item.has("route") ? item.get("route") : item.get("routeConfiguration");
      assertThat(route.path("id").asText()).as("id").isNotEmpty();
      assertThat(route.path("description").asText()).as("description").isNotEmpty();
    }
  }

  @Test
  void aStepAfterTheReportTellsAnotherSystem() throws Exception {
    List<String> received = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/diptych",
        exchange -> {
          received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      addStep(
          """
                  - setBody:
                      expression:
                        simple:
                          expression: "${variable.report.message}"
                  - to:
                      uri: http
                      parameters:
                        httpUri: localhost:%d/diptych
                        httpMethod: POST
          """
              .formatted(server.getAddress().getPort()));

      Tally tally = batch();

      assertThat(tally.failures()).isEmpty();
      JsonNode message = Json.mapper().readTree(received.get(0));
      assertThat(message.path("story").asText()).isEqualTo("arms");
      assertThat(message.path("high").asInt()).isEqualTo(1);
      assertThat(message.at("/files/html").asText()).endsWith("arms/he_en.html");
      assertThat(batch().compared()).isZero();
      assertThat(received).hasSize(1);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aStepThatFailsIsSaidAndTriedAgain() throws Exception {
    addStep(
        """
                - throwException:
                    exceptionType: java.io.IOException
                    message: the other system is down
        """);

    Tally first = batch();
    Tally second = batch();

    assertThat(first.failures()).hasSize(1);
    assertThat(first.failures().get(0).reason())
        .isEqualTo(
            "arms/he_en could not be finished (IOException: the other system is down); it is tried"
                + " again at the next run.");
    assertThat(second.failures()).hasSize(1);
  }

  @Test
  void aBrokenRouteIsSaidWithItsFolder() throws Exception {
    Files.writeString(routes.resolve("report.camel.yaml"), "- route:\n    id: [\n");

    assertThatThrownBy(this::batch)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("The routes in " + routes + " do not start");
  }

  @Test
  void aTranslatorIsPluggedInByARouteAlone() throws Exception {
    Files.writeString(
        routes.resolve("translator-shout.camel.yaml"),
        """
        - route:
            id: shout
            description: Answers what it is asked
            from:
              uri: direct
              parameters:
                name: shout
              steps:
                - setBody:
                    expression:
                      simple:
                        expression: "heard: ${body}"
        """);
    SiteSettings settings =
        new SiteSettings(Map.of("diptych.routes", routes.toString()), Map.of(), Map.of());

    try (CamelEndpoint endpoint = new CamelEndpoint(settings)) {
      assertThat(endpoint.problem("direct:shout")).isNull();
      assertThat(endpoint.exchange("direct:shout", "{}", Duration.ofSeconds(10)))
          .isEqualTo("heard: {}");
      assertThat(endpoint.problem("nonsense:shout")).contains("nonsense");
    }
  }

  private void addStep(String step) throws IOException {
    Path report = routes.resolve("report.camel.yaml");
    String text = Files.readString(report);
    int at = text.indexOf("        - bean:\n            id: report-done");
    assertThat(at).isPositive();
    Files.writeString(report, text.substring(0, at) + step + text.substring(at));
  }

  private Tally batch() throws Exception {
    Newsroom.Settings settings =
        new Newsroom.Settings(
            folder.resolve("input"),
            folder.resolve("output"),
            new RoutesFolder(routes),
            Options.DEFAULT,
            1,
            Duration.ZERO,
            false);
    try (Newsroom newsroom =
            new Newsroom(
                settings,
                doubles.workbench(),
                doubles.renderers(),
                Progress.NONE,
                Clock.systemUTC(),
                List::of);
        RouteRunner runner = RouteRunner.start(settings, newsroom)) {
      runner.runBatch();
      return newsroom.tally();
    }
  }
}

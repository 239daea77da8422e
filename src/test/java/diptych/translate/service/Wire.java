package diptych.translate.service;

import diptych.translate.ExternalEndpoint;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Every engine with a server of its kind, and how that server words its errors. */
enum Wire {
  LIBRETRANSLATE(
      "libretranslate",
      Replies::libreTranslate,
      Answer.of(429, "{\"error\":\"Slowdown: 80 per 1 minute\"}"),
      Answer.of(403, "{\"error\":\"Invalid API key " + Wire.KEY + "\"}"),
      null,
      Answer.of(400, "{\"error\":\"Invalid request: request (9000) exceeds text limit (5000)\"}"),
      Answer.of(400, "{\"error\":\"Invalid request: bad text\"}"),
      Answer.of(400, "{\"error\":\"he is not supported\"}")),
  DEEPL(
      "deepl",
      Replies::deepL,
      Answer.of(429, "{\"message\":\"Too many requests\"}"),
      Answer.of(403, "{\"message\":\"Authorization failed for " + Wire.KEY + "\"}"),
      Answer.of(456, "{\"message\":\"Quota Exceeded\"}"),
      Answer.of(413, "{\"message\":\"Request Entity Too Large\"}"),
      Answer.of(400, "{\"message\":\"Bad request\"}"),
      Answer.of(400, "{\"message\":\"Value for 'source_lang' not supported.\"}")),
  GOOGLE_BASIC(
      "google",
      Replies::googleBasic,
      Answer.of(
          403,
          "{\"error\":{\"code\":403,\"message\":\"User Rate Limit Exceeded\",\"errors\":"
              + "[{\"reason\":\"userRateLimitExceeded\"}]}}"),
      Answer.of(403, "{\"error\":{\"code\":403,\"message\":\"Bad key " + Wire.KEY + "\"}}"),
      Answer.of(
          403,
          "{\"error\":{\"code\":403,\"message\":\"Daily Limit Exceeded\",\"errors\":"
              + "[{\"reason\":\"dailyLimitExceeded\"}]}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Text too long\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Invalid Value\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Bad language pair: he|en\"}}")),
  GOOGLE_ADVANCED(
      "google",
      Replies::googleAdvanced,
      Answer.of(
          429,
          "{\"error\":{\"code\":429,\"message\":\"Quota exceeded\","
              + "\"status\":\"RESOURCE_EXHAUSTED\"}}"),
      Answer.of(401, "{\"error\":{\"code\":401,\"message\":\"Bad token " + Wire.KEY + "\"}}"),
      Answer.of(403, "{\"error\":{\"code\":403,\"message\":\"Daily Limit Exceeded\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Request is too large\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Invalid argument\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Source language is invalid.\"}}")),
  AZURE(
      "azure",
      Replies::azure,
      Answer.of(429, "{\"error\":{\"code\":429001,\"message\":\"over limits\"}}"),
      Answer.of(401, "{\"error\":{\"code\":401000,\"message\":\"Bad key " + Wire.KEY + "\"}}"),
      Answer.of(403, "{\"error\":{\"code\":403001,\"message\":\"free quota used up\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400077,\"message\":\"maximum request size\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400072,\"message\":\"not valid\"}}"),
      Answer.of(400, "{\"error\":{\"code\":400035,\"message\":\"source language not valid\"}}")),
  OPENAI(
      "openai",
      Replies::chat,
      Answer.of(429, "{\"error\":{\"message\":\"slow\",\"code\":\"rate_limit_exceeded\"}}"),
      Answer.of(401, "{\"error\":{\"message\":\"Incorrect API key " + Wire.KEY + "\"}}"),
      Answer.of(429, "{\"error\":{\"message\":\"pay\",\"type\":\"insufficient_quota\"}}"),
      Answer.of(400, "{\"error\":{\"message\":\"long\",\"code\":\"context_length_exceeded\"}}"),
      Answer.of(400, "{\"error\":{\"message\":\"content policy\"}}"),
      null),
  APERTIUM(
      "apertium",
      Replies::apertium,
      Answer.of(429, "{\"status\":\"error\",\"code\":429}"),
      Answer.of(403, "{\"status\":\"error\",\"explanation\":\"key " + Wire.KEY + "\"}"),
      null,
      Answer.of(413, "{\"status\":\"error\",\"code\":413}"),
      Answer.of(400, "{\"status\":\"error\",\"code\":400,\"explanation\":\"Missing arguments\"}"),
      Answer.of(400, "{\"status\":\"error\",\"explanation\":\"That pair is not installed\"}")),
  CAMEL(
      "camel",
      Replies::camel,
      Answer.ok("{\"error\":{\"message\":\"slowly\",\"retryAfter\":1}}"),
      Answer.of(401, "{\"error\":{\"message\":\"key " + Wire.KEY + "\"}}"),
      Answer.of(402, "{}"),
      Answer.of(413, "{}"),
      Answer.ok("{\"error\":{\"message\":\"not this\"}}"),
      null);

  static final String KEY = "k3y-Secret:fx";

  final String engine;
  final Function<Asked, Answer> service;
  final Answer tooFast;
  final Answer wrongKey;
  final Answer quota;
  final Answer tooLarge;
  final Answer badText;
  final Answer unsupported;

  Wire(
      String engine,
      Function<Asked, Answer> service,
      Answer tooFast,
      Answer wrongKey,
      Answer quota,
      Answer tooLarge,
      Answer badText,
      Answer unsupported) {
    this.engine = engine;
    this.service = service;
    this.tooFast = tooFast;
    this.wrongKey = wrongKey;
    this.quota = quota;
    this.tooLarge = tooLarge;
    this.badText = badText;
    this.unsupported = unsupported;
  }

  /** All that the engine needs to talk to a server at this address. */
  Map<String, String> settings(String url) {
    Map<String, String> settings = new HashMap<>();
    String prefix = "diptych." + engine + ".";
    settings.put(prefix + "url", url);
    settings.put(prefix + "uri", "local:" + url + "/mt?password=" + KEY);
    settings.put(prefix + "timeout", "5");
    settings.put(prefix + (this == GOOGLE_ADVANCED ? "token" : "key"), KEY);
    settings.put(prefix + "region", "westeurope");
    settings.put(prefix + "model", "small");
    if (this == GOOGLE_ADVANCED) {
      settings.remove(prefix + "model");
      settings.put(prefix + "project", "desk-1");
    }
    return settings;
  }

  /** Stands for a Camel route that calls the server over HTTP. */
  static final ExternalEndpoint EXTERNAL =
      new ExternalEndpoint() {
        @Override
        public String exchange(String uri, String json, Duration timeout)
            throws Refused, IOException, InterruptedException {
          String url = uri.substring("local:".length(), uri.indexOf('?'));
          HttpResponse<String> got =
              HttpClient.newHttpClient()
                  .send(
                      HttpRequest.newBuilder(URI.create(url))
                          .timeout(timeout)
                          .POST(HttpRequest.BodyPublishers.ofString(json))
                          .build(),
                      HttpResponse.BodyHandlers.ofString());
          if (got.statusCode() != 200) {
            throw new Refused(
                got.statusCode(),
                "status " + got.statusCode(),
                got.headers().firstValue("Retry-After").orElse(null));
          }
          return got.body();
        }

        @Override
        public String problem(String uri) {
          return uri.startsWith("local:") ? null : "there is no such component";
        }
      };
}

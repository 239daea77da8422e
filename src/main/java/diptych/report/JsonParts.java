package diptych.report;

import com.fasterxml.jackson.core.JsonGenerator;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.Edition;
import diptych.model.GlossToken;
import diptych.model.Metadata;
import diptych.model.Segment;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts that the JSON of a comparison and that of an alignment share. */
final class JsonParts {
  private final JsonGenerator json;
  private final boolean tokens;

  JsonParts(JsonGenerator json, boolean tokens) {
    this.json = json;
    this.tokens = tokens;
  }

  /** Begins an object that stands on one line. */
  void beginItem() throws IOException {
    if (json.getPrettyPrinter() instanceof LinePrinter printer) {
      printer.beginItem();
    }
    json.writeStartObject();
  }

  void endItem() throws IOException {
    json.writeEndObject();
    if (json.getPrettyPrinter() instanceof LinePrinter printer) {
      printer.endItem();
    }
  }

  void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, Characters.wellFormed(value));
    }
  }

  void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Characters.wellFormed(value));
    }
    json.writeEndArray();
  }

  void numbers(String name, List<Integer> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  void spans(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  void edition(String role, Edition edition, List<Translation> translations) throws IOException {
    Article article = edition.article();
    Metadata metadata = article.metadata();
    json.writeStartObject();
    text("id", article.id());
    text("role", role);
    text("language", article.language());
    text("outlet", Summaries.outlet(article));
    text("headline", Summaries.headline(edition));
    text("byline", metadata.byline());
    text("published", metadata.published());
    text("updated", metadata.updated());
    text("url", metadata.url());
    text("section", metadata.section());
    text("translator", metadata.translator());
    source(article.source());
    text("text", article.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      beginItem();
      text("kind", Words.kind(block.kind()));
      json.writeNumberField("start", block.span().start());
      json.writeNumberField("end", block.span().end());
      endItem();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (Segment segment : edition.segments()) {
      sentence(segment, translations.isEmpty() ? null : translations.get(segment.id()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void alignment(Alignment alignment) throws IOException {
    json.writeArrayFieldStart("alignment");
    for (Bead bead : alignment.beads()) {
      beginItem();
      numbers("left", bead.source());
      numbers("right", bead.target());
      text("kind", bead.shape());
      json.writeFieldName("score");
      json.writeNumber(Words.decimal(bead.score()));
      json.writeBooleanField("moved", bead.moved());
      if (Summaries.isUncertain(bead)) {
        json.writeBooleanField("uncertain", true);
      }
      endItem();
    }
    json.writeEndArray();
  }

  private void source(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    text("file", source.file());
    text("mediaType", source.mediaType());
    text("charset", source.charset());
    text("sha256", source.sha256());
    texts("notes", source.notes());
    json.writeEndObject();
  }

  private void sentence(Segment segment, @Nullable Translation translation) throws IOException {
    beginItem();
    json.writeNumberField("id", segment.id());
    json.writeNumberField("start", segment.span().start());
    json.writeNumberField("end", segment.span().end());
    json.writeNumberField("block", segment.block());
    text("text", segment.text());
    if (translation instanceof Translated translated) {
      text("translation", translated.text());
      text("engine", translated.engine());
      text("quality", Summaries.quality(translated));
      text("doubt", translated.doubt());
      if (tokens && !translated.tokens().isEmpty()) {
        tokens(translated.tokens());
      }
    } else if (translation instanceof Unavailable unavailable) {
      text("untranslated", unavailable.reason());
    }
    endItem();
  }

  private void tokens(List<GlossToken> all) throws IOException {
    json.writeArrayFieldStart("tokens");
    for (GlossToken token : all) {
      json.writeStartObject();
      json.writeNumberField("start", token.span().start());
      json.writeNumberField("end", token.span().end());
      json.writeFieldName("confidence");
      json.writeNumber(Words.decimal(token.confidence()));
      json.writeArrayFieldStart("candidates");
      for (GlossToken.Candidate candidate : token.candidates()) {
        json.writeStartObject();
        text("lemma", candidate.lemma());
        texts("prefixes", candidate.prefixes());
        text("pos", candidate.pos().name().toLowerCase(Locale.ROOT));
        text("origin", candidate.origin().name().toLowerCase(Locale.ROOT));
        texts("senses", candidate.senses());
        texts("grammar", candidate.grammar());
        json.writeFieldName("weight");
        json.writeNumber(Words.decimal(candidate.weight()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

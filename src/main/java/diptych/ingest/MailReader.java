package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Failure;
import diptych.model.RawBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A mail that carries an article in its text. The subject is the headline; of a text in two
 * renditions the HTML one is taken. Attachments are named in a note, not read.
 */
final class MailReader implements FormatReader {
  private static final int DEEPEST = 10;
  private static final MimeConfig BOUNDS =
      new MimeConfig.Builder()
          .setMaxLineLen(100_000)
          .setMaxHeaderCount(2000)
          .setMaxHeaderLen(100_000)
          .setMaxContentLen(64L << 20)
          .build();

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    Message message;
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(BOUNDS);
      message = builder.parseMessage(new ByteArrayInputStream(file.bytes()));
    } catch (IOException | RuntimeException e) {
      throw file.skip("is broken and cannot be read as a mail; save it again");
    }
    try {
      Parts parts = new Parts();
      parts.collect(message, 0);
      ArticleDraft draft = new ArticleDraft();
      draft.headline = message.getSubject();
      if (message.getFrom() != null && !message.getFrom().isEmpty()) {
        String name = message.getFrom().get(0).getName();
        draft.byline = name == null ? message.getFrom().get(0).getAddress() : name;
      }
      if (message.getDate() != null) {
        draft.published = message.getDate().toInstant().toString();
      }
      TextDecoder.@Nullable Decoded text = parts.html != null ? parts.html : parts.plain;
      if (text == null) {
        throw file.skip("is a mail without text; save its attachment as a file of its own");
      }
      List<RawBlock> blocks =
          parts.html != null ? Fragment.ofHtml(text.text()) : Fragment.ofText(text.text());
      blocks.stream().filter(b -> !b.text().startsWith(">")).forEach(draft.body::add);
      if (!parts.attachments.isEmpty()) {
        draft.notes.add("Attachments were not read: " + String.join(", ", parts.attachments) + ".");
      }
      Content content = draft.content(text.charset(), text.notes());
      // The sender is metadata; the mail's text does not print a byline.
      List<RawBlock> shown =
          content.blocks().stream().filter(b -> b.kind() != BlockKind.BYLINE).toList();
      return List.of(new Content(shown, content.metadata(), content.charset(), content.notes()));
    } catch (IOException e) {
      throw file.skip("is broken and cannot be read as a mail; save it again");
    } finally {
      message.dispose();
    }
  }

  private static final class Parts {
    private TextDecoder.@Nullable Decoded html;
    private TextDecoder.@Nullable Decoded plain;
    private final List<String> attachments = new ArrayList<>();

    void collect(Entity entity, int depth) throws IOException {
      if (depth > DEEPEST) {
        return;
      }
      if (entity.getBody() instanceof Multipart multipart) {
        for (Entity part : multipart.getBodyParts()) {
          collect(part, depth + 1);
        }
      } else if (entity.getFilename() != null || "attachment".equals(entity.getDispositionType())) {
        attachments.add("'" + SourceFile.printable(String.valueOf(entity.getFilename())) + "'");
      } else if (entity.getBody() instanceof SingleBody body) {
        String type = entity.getMimeType();
        if (type.equals("text/html") && html == null) {
          html = decode(body, entity.getCharset());
        } else if (type.equals("text/plain") && plain == null) {
          plain = decode(body, entity.getCharset());
        }
      }
    }

    private static TextDecoder.Decoded decode(SingleBody body, @Nullable String charset)
        throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      return TextDecoder.decode(
          bytes.toByteArray(), "us-ascii".equalsIgnoreCase(charset) ? null : charset);
    }
  }
}

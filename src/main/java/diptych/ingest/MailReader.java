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
 * renditions the HTML one is taken. Attachments are files of their own, read by their formats.
 */
final class MailReader implements FormatReader {
  private static final int DEEPEST = 10;
  private static final int MOST_ATTACHMENTS = 100;
  private static final long MOST_ATTACHED = 64L << 20;
  private static final MimeConfig BOUNDS =
      new MimeConfig.Builder()
          .setMaxLineLen(100_000)
          .setMaxHeaderCount(2000)
          .setMaxHeaderLen(100_000)
          .setMaxContentLen(64L << 20)
          .build();

  /** The files that are attached, named as the mail names them; pictures and the like included. */
  static List<SourceFile> attachments(SourceFile file) throws Failure {
    Message message = parse(file);
    try {
      Parts parts = new Parts();
      parts.collect(message, 0);
      return parts.files;
    } catch (IOException e) {
      throw file.skip("is broken and cannot be read as a mail; save it again");
    } finally {
      message.dispose();
    }
  }

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    Message message = parse(file);
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
        throw file.skip("is a mail without text, and nothing attached to it is an article");
      }
      List<RawBlock> blocks =
          parts.html != null ? Fragment.ofHtml(text.text()) : Fragment.ofText(text.text());
      blocks.stream().filter(b -> !b.text().startsWith(">")).forEach(draft.body::add);
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

  private static Message parse(SourceFile file) throws Failure {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(BOUNDS);
      return builder.parseMessage(new ByteArrayInputStream(file.bytes()));
    } catch (IOException | RuntimeException e) {
      throw file.skip("is broken and cannot be read as a mail; save it again");
    }
  }

  private static final class Parts {
    private TextDecoder.@Nullable Decoded html;
    private TextDecoder.@Nullable Decoded plain;
    private final List<SourceFile> files = new ArrayList<>();
    private long size;

    void collect(Entity entity, int depth) throws IOException {
      if (depth > DEEPEST) {
        return;
      }
      if (entity.getBody() instanceof Multipart multipart) {
        for (Entity part : multipart.getBodyParts()) {
          collect(part, depth + 1);
        }
      } else if (entity.getFilename() != null || "attachment".equals(entity.getDispositionType())) {
        attach(entity);
      } else if (entity.getBody() instanceof SingleBody body) {
        String type = entity.getMimeType();
        if (type.equals("text/html") && html == null) {
          html = decode(body, entity.getCharset());
        } else if (type.equals("text/plain") && plain == null) {
          plain = decode(body, entity.getCharset());
        }
      }
    }

    private void attach(Entity entity) throws IOException {
      if (entity.getFilename() != null
          && entity.getBody() instanceof SingleBody body
          && files.size() < MOST_ATTACHMENTS) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        size += bytes.size();
        String plain = entity.getFilename().replace('\\', '/');
        String name = SourceFile.printable(plain.substring(plain.lastIndexOf('/') + 1));
        if (size <= MOST_ATTACHED && bytes.size() > 0 && !name.isBlank()) {
          files.add(new SourceFile(name, bytes.toByteArray()));
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

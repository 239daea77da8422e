package diptych.ingest;

import diptych.model.Failure;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files inside a file: the entries of an archive, the attachments of a mail. */
final class Unpacker {
  /** The text of a mail with articles attached is a covering note, unless it is as long as this. */
  private static final int COVERING_NOTE = 800;

  private static final Set<String> BESIDE = Set.of("gif", "ics", "vcf", "p7s", "asc");

  private final FormatDetector detector;
  private final PartReader reader;

  /** Reads the articles of a file that holds no other files. */
  @FunctionalInterface
  interface PartReader {
    List<Extraction.Part> read(SourceFile file, FormatDetector.Detected detected, String path)
        throws Failure;
  }

  Unpacker(FormatDetector detector, PartReader reader) {
    this.detector = detector;
    this.reader = reader;
  }

  /** All articles of an archive, with what could not be read beside them. */
  Extraction archive(SourceFile zip, Limits limits) throws Failure {
    Archive archive = Archive.open(zip, limits);
    List<Extraction.Part> parts = new ArrayList<>();
    List<Extraction.Unread> unread = new ArrayList<>(archive.unread());
    for (Archive.Entry entry : archive.entries()) {
      read(entry.path(), entry.file(), parts, unread);
    }
    return new Extraction(listed(parts), unread, archive.descriptions(), List.of());
  }

  /** The articles attached to a mail; the mail's own text if it is one, or there are no others. */
  Extraction mail(SourceFile mail, FormatDetector.Detected detected) throws Failure {
    List<Extraction.Part> parts = new ArrayList<>();
    List<Extraction.Unread> unread = new ArrayList<>();
    for (SourceFile attachment : MailReader.attachments(mail)) {
      SourceFile file = new SourceFile(mail.name() + "/" + attachment.name(), attachment.bytes());
      if (!isPicture(file)) {
        read(attachment.name(), file, parts, unread);
      }
    }
    if (parts.isEmpty()) {
      return new Extraction(reader.read(mail, detected, ""), unread, Map.of(), List.of());
    }
    try {
      reader.read(mail, detected, "").stream().filter(Unpacker::isLong).forEach(parts::add);
    } catch (Failure e) {
      // A mail need not have a text when it has an article attached.
    }
    return new Extraction(listed(parts), unread, Map.of(), List.of());
  }

  private void read(
      String path, SourceFile file, List<Extraction.Part> parts, List<Extraction.Unread> unread) {
    try {
      FormatDetector.Detected inner = detector.detect(file);
      if (inner.format() == Format.ZIP) {
        throw file.skip("is an archive inside another file; unpack the outer one first");
      }
      parts.addAll(reader.read(file, inner, path));
    } catch (Failure e) {
      unread.add(new Extraction.Unread(path, e));
    }
  }

  /** Signatures, logos, cards: not worth a reading, nor a complaint. */
  private boolean isPicture(SourceFile file) {
    if (BESIDE.contains(file.extension())) {
      return true;
    }
    try {
      return detector.detect(file).format() == Format.PICTURE;
    } catch (Failure e) {
      return false; // what it is instead is said when it is read
    }
  }

  private static boolean isLong(Extraction.Part part) {
    return part.article().blocks().stream().map(RawBlock::text).mapToInt(String::length).sum()
        >= COVERING_NOTE;
  }

  private static List<Extraction.Part> listed(List<Extraction.Part> parts) {
    return parts.stream()
        .map(
            part ->
                new Extraction.Part(
                    part.path(),
                    new Identity(part.identity().id(), part.identity().version(), true),
                    part.article()))
        .toList();
  }
}

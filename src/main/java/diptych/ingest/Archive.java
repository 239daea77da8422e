package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip archive, unpacked in memory and never on disk, so that an entry's name leads
 * nowhere. Bounded in number, in size, and in how much larger they may become.
 *
 * @param files the files, named by the archive and their own name without folders
 * @param failures why entries were left out
 */
record Archive(List<SourceFile> files, List<Failure> failures) {
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_GROWTH = 200;

  static Archive open(SourceFile zip, Limits limits) throws Failure {
    List<SourceFile> files = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    long left = Math.min(4 * limits.fileBytes(), (long) zip.bytes().length * MOST_GROWTH);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
      ZipEntry entry;
      int count = 0;
      while ((entry = in.getNextEntry()) != null) {
        if (++count > MOST_ENTRIES) {
          failures.add(
              zip.skip(
                  "holds more than " + MOST_ENTRIES + " files; the rest was not read: split it"));
          break;
        }
        if (entry.isDirectory() || isClutter(entry.getName())) {
          continue;
        }
        String name = zip.name() + "/" + baseName(entry.getName());
        long allowed = Math.min(limits.fileBytes(), left);
        byte[] bytes = in.readNBytes((int) Math.min(allowed + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > allowed) {
          failures.add(
              SourceFile.skip(
                  name,
                  "unpacks to more than is read ("
                      + String.format(Locale.ROOT, "%.1f MB", allowed / 1e6)
                      + "), as a zip bomb does; the rest of the archive was not read"));
          break;
        }
        left -= bytes.length;
        if (bytes.length == 0) {
          failures.add(SourceFile.skip(name, "is empty; export or copy the article again"));
        } else {
          files.add(new SourceFile(name, bytes));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (files.isEmpty()) {
        throw zip.skip("is broken or protected and cannot be unpacked; pack it again");
      }
      failures.add(zip.skip("is cut short; only its first " + files.size() + " files were read"));
    }
    if (files.isEmpty() && failures.isEmpty()) {
      throw zip.skip("holds no files; pack the articles again");
    }
    return new Archive(files, failures);
  }

  private static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/")
        || baseName(name).startsWith(".")
        || baseName(name).isEmpty();
  }

  private static String baseName(String name) {
    String plain = name.replace('\\', '/');
    return SourceFile.printable(plain.substring(plain.lastIndexOf('/') + 1));
  }
}

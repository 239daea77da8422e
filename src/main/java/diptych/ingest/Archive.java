package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip archive, unpacked in memory and never on disk, so that an entry's name leads
 * nowhere. Bounded in number, in size, and in how much larger they may become.
 *
 * @param entries the files
 * @param descriptions text of each {@code story.yaml}, by folder
 * @param unread why entries were left out
 */
record Archive(
    List<Entry> entries, Map<String, String> descriptions, List<Extraction.Unread> unread) {
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_GROWTH = 200;
  private static final int MOST_DESCRIPTION = 1 << 20;
  private static final int LONGEST_PATH = 400;
  private static final String DESCRIPTION = "story.yaml";

  /** What old Windows packs Hebrew names in, without saying so. */
  private static final String HEBREW_DOS = "IBM862";

  /**
   * A file in an archive.
   *
   * @param path its path inside the archive, without anything that leads out of it
   * @param file its content; named by the archive and the path
   */
  record Entry(String path, SourceFile file) {}

  static Archive open(SourceFile zip, Limits limits) throws Failure {
    try {
      return new Reading(zip, limits).read(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Names that are not UTF-8.
      Charset old =
          Charset.isSupported(HEBREW_DOS)
              ? Charset.forName(HEBREW_DOS)
              : StandardCharsets.ISO_8859_1;
      return new Reading(zip, limits).read(old);
    }
  }

  private static final class Reading {
    private final SourceFile zip;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final List<Extraction.Unread> unread = new ArrayList<>();
    private long left;

    Reading(SourceFile zip, Limits limits) {
      this.zip = zip;
      this.limits = limits;
      left = Math.min(4 * limits.fileBytes(), (long) zip.bytes().length * MOST_GROWTH);
    }

    Archive read(Charset names) throws Failure {
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()), names)) {
        ZipEntry entry;
        int count = 0;
        while ((entry = in.getNextEntry()) != null) {
          if (++count > MOST_ENTRIES) {
            String why =
                "holds more than " + MOST_ENTRIES + " files; the rest was not read: split it";
            unread.add(new Extraction.Unread("", zip.skip(why)));
            break;
          }
          String path = path(entry.getName());
          if (!entry.isDirectory() && !isClutter(path) && !take(path, in)) {
            break;
          }
        }
      } catch (IOException e) {
        if (entries.isEmpty()) {
          throw zip.skip("is broken or protected and cannot be unpacked; pack it again");
        }
        String why = "is cut short; only its first " + entries.size() + " files were read";
        unread.add(new Extraction.Unread("", zip.skip(why)));
      }
      if (entries.isEmpty() && unread.isEmpty()) {
        throw zip.skip("holds no files; pack the articles again");
      }
      return new Archive(entries, descriptions, unread);
    }

    /** Unpacks an entry; false if the rest of the archive is not to be touched. */
    private boolean take(String path, ZipInputStream in) throws IOException {
      String name = zip.name() + "/" + path;
      long allowed = Math.min(limits.fileBytes(), left);
      byte[] bytes = in.readNBytes((int) Math.min(allowed + 1, Integer.MAX_VALUE - 16));
      if (bytes.length > allowed) {
        String why =
            "unpacks to more than is read ("
                + String.format(Locale.ROOT, "%.1f MB", allowed / 1e6)
                + "), as a zip bomb does; the rest of the archive was not read";
        unread.add(new Extraction.Unread(path, SourceFile.skip(name, why)));
        return false;
      }
      left -= bytes.length;
      int slash = path.lastIndexOf('/');
      if (path.substring(slash + 1).equals(DESCRIPTION)) {
        if (bytes.length <= MOST_DESCRIPTION) {
          String folder = slash < 0 ? "" : path.substring(0, slash);
          descriptions.put(folder, new String(bytes, StandardCharsets.UTF_8));
        } else {
          String why = "is larger than 1 MB, so what it says is not used; cut it";
          unread.add(new Extraction.Unread(path, SourceFile.skip(name, why)));
        }
      } else if (bytes.length == 0) {
        String why = "is empty; export or copy the article again";
        unread.add(new Extraction.Unread(path, SourceFile.skip(name, why)));
      } else {
        entries.add(new Entry(path, new SourceFile(name, bytes)));
      }
      return true;
    }
  }

  private static boolean isClutter(String path) {
    return path.isEmpty()
        || path.startsWith("__MACOSX/")
        || path.substring(path.lastIndexOf('/') + 1).startsWith(".");
  }

  /** {@code ..\..\a/./b.txt → a/b.txt}; of a very long path the last part. */
  private static String path(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      boolean leads = part.isBlank() || part.equals(".") || part.equals("..") || part.endsWith(":");
      if (!leads) {
        parts.add(SourceFile.printable(part));
      }
    }
    String path = String.join("/", parts);
    return path.length() <= LONGEST_PATH || parts.isEmpty() ? path : parts.get(parts.size() - 1);
  }
}

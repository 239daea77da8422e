package diptych.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file of WordNet's database kept as bytes. Sorted files are searched by their first word. */
final class WordNetFile {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  private final byte[] bytes;

  private WordNetFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static WordNetFile open(String name) {
    try (InputStream in = WordNetFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("WordNet file " + name + " is not on the class path");
      }
      return new WordNetFile(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet file " + name + " cannot be read", e);
    }
  }

  /** The line whose first word is the key, or null. */
  @Nullable String find(String key) {
    if (key.isEmpty()) {
      return null;
    }
    byte[] wanted = key.getBytes(StandardCharsets.ISO_8859_1);
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(start, wanted);
      if (order == 0) {
        return lineAt(start);
      }
      if (order < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return null;
  }

  /** The line that begins at the offset. */
  String lineAt(int start) {
    return new String(bytes, start, lineEnd(start) - start, StandardCharsets.ISO_8859_1);
  }

  private int compare(int start, byte[] wanted) {
    for (int i = 0; ; i++) {
      int at = start + i;
      boolean ended = at >= bytes.length || bytes[at] == ' ' || bytes[at] == '\n';
      if (i == wanted.length) {
        return ended ? 0 : 1;
      }
      if (ended) {
        // A licence line at the top starts with a blank and sorts before every word.
        return -1;
      }
      int order = (bytes[at] & 0xFF) - (wanted[i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
  }

  private int lineStart(int at) {
    int start = Math.min(at, bytes.length - 1);
    if (start > 0 && bytes[start] == '\n') {
      start--;
    }
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}

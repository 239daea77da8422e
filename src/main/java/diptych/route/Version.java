package diptych.route;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;

/** Which program this is: results of another version are made again. */
final class Version {
  /** A checksum of the program's jar; {@code classes} when it runs from loose classes. */
  static final String CURRENT = checksum();

  private Version() {}

  private static String checksum() {
    try {
      CodeSource source = Version.class.getProtectionDomain().getCodeSource();
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? checksum(jar) : "classes";
    } catch (IOException | URISyntaxException e) {
      return "classes";
    }
  }

  private static String checksum(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(jar)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sum.update(buffer, 0, n);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}

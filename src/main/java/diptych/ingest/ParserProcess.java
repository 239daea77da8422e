package diptych.ingest;

import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Main class of the child process. Tika starts its fork server from a small jar and sends it every
 * class through the pipe, which takes seconds; started from here it finds the classes on an
 * ordinary class path. Tika appends its own arguments, {@code -jar} and the small jar first.
 */
final class ParserProcess {
  private ParserProcess() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    int own = args.length > 1 && args[0].equals("-jar") ? 2 : 0;
    Method server =
        Class.forName("org.apache.tika.fork.ForkServer").getMethod("main", String[].class);
    server.setAccessible(true);
    server.invoke(null, (Object) Arrays.copyOfRange(args, own, args.length));
  }
}

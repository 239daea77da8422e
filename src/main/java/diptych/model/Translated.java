package diptych.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated segment.
 *
 * @param text the translation; never the source text in disguise
 * @param engine name of the engine that made it
 * @param quality how far it can be read as a translation
 * @param doubt why it may be wrong (sanity gate, fuzzy match), absent if nothing speaks against it
 * @param tokens for a gloss, what is known of each source word, in source order; else empty
 */
public record Translated(
    String text, String engine, Quality quality, @Nullable String doubt, List<GlossToken> tokens)
    implements Translation {
  public Translated {
    tokens = List.copyOf(tokens);
  }

  /** What kind of text it is. */
  public enum Quality {
    /** Made by a person (translation memory, exact match). */
    HUMAN,
    /** Made by a machine translation service. */
    MACHINE,
    /** Words looked up one by one; not to be read as a translation. */
    GLOSS
  }

  /** A plain machine translation that nothing speaks against. */
  public static Translated machine(String text, String engine) {
    return new Translated(text, engine, Quality.MACHINE, null, List.of());
  }

  public Translated withDoubt(String why) {
    return new Translated(text, engine, quality, why, tokens);
  }

  @Override
  public Kind kind() {
    return Kind.TRANSLATED;
  }
}

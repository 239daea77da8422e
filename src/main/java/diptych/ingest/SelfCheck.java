package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Doubts about an extraction that a reader of the report should hear. */
final class SelfCheck {
  private static final int SHORT = 400;

  private SelfCheck() {}

  static List<String> notes(List<RawBlock> blocks, Metadata metadata) {
    List<String> notes = new ArrayList<>();
    String body =
        blocks.stream()
            .filter(b -> b.kind().isBody() || b.kind() == BlockKind.STANDFIRST)
            .map(RawBlock::text)
            .collect(Collectors.joining(" "));
    if (!blocks.isEmpty() && body.length() < SHORT) {
      notes.add(
          "Only "
              + body.length()
              + " characters of running text were found; the page may be a stub behind a paywall.");
    }
    @Nullable String headline = headline(blocks, metadata);
    if (headline != null && body.length() >= SHORT) {
      Set<String> words = words(headline);
      Set<String> found = words(body);
      if (words.size() >= 3 && words.stream().noneMatch(found::contains)) {
        notes.add(
            "No word of the headline stands in the text; it may be the wrong part of the page.");
      }
    }
    return notes;
  }

  private static @Nullable String headline(List<RawBlock> blocks, Metadata metadata) {
    return blocks.stream()
        .filter(b -> b.kind() == BlockKind.HEADLINE)
        .map(RawBlock::text)
        .findFirst()
        .orElse(metadata.headline());
  }

  /** Words of four letters and more by their first four: enough to see inflected forms again. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() >= 4)
        .forEach(w -> words.add(w.substring(0, 4)));
    return words;
  }
}

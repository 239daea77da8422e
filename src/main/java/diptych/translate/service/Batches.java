package diptych.translate.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts segments into batches that keep to a service's limits of count, characters and bytes. */
final class Batches {
  private Batches() {}

  /** Consecutive segment numbers; a segment above a limit stands alone. */
  static List<List<Integer>> of(List<String> segments, Limits limits) {
    List<List<Integer>> batches = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    long characters = 0;
    long bytes = 0;
    for (int i = 0; i < segments.size(); i++) {
      int size = segments.get(i).length();
      int octets = segments.get(i).getBytes(StandardCharsets.UTF_8).length;
      boolean full =
          batch.size() >= limits.segments()
              || characters + size > limits.characters()
              || bytes + octets > limits.bytes();
      if (full && !batch.isEmpty()) {
        batches.add(List.copyOf(batch));
        batch.clear();
        characters = 0;
        bytes = 0;
      }
      batch.add(i);
      characters += size;
      bytes += octets;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}

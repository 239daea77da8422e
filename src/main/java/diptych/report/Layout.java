package diptych.report;

import diptych.model.Alignment;
import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Passage;
import diptych.model.Segment;
import diptych.model.Span;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where everything stands on the page: rows, the differences told on each, the marks on each
 * segment. Built in one pass over beads and differences.
 */
final class Layout {
  private final List<Row> rows = new ArrayList<>();
  private final List<Difference> loose = new ArrayList<>();
  private final int[] rowOfSource;
  private final int[] rowOfTarget;
  private final List<List<Mark>> sourceMarks;
  private final List<List<Mark>> targetMarks;

  Layout(Comparison comparison) {
    Alignment alignment = comparison.alignment();
    rowOfSource = new int[alignment.sourceSize()];
    rowOfTarget = new int[alignment.targetSize()];
    List<Bead> beads = alignment.beads();
    for (int row = 0; row < beads.size(); row++) {
      for (int segment : beads.get(row).source()) {
        rowOfSource[segment] = row;
      }
      for (int segment : beads.get(row).target()) {
        rowOfTarget[segment] = row;
      }
    }
    sourceMarks = empty(alignment.sourceSize());
    targetMarks = empty(alignment.targetSize());
    List<List<Difference>> notes = empty(beads.size());
    boolean[] touched = new boolean[beads.size()];
    for (Difference difference : comparison.differences()) {
      int home = home(difference);
      (home < 0 ? loose : notes.get(home)).add(difference);
      mark(comparison.source(), difference, difference.source(), rowOfSource, sourceMarks, touched);
      mark(comparison.target(), difference, difference.target(), rowOfTarget, targetMarks, touched);
    }
    for (int row = 0; row < beads.size(); row++) {
      Bead bead = beads.get(row);
      boolean untranslated =
          lacks(bead.source(), comparison.pair().sourceToTarget())
              || lacks(bead.target(), comparison.pair().targetToSource());
      rows.add(new Row(row + 1, bead, notes.get(row), touched[row], untranslated));
    }
  }

  /** The rows in reading order. */
  List<Row> rows() {
    return rows;
  }

  /** Differences that name no segment. */
  List<Difference> loose() {
    return loose;
  }

  Row rowOfTarget(int segment) {
    return rows.get(rowOfTarget[segment]);
  }

  List<Mark> sourceMarks(int segment) {
    return sourceMarks.get(segment);
  }

  List<Mark> targetMarks(int segment) {
    return targetMarks.get(segment);
  }

  /** The row that tells a difference: that of the first segment concerned; -1 if there is none. */
  private int home(Difference difference) {
    if (!difference.source().segments().isEmpty()) {
      return rowOfSource[difference.source().segments().get(0)];
    }
    if (!difference.target().segments().isEmpty()) {
      return rowOfTarget[difference.target().segments().get(0)];
    }
    return -1;
  }

  private static boolean lacks(List<Integer> segments, List<Translation> translations) {
    return !translations.isEmpty()
        && segments.stream()
            .anyMatch(i -> translations.get(i).kind() == Translation.Kind.UNAVAILABLE);
  }

  private static void mark(
      Edition edition,
      Difference difference,
      Passage passage,
      int[] rowOf,
      List<List<Mark>> marks,
      boolean[] touched) {
    int labelledRow = -1;
    List<Span> spans = new ArrayList<>(passage.spans());
    spans.sort(null);
    for (int id : passage.segments()) {
      Segment segment = edition.segments().get(id);
      touched[rowOf[id]] = true;
      for (Span span : spansIn(segment, spans, difference.type())) {
        marks.get(id).add(new Mark(span, difference, rowOf[id] != labelledRow));
        labelledRow = rowOf[id];
      }
    }
  }

  /**
   * The spans clipped to a segment and counted from its start. Where a type speaks of whole
   * segments and no span is given, the whole segment; where the other side has the words and this
   * one lacks them, the empty span at the segment's end.
   */
  private static List<Span> spansIn(Segment segment, List<Span> spans, DifferenceType type) {
    if (spans.isEmpty()) {
      boolean whole =
          type == DifferenceType.OMISSION
              || type == DifferenceType.ADDITION
              || type == DifferenceType.MOVED;
      int length = segment.text().length();
      return List.of(whole ? new Span(0, length) : new Span(length, length));
    }
    List<Span> found = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), segment.span().start());
      int end = Math.min(span.end(), segment.span().end());
      if (start < end || start == end && span.isEmpty()) {
        found.add(atCharacters(segment, start, end));
      }
    }
    return found;
  }

  /** A span in the segment that parts no surrogate pair. */
  private static Span atCharacters(Segment segment, int start, int end) {
    int from = start - segment.span().start();
    int to = end - segment.span().start();
    from -= Characters.partsPair(segment.text(), from) ? 1 : 0;
    to += Characters.partsPair(segment.text(), to) ? 1 : 0;
    return new Span(from, Math.max(from, to));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> List<List<T>> empty(int size) {
    List[] lists = new List[size];
    Arrays.setAll(lists, i -> new ArrayList<>(0));
    return List.of((List<T>[]) lists);
  }
}

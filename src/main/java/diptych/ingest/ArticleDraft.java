package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Links;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article under construction, for formats that carry its parts as fields. Parts come in the
 * order of a newspaper, whatever the order they are set in.
 */
final class ArticleDraft {
  @Nullable String headline;
  @Nullable String standfirst;
  @Nullable String byline;
  @Nullable String dateline;
  @Nullable String published;
  @Nullable String updated;
  @Nullable String language;
  @Nullable String outlet;
  @Nullable String url;
  @Nullable String section;
  @Nullable String translator;
  @Nullable String id;
  long version;

  /** Whether the article is one of a list. */
  boolean listed;

  final Set<String> own = new LinkedHashSet<>();
  final Set<String> editions = new LinkedHashSet<>();
  final List<RawBlock> body = new ArrayList<>();
  final List<RawBlock> after = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  boolean isEmpty() {
    return headline == null && body.isEmpty();
  }

  Content content(@Nullable String charset, List<String> readingNotes) {
    List<RawBlock> blocks = new ArrayList<>();
    add(blocks, BlockKind.HEADLINE, headline);
    add(blocks, BlockKind.STANDFIRST, standfirst);
    add(blocks, BlockKind.BYLINE, byline);
    add(blocks, BlockKind.DATELINE, dateline);
    String seen = headline == null ? "" : Piece.key(headline);
    boolean first = true;
    for (RawBlock block : body) {
      boolean repeatsHeadline = first && !seen.isEmpty() && Piece.key(block.text()).equals(seen);
      if (!repeatsHeadline) {
        blocks.add(block);
      }
      first = false;
    }
    blocks.addAll(after);
    Metadata metadata =
        new Metadata(
            headline,
            byline,
            Dates.iso(published),
            Dates.iso(updated),
            language,
            outlet,
            url,
            section,
            translator,
            Links.of(url, own, editions));
    List<String> all = new ArrayList<>(readingNotes);
    all.addAll(notes);
    return new Content(blocks, metadata, charset, all, new Identity(id, version, listed));
  }

  private static void add(List<RawBlock> blocks, BlockKind kind, @Nullable String text) {
    if (text != null) {
      Blocks.add(blocks, kind, Fragment.plain(text));
    }
  }
}

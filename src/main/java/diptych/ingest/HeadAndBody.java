package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a page together as an article: what stands above the text, and the text. */
final class HeadAndBody {
  private final List<Piece> pieces;
  private final Metadata metadata;
  private final String description;

  HeadAndBody(List<Piece> pieces, Metadata metadata, @Nullable String description) {
    this.description = description == null ? "" : Piece.key(description);
    this.pieces = pieces;
    this.metadata = metadata;
  }

  /** The article whose text stands in an element. */
  List<RawBlock> of(Element main) {
    List<Piece> body = inside(main);
    return join(head(body), body);
  }

  /** The article whose declared text was found in these pieces. */
  List<RawBlock> around(List<Piece> agreed, DeclaredBody declared) {
    int first = pieces.indexOf(agreed.get(0));
    int last = pieces.indexOf(agreed.get(agreed.size() - 1));
    List<Piece> body = new ArrayList<>();
    for (Piece piece : pieces.subList(first, last + 1)) {
      boolean beside = !piece.kind().isBody() || piece.kind() == BlockKind.SUBHEAD;
      if (agreed.contains(piece)
          || declared.contains(piece)
          || (beside && MainText.belongs(piece) && piece.linkShare() < 0.5)) {
        body.add(piece);
      }
    }
    addCorrections(body);
    return join(head(body), body);
  }

  /** The article whose text the page does not show. */
  List<RawBlock> before(DeclaredBody declared) {
    List<Piece> head = new ArrayList<>();
    for (Piece piece : head(List.of())) {
      boolean sure =
          piece.kind() != BlockKind.STANDFIRST || isLabelled(piece) || isDescription(piece);
      if (sure && !declared.contains(piece)) {
        head.add(piece);
      }
    }
    List<RawBlock> blocks = join(head, List.of());
    blocks.addAll(declared.blocks());
    return blocks;
  }

  private static boolean isLabelled(Piece piece) {
    return HtmlNames.kindOf(piece.element()) == BlockKind.STANDFIRST;
  }

  /** Whether the page's own summary says the same. */
  private boolean isDescription(Piece piece) {
    return !description.isEmpty() && piece.key().equals(description);
  }

  /** The pieces of the article that stand in an element. */
  List<Piece> inside(Element main) {
    List<Piece> body = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isInside(piece.element(), main) && MainText.belongs(piece)) {
        body.add(piece);
      }
    }
    int headline = headlineIndex(body, body.isEmpty() ? 0 : pieces.indexOf(body.get(0)));
    if (headline >= 0 && body.contains(pieces.get(headline))) {
      // What stands above the headline names the section or the day.
      body.removeIf(p -> pieces.indexOf(p) < headline && p.kind().isBody());
    }
    while (!body.isEmpty() && body.get(body.size() - 1).kind() == BlockKind.SUBHEAD) {
      body.remove(body.size() - 1); // a heading of what was taken out
    }
    addCorrections(body);
    return body;
  }

  private void addCorrections(List<Piece> body) {
    for (Piece piece : pieces) {
      if (piece.kind() == BlockKind.CORRECTION && !body.contains(piece)) {
        body.add(piece);
      }
    }
  }

  private static boolean isInside(@Nullable Element element, Element main) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == main) {
        return true;
      }
    }
    return false;
  }

  /** Headline, standfirst, byline and captions from the headline down to the text. */
  private List<Piece> head(List<Piece> body) {
    int start = body.isEmpty() ? pieces.size() : pieces.indexOf(body.get(0));
    int headline = headlineIndex(body, start);
    List<Piece> head = new ArrayList<>();
    if (headline < 0) {
      return head;
    }
    head.add(pieces.get(headline).as(BlockKind.HEADLINE));
    for (int i = headline + 1; i < start; i++) {
      Piece piece = pieces.get(i);
      boolean follows = i == headline + 1;
      switch (piece.kind()) {
        case STANDFIRST, BYLINE, DATELINE, CAPTION -> head.add(piece);
        case SUBHEAD, PARAGRAPH -> {
          boolean long_ = piece.text().length() >= 40 && piece.linkShare() < 0.3;
          if (long_
              && (follows || piece.kind() == BlockKind.PARAGRAPH)
              && sharesArticle(piece, headline)) {
            head.add(piece.as(BlockKind.STANDFIRST));
          }
        }
        default -> {
          // Lists between headline and text are links and dates.
        }
      }
    }
    return head;
  }

  /** Whether a piece stands below the same article, header or main element as the headline. */
  private boolean sharesArticle(Piece piece, int headline) {
    Element around = pieces.get(headline).element().parent();
    for (int i = 0; i < 3 && around != null; i++, around = around.parent()) {
      if (isInside(piece.element(), around) && !around.normalName().equals("body")) {
        return true;
      }
    }
    return around != null && isInside(piece.element(), around);
  }

  /** The heading whose words the page's metadata repeats; else the last one above the text. */
  private int headlineIndex(List<Piece> body, int start) {
    int best = -1;
    int bestScore = -1;
    @Nullable String declared = metadata.headline();
    String title = declared == null ? "" : Piece.key(declared);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String key = piece.key();
      boolean heading = piece.kind() == BlockKind.HEADLINE;
      boolean same =
          !title.isEmpty() && (title.contains(key) || key.contains(title)) && key.length() > 5;
      if (heading || (same && piece.kind() == BlockKind.SUBHEAD && i <= start)) {
        int score =
            (same ? 4 : 0) + (heading ? 2 : 0) + (i <= start || body.contains(piece) ? 1 : 0);
        if (score >= bestScore) {
          best = score > bestScore || !same ? i : best;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private List<RawBlock> join(List<Piece> head, List<Piece> body) {
    List<RawBlock> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (head.isEmpty() && metadata.headline() != null) {
      Blocks.add(blocks, BlockKind.HEADLINE, metadata.headline());
      seen.add(Piece.key(metadata.headline()));
    }
    for (Piece piece : head) {
      if (seen.add(piece.key())) {
        Blocks.add(blocks, piece.kind(), piece.text());
      }
    }
    boolean begun = false;
    for (Piece piece : body) {
      String key = piece.key();
      boolean repeated = seen.contains(key) && key.length() > 0;
      BlockKind kind = kind(piece, begun);
      if (!repeated || (kind.isBody() && begun && key.length() < 20)) {
        Blocks.add(blocks, kind, piece.text());
        begun |= piece.kind() == BlockKind.PARAGRAPH;
        if (kind != BlockKind.PARAGRAPH) {
          seen.add(key);
        }
      }
    }
    return blocks;
  }

  private static BlockKind kind(Piece piece, boolean begun) {
    if (piece.kind() == BlockKind.PARAGRAPH && Corrections.isNote(piece.text())) {
      return BlockKind.CORRECTION;
    }
    if (piece.kind() == BlockKind.HEADLINE) {
      return BlockKind.SUBHEAD;
    }
    boolean atFirst = !begun && piece.kind() == BlockKind.SUBHEAD && piece.text().length() >= 60;
    return atFirst ? BlockKind.STANDFIRST : piece.kind();
  }
}

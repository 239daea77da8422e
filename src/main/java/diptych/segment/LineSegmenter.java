package diptych.segment;

import diptych.model.Article;
import diptych.model.Block;
import diptych.model.Edition;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * For files that already hold one segment a line: every block is a segment. Such files are read
 * with lines as blocks, so that there are as many segments as lines that are not blank.
 */
public final class LineSegmenter implements Segmenter {
  @Override
  public Edition segment(Article article) {
    List<Segment> segments = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      segments.add(
          new Segment(i, blocks.get(i).span(), i, blocks.get(i).span().of(article.text())));
    }
    return new Edition(article, segments);
  }
}

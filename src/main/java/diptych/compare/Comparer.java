package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Difference;
import diptych.model.Mode;
import java.util.List;

/** Lists the differences of an aligned pair. Implementations are deterministic and thread safe. */
public interface Comparer {
  /** The differences in reading order, numbered. */
  List<Difference> compare(ArticlePair pair, Alignment alignment, Mode mode);
}

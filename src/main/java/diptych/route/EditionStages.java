package diptych.route;

import diptych.model.Article;
import diptych.model.Edition;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.Metadata;

/** The stages of a file, as the routes call them: bean {@code editions}. */
public final class EditionStages {
  private final Workbench workbench;
  private final Options options;
  private final StoryDesk desk;
  private final ListShelf shelf;

  EditionStages(Workbench workbench, Options options, StoryDesk desk, ListShelf shelf) {
    this.shelf = shelf;
    this.workbench = workbench;
    this.options = options;
    this.desk = desk;
  }

  /** A file and what extraction found in it. */
  public record ExtractedFile(EditionFile file, Extracted extracted) implements FileJob {}

  /** A file and its normalized article. */
  public record NormalizedFile(EditionFile file, Article article) implements FileJob {}

  /** A file and the edition it became. */
  public record ReadFile(EditionFile file, Edition edition) implements FileJob {}

  public ExtractedFile extract(EditionFile file) throws Failure {
    Extracted extracted =
        file.isPart() ? shelf.expect(file) : workbench.extract(file.path(), options);
    return new ExtractedFile(file, withStoryFile(file, extracted));
  }

  public NormalizedFile normalize(ExtractedFile work) throws Failure {
    EditionFile file = work.file();
    return new NormalizedFile(
        file, workbench.normalize(work.extracted(), file.id(), file.language(), file.outlet()));
  }

  public ReadFile segment(NormalizedFile work) throws Failure {
    return new ReadFile(work.file(), workbench.segment(work.article(), options));
  }

  public ReadFile store(ReadFile work) throws Failure {
    desk.keep(work.file(), work.edition());
    return work;
  }

  /** What story.yaml says comes before what the file says. */
  private static Extracted withStoryFile(EditionFile file, Extracted extracted) {
    Metadata metadata = extracted.metadata();
    if (file.url() != null) {
      metadata = metadata.withUrl(file.url());
    }
    if (file.published() != null) {
      metadata = metadata.withPublished(file.published());
    }
    return new Extracted(extracted.blocks(), metadata, extracted.source());
  }
}

package diptych.route;

import diptych.model.Failure;
import diptych.translate.Translator;
import java.nio.file.Path;
import java.util.List;

/** The parts a command puts to work, made when first needed. */
public interface Toolbox {
  /**
   * The stages.
   *
   * @param state folder of the translation cache and other things to keep
   */
  Workbench workbench(Path state) throws Failure;

  /** The renderers of comparisons. */
  Reporter.RendererFinder renderers();

  /** The page over all stories. */
  IndexBoard.IndexRenderer indexRenderer();

  /** Every engine there is, configured or not. */
  List<Translator> translators(Path state) throws Failure;
}

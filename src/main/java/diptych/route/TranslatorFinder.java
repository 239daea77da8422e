package diptych.route;

import diptych.model.Failure;
import diptych.translate.Translator;

/** Finds an engine, or a chain of engines, by name. */
@FunctionalInterface
public interface TranslatorFinder {
  /**
   * The engine of this name, or for {@code a,b,c} a chain that asks them in turn.
   *
   * @throws Failure if there is no such engine or it lacks a setting
   */
  Translator expectTranslator(String name) throws Failure;
}

package diptych.translate;

import diptych.model.LanguagePair;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.Collections;
import java.util.List;

/** Translates nothing, and says so. */
public final class NoneTranslator implements Translator {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return true;
  }

  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) {
    return Collections.nCopies(
        segments.size(),
        new Unavailable("No translator was asked; choose one with --translator.", false));
  }

  @Override
  public Status status() {
    return new Status(true, true, "built in; leaves everything untranslated");
  }
}

package diptych.segment;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/** Tika's language detector, loaded when it is first asked. */
final class LatinModels {
  private @Nullable OptimaizeLangDetector detector;

  synchronized String detect(String text) {
    if (text.indexOf('\u0259') >= 0) { // schwa: Azerbaijani, which the models do not know
      return "az";
    }
    LanguageResult result = loaded().detect(text);
    boolean sure =
        result.isReasonablyCertain() || (text.length() > 60 && result.getRawScore() > 0.8);
    return sure && !result.isUnknown() ? result.getLanguage() : LanguageDetector.UNDETERMINED;
  }

  private OptimaizeLangDetector loaded() {
    OptimaizeLangDetector ready = detector;
    if (ready == null) {
      ready = new OptimaizeLangDetector();
      ready.loadModels();
      detector = ready;
    }
    return ready;
  }
}

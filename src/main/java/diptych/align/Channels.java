package diptych.align;

import com.ibm.icu.text.Transliterator;
import diptych.model.ArticlePair;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the terms of a pair: one channel for each direction that was translated, or one of what
 * needs no translation (numbers, names by their consonants, words spelled alike).
 */
final class Channels {
  private final Vocabulary vocabulary = new Vocabulary();

  private Channels() {}

  static List<Channel> of(ArticlePair pair) {
    return new Channels().read(pair);
  }

  private List<Channel> read(ArticlePair pair) {
    List<Channel> channels = new ArrayList<>();
    if (!pair.sameLanguage() && isTranslated(pair.sourceToTarget())) {
      TermReader reader = new TermReader(vocabulary, pair.target().language());
      channels.add(
          new Channel(
              translated(pair.source(), pair.sourceToTarget(), reader),
              original(pair.target(), reader)));
    }
    if (!pair.sameLanguage() && isTranslated(pair.targetToSource())) {
      TermReader reader = new TermReader(vocabulary, pair.source().language());
      channels.add(
          new Channel(
              original(pair.source(), reader),
              translated(pair.target(), pair.targetToSource(), reader)));
    }
    if (channels.isEmpty() && pair.sameLanguage()) {
      TermReader reader = new TermReader(vocabulary, pair.source().language());
      channels.add(new Channel(original(pair.source(), reader), original(pair.target(), reader)));
    } else if (channels.isEmpty()) {
      channels.add(new Channel(sounds(pair.source()), sounds(pair.target())));
    }
    return channels;
  }

  private static boolean isTranslated(List<Translation> translations) {
    return translations.stream().anyMatch(t -> t.kind() == Translation.Kind.TRANSLATED);
  }

  private static List<List<Term>> original(Edition edition, TermReader reader) {
    return edition.segments().stream().map(s -> reader.ofText(s.text())).toList();
  }

  private List<List<Term>> translated(
      Edition edition, List<Translation> translations, TermReader reader) {
    List<List<Term>> all = new ArrayList<>();
    for (Segment segment : edition.segments()) {
      Translation translation = translations.get(segment.id());
      if (!(translation instanceof Translated translated)) {
        all.add(new SoundReader(vocabulary, latin()).ofText(segment.text()));
      } else if (translated.tokens().isEmpty()) {
        all.add(reader.ofText(translated.text()));
      } else {
        all.add(reader.ofGloss(segment.text(), translated));
      }
    }
    return all;
  }

  private List<List<Term>> sounds(Edition edition) {
    SoundReader reader = new SoundReader(vocabulary, latin());
    return edition.segments().stream().map(s -> reader.ofText(s.text())).toList();
  }

  private static Transliterator latin() {
    return Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
  }
}

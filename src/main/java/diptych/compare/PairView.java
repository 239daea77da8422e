package diptych.compare;

import diptych.language.Glosser;
import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateReader;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberReader;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.GlossToken;
import diptych.model.Segment;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the checks want to know of a bead: the words of the target, the words of the source and
 * what the lexicon knows of them, the words of the translation, and which of them stand for one
 * another. Not thread safe.
 */
final class PairView {
  private final ArticlePair pair;
  private final Bead bead;
  private final Tools tools;
  private final List<Word> targetWords = new ArrayList<>();
  private final List<Word> translationWords = new ArrayList<>();
  private final List<SourceWord> sourceWords = new ArrayList<>();
  private final String translation;
  private final boolean readable;
  private final List<NumberMention> sourceNumbers;
  private final List<NumberMention> targetNumbers;
  private final List<NumberMention> translationNumbers;
  private final List<DateMention> sourceDates;
  private final List<DateMention> targetDates;
  private final List<DateMention> translationDates;
  private @Nullable String doubt;
  private @Nullable Support support;
  private @Nullable Slots slots;
  private @Nullable List<Span> translationQuotations;

  /**
   * What views are made with, for one pair of languages.
   *
   * @param vocabulary of the target's language
   * @param glosser from the source's into the target's language, absent if there is none
   * @param sourceNumbers reads the source
   * @param targetNumbers reads the target and the translation
   * @param sourceDates reads the source
   * @param targetDates reads the target and the translation
   * @param sameLanguage whether source and target are in one language
   * @param sourcePublished the day the source was published, null if that is not known
   * @param targetPublished the day the target was published, null if that is not known
   * @param quotations of both editions
   */
  record Tools(
      Vocabulary vocabulary,
      @Nullable Glosser glosser,
      NumberReader sourceNumbers,
      NumberReader targetNumbers,
      DateReader sourceDates,
      DateReader targetDates,
      boolean sameLanguage,
      @Nullable LocalDate sourcePublished,
      @Nullable LocalDate targetPublished,
      Quotations quotations) {}

  PairView(ArticlePair pair, Bead bead, Tools tools) {
    this.pair = pair;
    this.bead = bead;
    this.tools = tools;
    StringBuilder translated = new StringBuilder();
    boolean all = true;
    for (Segment segment : targetSegments()) {
      targetWords.addAll(
          tools.vocabulary().words(segment.text(), segment.span().start(), segment.id()));
    }
    for (Segment segment : sourceSegments()) {
      all &= read(segment, translated);
    }
    translation = translated.toString();
    readable = all && !translation.isBlank();
    boolean witness = readable && !tools.sameLanguage();
    sourceNumbers = numbers(tools.sourceNumbers(), sourceSegments());
    targetNumbers = numbers(tools.targetNumbers(), targetSegments());
    translationNumbers = witness ? tools.targetNumbers().read(translation) : List.of();
    List<DateMention> dates = dates(tools.sourceDates(), sourceSegments());
    List<DateMention> there = dates(tools.targetDates(), targetSegments());
    translationDates = witness ? tools.targetDates().read(translation) : List.of();
    String text = pair.source().article().text();
    String other = pair.target().article().text();
    DottedDates.Other target = new DottedDates.Other(targetNumbers, there, other);
    DottedDates.Other machine =
        new DottedDates.Other(translationNumbers, translationDates, translation);
    sourceDates = DottedDates.settled(dates, sourceNumbers, text, List.of(target, machine));
    targetDates =
        DottedDates.settled(
            there,
            targetNumbers,
            other,
            List.of(new DottedDates.Other(sourceNumbers, dates, text), machine));
  }

  /** Reads a source segment; false if nobody translated it. */
  private boolean read(Segment segment, StringBuilder translated) {
    if (tools.sameLanguage()) {
      int at = translated.length();
      translated.append(segment.text()).append(' ');
      translationWords.addAll(tools.vocabulary().words(segment.text(), at, segment.id()));
      return true;
    }
    List<GlossToken> tokens = List.of();
    boolean read = false;
    Translation entry =
        pair.sourceToTarget().isEmpty() ? null : pair.sourceToTarget().get(segment.id());
    if (entry instanceof Translated found) {
      tokens = found.tokens();
      if (found.doubt() != null) {
        doubt = found.doubt();
      }
      if (found.quality() != Translated.Quality.GLOSS) {
        int at = translated.length();
        translated.append(found.text()).append(' ');
        translationWords.addAll(tools.vocabulary().words(found.text(), at, segment.id()));
        read = true;
      }
    }
    if (tokens.isEmpty() && tools.glosser() != null) {
      tokens = tools.glosser().analyze(segment.text());
    }
    for (GlossToken token : tokens) {
      sourceWords.add(SourceWord.of(token, segment, tools.vocabulary()));
    }
    return read;
  }

  List<Segment> sourceSegments() {
    return segments(pair.source(), bead.source());
  }

  List<Segment> targetSegments() {
    return segments(pair.target(), bead.target());
  }

  private static List<Segment> segments(Edition edition, List<Integer> numbers) {
    return numbers.stream().map(edition.segments()::get).toList();
  }

  ArticlePair pair() {
    return pair;
  }

  Bead bead() {
    return bead;
  }

  Tools tools() {
    return tools;
  }

  Vocabulary vocabulary() {
    return tools.vocabulary();
  }

  List<Word> targetWords() {
    return targetWords;
  }

  /** Words of the machine translation of the source, or of the source itself in one language. */
  List<Word> translationWords() {
    return translationWords;
  }

  /** Words of the source with what the lexicon knows of them; empty without a lexicon. */
  List<SourceWord> sourceWords() {
    return sourceWords;
  }

  String translation() {
    return translation;
  }

  /** Whether there is a translation of the whole source that can be read as one. */
  boolean isReadable() {
    return readable;
  }

  /** Why the translation may be wrong, if something speaks against it. */
  @Nullable String doubt() {
    return doubt;
  }

  /** Which words stand for one another. */
  Support support() {
    if (support == null) {
      support = new Support(this);
    }
    return support;
  }

  /** Which words stand in the very place of others. */
  Slots slots() {
    if (slots == null) {
      slots = new Slots(this);
    }
    return slots;
  }

  /** What the translation quotes, without the marks, with spans in the translation. */
  List<Span> translationQuotations() {
    if (translationQuotations == null) {
      translationQuotations = QuotationReader.read(translation);
    }
    return translationQuotations;
  }

  List<NumberMention> sourceNumbers() {
    return sourceNumbers;
  }

  List<NumberMention> targetNumbers() {
    return targetNumbers;
  }

  List<DateMention> sourceDates() {
    return sourceDates;
  }

  List<DateMention> targetDates() {
    return targetDates;
  }

  /** Numbers of the translation, with spans in the translation. */
  List<NumberMention> translationNumbers() {
    return translationNumbers;
  }

  /** Dates of the translation, with spans in the translation. */
  List<DateMention> translationDates() {
    return translationDates;
  }

  private static List<NumberMention> numbers(NumberReader reader, List<Segment> segments) {
    List<NumberMention> all = new ArrayList<>();
    for (Segment segment : segments) {
      reader.read(segment.text()).forEach(n -> all.add(n.shift(segment.span().start())));
    }
    return all;
  }

  private static List<DateMention> dates(DateReader reader, List<Segment> segments) {
    List<DateMention> all = new ArrayList<>();
    for (Segment segment : segments) {
      reader.read(segment.text()).forEach(d -> all.add(d.shift(segment.span().start())));
    }
    return all;
  }

  String sourceText(Span span) {
    return span.of(pair.source().article().text());
  }

  String translationText(Span span) {
    return span.of(translation);
  }

  /**
   * The other edition's word that a word is the opposite of.
   *
   * @param text the word
   * @param source where it stands in the source's text, empty if that is not known
   */
  record Opposite(String text, List<Span> source) {}

  /**
   * What the source has in place of a target word that means the opposite of it, unless one of them
   * is denied: "not much" is "little".
   */
  Optional<Opposite> oppositeOf(Word word) {
    if (word.stop()) {
      return Optional.empty();
    }
    boolean denied = TermNegation.inWords(targetWords, word.span());
    for (Word other : translationWords) {
      if (!support().isCovered(other)
          && vocabulary().opposite(word.lemmas(), other.lemmas())
          && denied == TermNegation.inWords(translationWords, other.span())) {
        return Optional.of(new Opposite(other.text(), sourceSpans(List.of(other))));
      }
    }
    if (!readable) {
      for (SourceWord other : sourceWords) {
        if (!support().isCovered(other)
            && vocabulary().opposite(word.lemmas(), first(other))
            && denied == isDenied(other)) {
          return Optional.of(new Opposite(other.text(), List.of(other.span())));
        }
      }
    }
    return Optional.empty();
  }

  boolean isDenied(SourceWord word) {
    boolean phrase = word.text().indexOf(' ') >= 0; // its senses say what it denies
    return !phrase && Negations.hebrew(word.text()) != Negations.Kind.NONE
        || TermNegation.inSource(this, word.span());
  }

  /** Whether a run of words of the translation or a sense of the source names the same thing. */
  boolean namesSame(String name) {
    Set<String> wanted = Set.of(name.toLowerCase(Locale.ROOT));
    for (SourceWord word : sourceWords) {
      for (GlossToken.Candidate candidate : word.token().candidates()) {
        for (String sense : candidate.senses()) {
          if (vocabulary().sameThing(wanted, Set.of(sense.toLowerCase(Locale.ROOT)))) {
            return true;
          }
        }
      }
    }
    for (int i = 0; i < translationWords.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int k = i; k < Math.min(i + 3, translationWords.size()); k++) {
        if (!translationWords.get(k).isCapitalized()) {
          break;
        }
        run.append(k > i ? " " : "")
            .append(translationWords.get(k).text().toLowerCase(Locale.ROOT));
        if (vocabulary().sameThing(wanted, Set.of(run.toString()))) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> first(SourceWord word) {
    return word.token().candidates().isEmpty()
        ? Set.of()
        : new LinkedHashSet<>(word.token().candidates().get(0).senses());
  }

  /** Where words of the translation stand in the source, as far as that can be told. */
  List<Span> sourceSpans(List<Word> words) {
    List<Span> spans = new ArrayList<>();
    if (tools.sameLanguage()) {
      int at = 0;
      for (Segment segment : sourceSegments()) {
        for (Word word : words) {
          if (word.segment() == segment.id()) {
            spans.add(word.span().shift(segment.span().start() - at));
          }
        }
        at += segment.text().length() + 1;
      }
      return spans;
    }
    for (Word word : words) {
      sourceWords.stream()
          .filter(s -> word.sharesLemma(s.lemmas()))
          .findFirst()
          .ifPresent(s -> spans.add(s.span()));
    }
    return spans.stream().distinct().sorted().toList();
  }

  /** Where the source has what a word of the target stands for, as far as that can be told. */
  List<Span> sourceSpansOf(Word word) {
    List<Span> own = support().sourceOf(word).stream().limit(1).map(SourceWord::span).toList();
    return own.isEmpty()
        ? sourceSpans(support().translationOf(word).stream().limit(1).toList())
        : own;
  }

  String targetText(Span span) {
    return span.of(pair.target().article().text());
  }

  /** {@code Hebrew}, {@code English}: how a detail sentence calls the source. */
  String sourceName() {
    return Names.language(pair.source(), pair.target());
  }

  /**
   * Who says what stands for the source in the target's language: a translation, if one is read.
   */
  String translationName() {
    return readable && !tools.sameLanguage() ? "the translation" : sourceName();
  }

  String targetName() {
    return Names.language(pair.target(), pair.source());
  }
}

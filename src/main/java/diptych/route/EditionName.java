package diptych.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says.
 *
 * <ul>
 *   <li>{@code he.html} in a folder → edition {@code he}, language {@code he}
 *   <li>{@code blankspot.en.docx} in a folder → edition {@code blankspot.en}, outlet, language
 *   <li>{@code arms.blankspot.en.docx} alone → the same in story {@code arms}
 *   <li>{@code iw.html} → edition and language {@code he}
 *   <li>{@code draft.html} → edition {@code draft}, its language is detected
 * </ul>
 *
 * @param story the story of a file that lies in no folder, else empty
 * @param id edition id
 * @param outlet the outlet, absent if none is named
 * @param language BCP 47 tag, absent if none is named
 * @param wrongCode what stands where a language code belongs but is none
 */
record EditionName(
    String story,
    String id,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String wrongCode) {
  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
  private static final int LONGEST_TAG = 12;

  /** Reads the name of a file in a story's folder. */
  static EditionName inFolder(String fileName) {
    String stem = stem(fileName);
    int dot = stem.lastIndexOf('.');
    String last = stem.substring(dot + 1);
    String before = dot < 0 ? "" : stem.substring(0, dot);
    String language = languageOf(last);
    if (language == null) {
      return new EditionName("", stem, null, null, looksLikeCode(last) ? last : null);
    }
    String id = before.isEmpty() ? language : before + "." + language;
    return new EditionName("", id, before.isEmpty() ? null : before, language, null);
  }

  /** Reads the name of a file that lies beside those of other stories. */
  static EditionName flat(String fileName) {
    String stem = stem(fileName);
    List<String> parts = List.of(stem.split("\\.", -1));
    String last = parts.get(parts.size() - 1);
    String language = parts.size() > 1 ? languageOf(last) : null;
    if (language == null) {
      return new EditionName(
          stem, stem, null, null, parts.size() > 1 && looksLikeCode(last) ? last : null);
    }
    if (parts.size() == 2) {
      return new EditionName(parts.get(0), language, null, language, null);
    }
    String outlet = parts.get(parts.size() - 2);
    String story = String.join(".", parts.subList(0, parts.size() - 2));
    return outlet.isEmpty() || story.isEmpty()
        ? new EditionName(stem, stem, null, null, null)
        : new EditionName(story, outlet + "." + language, outlet, language, null);
  }

  /** The same file as the edition that stories.yaml makes it. */
  EditionName listed(StoryFile.Entry entry) {
    String given = entry.language() == null ? null : languageOf(entry.language());
    String tag = given == null ? language : given;
    String by = entry.outlet() == null ? outlet : entry.outlet();
    if (tag == null) {
      return this;
    }
    return new EditionName(story, by == null ? tag : by + "." + tag, by, tag, null);
  }

  /** The tag of a language code in today's form, absent if it is none. */
  static @Nullable String languageOf(String code) {
    if (code.length() < 2 || code.length() > LONGEST_TAG) {
      return null;
    }
    String tag = code.replace('_', '-');
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    if (!CODES.contains(language) && !CODES.contains(oldCode(language))) {
      return null;
    }
    String current = newCode(language) + locale.toLanguageTag().substring(tagLength(locale));
    boolean wholeTag = locale.toLanguageTag().length() == tag.length();
    return wholeTag ? current : null;
  }

  private static int tagLength(Locale locale) {
    String tag = locale.toLanguageTag();
    int dash = tag.indexOf('-');
    return dash < 0 ? tag.length() : dash;
  }

  private static String newCode(String language) {
    return switch (language) {
      case "iw" -> "he";
      case "ji" -> "yi";
      case "in" -> "id";
      default -> language;
    };
  }

  private static String oldCode(String language) {
    return switch (language) {
      case "he" -> "iw";
      case "yi" -> "ji";
      case "id" -> "in";
      default -> language;
    };
  }

  private static boolean looksLikeCode(String part) {
    return part.length() == 2 && part.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    boolean hasExtension = dot > 0 && languageOf(fileName.substring(dot + 1)) == null;
    return hasExtension ? fileName.substring(0, dot) : fileName;
  }
}

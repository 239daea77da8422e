package diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about its article. Every field may be absent; dates are ISO 8601 where the
 * file's date could be read, else absent.
 *
 * @param headline the article's headline
 * @param byline the author or authors as printed
 * @param published date or date-time of publication
 * @param updated date or date-time of the last change
 * @param language BCP 47 tag the file declares; a claim, not a finding
 * @param outlet name of the publication
 * @param url canonical address; shown, never fetched
 * @param section newspaper section
 * @param translator translator's credit
 * @param links addresses and numbers it declares, of itself and of its other editions
 */
public record Metadata(
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String translator,
    Links links) {

  /** Metadata of a file that says nothing. */
  public static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, null, null, null);

  @SuppressWarnings("ConstantValue") // state written before there were links has none
  public Metadata {
    links = links == null ? Links.NONE : links;
  }

  /** Metadata without links. */
  public Metadata(
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String language,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String section,
      @Nullable String translator) {
    this(
        headline,
        byline,
        published,
        updated,
        language,
        outlet,
        url,
        section,
        translator,
        Links.NONE);
  }

  public Metadata withHeadline(@Nullable String value) {
    return new Metadata(
        value, byline, published, updated, language, outlet, url, section, translator, links);
  }

  public Metadata withPublished(@Nullable String value) {
    return new Metadata(
        headline, byline, value, updated, language, outlet, url, section, translator, links);
  }

  public Metadata withOutlet(@Nullable String value) {
    return new Metadata(
        headline, byline, published, updated, language, value, url, section, translator, links);
  }

  public Metadata withUrl(@Nullable String value) {
    return new Metadata(
        headline, byline, published, updated, language, outlet, value, section, translator, links);
  }

  public Metadata withLinks(Links value) {
    return new Metadata(
        headline, byline, published, updated, language, outlet, url, section, translator, value);
  }
}

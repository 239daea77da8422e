package diptych.model;

/**
 * A paragraph, headline, caption … of a normalized article.
 *
 * @param kind what it is
 * @param span where it stands in the article's text
 */
public record Block(BlockKind kind, Span span) {}

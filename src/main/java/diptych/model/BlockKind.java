package diptych.model;

/** What a block of an article is. */
public enum BlockKind {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  SUBHEAD,
  PARAGRAPH,
  QUOTE,
  LIST_ITEM,
  CAPTION,
  CORRECTION;

  /** Whether the block is part of the running text (and not a headline, caption, byline …). */
  public boolean isBody() {
    return this == PARAGRAPH || this == QUOTE || this == LIST_ITEM || this == SUBHEAD;
  }

  /** Whether the block says who made the article, or when, and nothing of what it tells. */
  public boolean isCredit() {
    return this == BYLINE || this == DATELINE;
  }
}

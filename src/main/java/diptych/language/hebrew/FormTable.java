package diptych.language.hebrew;

import java.util.Arrays;

/**
 * Inflected forms with the lemmas they belong to, in flat arrays: some hundred thousand forms cost
 * a few megabytes and no objects. Filled once, then read by any number of threads.
 */
final class FormTable {
  private char[] pool = new char[1 << 19];
  private int poolSize;
  private int[] formStart = new int[1 << 16];
  private int[] formHead = new int[1 << 16];
  private int forms;
  private int[] recordNext = new int[1 << 17];
  private int[] recordLemma = new int[1 << 17];
  private int[] recordGrammar = new int[1 << 17];
  private int records;
  private int[] slots = new int[1 << 18];

  /** A part of the hash of the form in a slot, 0 for an empty one: most lookups end here. */
  private byte[] tags = new byte[1 << 18];

  /** Adds a form; the same form, lemma and grammar count once. */
  void add(String form, int lemma, int grammar) {
    int end = append(form);
    int hash = hash(pool, poolSize, end);
    int slot = slot(hash, pool, poolSize, end);
    int id = slots[slot];
    if (tags[slot] == 0) {
      id = addForm(end);
      slots[slot] = id;
      tags[slot] = tag(hash);
      if (forms * 2 > slots.length) {
        rehash();
      }
    }
    int last = -1;
    for (int r = formHead[id]; r >= 0; r = recordNext[r]) {
      if (recordLemma[r] == lemma && recordGrammar[r] == grammar) {
        return;
      }
      last = r;
    }
    addRecord(id, last, lemma, grammar);
  }

  /** First record of the form, or -1. */
  int first(String form) {
    return first(form.toCharArray(), 0, form.length());
  }

  /** First record of the form that the letters are, or -1. */
  int first(char[] text, int from, int to) {
    int slot = slot(hash(text, from, to), text, from, to);
    return tags[slot] == 0 ? -1 : formHead[slots[slot]];
  }

  /** Next record of the same form, or -1. */
  int next(int record) {
    return recordNext[record];
  }

  int lemma(int record) {
    return recordLemma[record];
  }

  int grammar(int record) {
    return recordGrammar[record];
  }

  /** Number of different forms. */
  int size() {
    return forms;
  }

  /** Writes the letters behind those of the forms; they are kept if the form is new. */
  private int append(String form) {
    int end = poolSize + form.length();
    if (end + 1 > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    form.getChars(0, form.length(), pool, poolSize);
    return end;
  }

  private int addForm(int end) {
    if (forms + 2 > formStart.length) {
      formStart = Arrays.copyOf(formStart, forms * 2);
      formHead = Arrays.copyOf(formHead, forms * 2);
    }
    formStart[forms] = poolSize;
    poolSize = end;
    formStart[forms + 1] = poolSize;
    formHead[forms] = -1;
    return forms++;
  }

  private void addRecord(int id, int last, int lemma, int grammar) {
    if (records == recordNext.length) {
      recordNext = Arrays.copyOf(recordNext, records * 2);
      recordLemma = Arrays.copyOf(recordLemma, records * 2);
      recordGrammar = Arrays.copyOf(recordGrammar, records * 2);
    }
    recordNext[records] = -1;
    recordLemma[records] = lemma;
    recordGrammar[records] = grammar;
    if (last < 0) {
      formHead[id] = records;
    } else {
      recordNext[last] = records;
    }
    records++;
  }

  private int slot(int hash, char[] text, int from, int to) {
    byte tag = tag(hash);
    int slot = hash & (slots.length - 1);
    while (tags[slot] != 0 && !(tags[slot] == tag && matches(slots[slot], text, from, to))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean matches(int id, char[] text, int from, int to) {
    int start = formStart[id];
    if (formStart[id + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (pool[start + i - from] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    tags = new byte[slots.length];
    for (int id = 0; id < forms; id++) {
      int hash = hash(pool, formStart[id], formStart[id + 1]);
      int slot = hash & (slots.length - 1);
      while (tags[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
      tags[slot] = tag(hash);
    }
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** The top bits, which do not choose the slot; never 0. */
  private static byte tag(int hash) {
    return (byte) (hash >>> 25 | 0x80);
  }
}

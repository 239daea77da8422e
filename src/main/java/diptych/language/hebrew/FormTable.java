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

  /** Adds a form; the same form, lemma and grammar count once. */
  void add(String form, int lemma, int grammar) {
    int slot = slot(form, 0, form.length());
    int id = slots[slot] - 1;
    if (id < 0) {
      id = addForm(form);
      slots[slot] = id + 1;
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
  int first(CharSequence text, int from, int to) {
    int id = slots[slot(text, from, to)] - 1;
    return id < 0 ? -1 : formHead[id];
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

  private int addForm(String form) {
    int length = form.length();
    if (poolSize + length + 1 > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    if (forms + 2 > formStart.length) {
      formStart = Arrays.copyOf(formStart, forms * 2);
      formHead = Arrays.copyOf(formHead, forms * 2);
    }
    form.getChars(0, length, pool, poolSize);
    formStart[forms] = poolSize;
    poolSize += length;
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

  private int slot(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = mix(hash) & (slots.length - 1);
    while (slots[slot] != 0 && !matches(slots[slot] - 1, text, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean matches(int id, CharSequence text, int from, int to) {
    int start = formStart[id];
    if (formStart[id + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (pool[start + i - from] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int id = 0; id < forms; id++) {
      int hash = 0;
      for (int i = formStart[id]; i < formStart[id + 1]; i++) {
        hash = hash * 31 + pool[i];
      }
      int slot = mix(hash) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id + 1;
    }
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}

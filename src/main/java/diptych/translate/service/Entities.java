package diptych.translate.service;

/** Undoes HTML escaping. {@code &quot;no&quot; &amp; &#39;yes&#39;} → {@code "no" & 'yes'}. */
final class Entities {
  private static final int LONGEST = 10;

  private Entities() {}

  static String unescape(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      int c = end > 0 && end - i <= LONGEST ? character(text.substring(i + 1, end)) : -1;
      if (c < 0) {
        out.append(text.charAt(i++));
      } else {
        out.appendCodePoint(c);
        i = end + 1;
      }
    }
    return out.toString();
  }

  /** The code point a name or number stands for, -1 if none. */
  private static int character(String name) {
    switch (name) {
      case "amp":
        return '&';
      case "lt":
        return '<';
      case "gt":
        return '>';
      case "quot":
        return '"';
      case "apos":
        return '\'';
      case "nbsp":
        return ' ';
      default:
        return name.startsWith("#") ? number(name.substring(1)) : -1;
    }
  }

  private static int number(String digits) {
    try {
      boolean hex = digits.startsWith("x") || digits.startsWith("X");
      int c = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
      return Character.isValidCodePoint(c) && !Character.isISOControl(c) ? c : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

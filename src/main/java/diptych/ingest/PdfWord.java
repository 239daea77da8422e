package diptych.ingest;

/**
 * A word of a page with its box. Coordinates grow to the right and downwards, in points.
 *
 * @param text its characters from left to right, as they look
 * @param left left edge
 * @param right right edge
 * @param base base line
 * @param size font size
 * @param bold whether the font is bold
 */
record PdfWord(String text, double left, double right, double base, double size, boolean bold) {}

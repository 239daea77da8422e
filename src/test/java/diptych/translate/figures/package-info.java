/** Measurements that are run by hand: {@code java -cp … diptych.translate.figures.CacheFigures}. */
package diptych.translate.figures;

/**
 * Translation services behind one careful client. In: segments. Out: translations that passed the
 * sanity gate, or reasons. A service is one class that knows how one request looks ({@link
 * diptych.translate.service.Service}); batching, pace, retries, the circuit breaker and the gate
 * are the same for all. To add one, extend {@link diptych.translate.service.HttpService} and name
 * it in {@link diptych.translate.service.Services}.
 */
@NullMarked
package diptych.translate.service;

import org.jspecify.annotations.NullMarked;

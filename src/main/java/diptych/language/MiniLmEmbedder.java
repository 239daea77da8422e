package diptych.language;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sentence embedding model all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang et al. 2020),
 * quantized, run by ONNX Runtime: the mean of the token vectors, of length 1.
 *
 * <p>Knows English only. Near in meaning is not the same in fact: "resigned" and "did not resign"
 * are neighbours. Loads in about half a second on first use and takes about 150 MB. Thread safe.
 */
public final class MiniLmEmbedder implements SentenceEmbedder {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int BATCH = 16;
  private static final int LONGEST = 256;
  private static final long STACK_BYTES = 32L << 20;

  /**
   * The native code needs more stack than a Java thread usually has, and ends the process without a
   * word if it does not get it: all its work is done on a thread made for it.
   */
  private static final ExecutorService WORKER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(null, task, "sentence-embedding", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /** Loads the model when it is first asked for. */
  private static final class Model {
    static final Model INSTANCE = new Model();
    final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    final OrtSession session;
    final HuggingFaceTokenizer tokenizer;

    private Model() {
      try (InputStream model = resource(MODEL);
          InputStream words = resource(TOKENIZER)) {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
        session = environment.createSession(model.readAllBytes(), options);
        tokenizer =
            HuggingFaceTokenizer.newInstance(
                words,
                Map.of(
                    "padding",
                    "true",
                    "truncation",
                    "true",
                    "maxLength",
                    String.valueOf(LONGEST),
                    "modelMaxLength",
                    String.valueOf(LONGEST)));
      } catch (IOException e) {
        throw new UncheckedIOException("the sentence embedding model could not be read", e);
      } catch (OrtException e) {
        throw new IllegalStateException("the sentence embedding model could not be loaded", e);
      }
    }

    private static InputStream resource(String name) {
      return Objects.requireNonNull(
          MiniLmEmbedder.class.getResourceAsStream(name), () -> name + " is not on the class path");
    }
  }

  @Override
  public boolean supports(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  @Override
  public List<float[]> embed(List<String> sentences) {
    List<String> copy = List.copyOf(sentences);
    try {
      return WORKER.submit(() -> vectors(copy)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sentences were embedded", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the sentence embedding model failed", e.getCause());
    }
  }

  private static List<float[]> vectors(List<String> sentences) {
    List<float[]> vectors = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += BATCH) {
      vectors.addAll(batch(sentences.subList(from, Math.min(sentences.size(), from + BATCH))));
    }
    return vectors;
  }

  private static List<float[]> batch(List<String> sentences) {
    Model model = Model.INSTANCE;
    Encoding[] encodings = model.tokenizer.batchEncode(sentences);
    long[][] ids = new long[encodings.length][];
    long[][] mask = new long[encodings.length][];
    long[][] types = new long[encodings.length][];
    for (int k = 0; k < encodings.length; k++) {
      ids[k] = encodings[k].getIds();
      mask[k] = encodings[k].getAttentionMask();
      types[k] = encodings[k].getTypeIds();
    }
    try (OnnxTensor idTensor = OnnxTensor.createTensor(model.environment, ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(model.environment, mask);
        OnnxTensor typeTensor = OnnxTensor.createTensor(model.environment, types);
        OrtSession.Result result =
            model.session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      float[][][] tokens = (float[][][]) result.get(0).getValue();
      List<float[]> vectors = new ArrayList<>(tokens.length);
      for (int k = 0; k < tokens.length; k++) {
        vectors.add(mean(tokens[k], mask[k]));
      }
      return vectors;
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence embedding model failed", e);
    }
  }

  private static float[] mean(float[][] tokens, long[] mask) {
    float[] sum = new float[tokens[0].length];
    for (int t = 0; t < tokens.length; t++) {
      if (mask[t] == 1) {
        for (int d = 0; d < sum.length; d++) {
          sum[d] += tokens[t][d];
        }
      }
    }
    double square = 0;
    for (float value : sum) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; d < sum.length && length > 0; d++) {
      sum[d] /= length;
    }
    return sum;
  }
}

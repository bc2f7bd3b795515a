package io.github.rekognitionmock.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was not obvious about an answer. Sentences are put into words when somebody reads them, so
 * they must speak of values that do not change any more.
 *
 * <p>Written by the one thread that carries out the request, and only read afterwards.
 */
public final class Explanation {

  private final List<Supplier<String>> sentences = new ArrayList<>(0);

  public void add(Supplier<String> sentence) {
    sentences.add(sentence);
  }

  public List<String> sentences() {
    return sentences.stream().map(Supplier::get).toList();
  }
}

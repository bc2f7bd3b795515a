package io.github.rekognitionmock.fuzz;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Whatever is sent is answered in the words of whom it was for, and never as if the server had
 * failed. What fails is shrunk to the few requests that matter, and printed. The requests, some
 * thirty-five thousand, are the same each time; {@code -P stress} tries others.
 */
class FuzzedRequestsTest {

  private final FuzzedServer server = new FuzzedServer();

  FuzzedRequestsTest() throws IOException {}

  @AfterProperty
  void stop() throws IOException, InterruptedException {
    server.stop();
  }

  @Property(tries = 3_500, seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void isAnsweredAndRefusedWithoutATrace(
      @ForAll(supplier = RequestSequences.class) List<FuzzedRequest> requests) throws IOException {
    server.send(requests);
  }
}

package io.github.rekognitionmock.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.Resources;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** A million requests, others each time. A failure names the seed that gives them again. */
class FuzzedRequestsStress {

  private static final int WARM_UP = 10_000;

  private final FuzzedServer server = new FuzzedServer();

  private int sequences;
  private long heap;

  FuzzedRequestsStress() throws IOException {}

  @AfterProperty
  void stop() throws IOException, InterruptedException {
    if (sequences > WARM_UP) {
      assertThat(Resources.heap()).isLessThan(heap + heap / 2);
    }
    server.stop();
  }

  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void isAnsweredAndRefusedWithoutATrace(
      @ForAll(supplier = RequestSequences.class) List<FuzzedRequest> requests) throws IOException {
    server.send(requests);
    if (++sequences == WARM_UP) {
      heap = Resources.heap();
    }
  }
}

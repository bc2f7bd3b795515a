package io.github.rekognitionmock.contract;

import java.util.Arrays;
import java.util.List;

/** The ways to reach the service that the contract is checked on. */
enum Transport {
  SYNC_OVER_HTTP,
  ASYNC_OVER_HTTP,
  IN_PROCESS,
  ASYNC_IN_PROCESS,
  REAL_SERVICE;

  /**
   * The mock's transports, or the real service alone if the environment asks for it. A system
   * property picks a single one for what runs the tests thousands of times.
   */
  static List<Transport> underTest() {
    String single = System.getProperty("contract.transport");
    if (single != null) {
      return List.of(valueOf(single));
    }
    boolean real = Boolean.parseBoolean(System.getenv("REKOGNITION_CONTRACT_REAL"));
    return Arrays.stream(values()).filter(it -> (it == REAL_SERVICE) == real).toList();
  }

  ServiceUnderTest open() {
    return switch (this) {
      case SYNC_OVER_HTTP -> ServiceUnderTest.overHttp();
      case ASYNC_OVER_HTTP -> ServiceUnderTest.asynchronouslyOverHttp();
      case IN_PROCESS -> ServiceUnderTest.inProcess();
      case ASYNC_IN_PROCESS -> ServiceUnderTest.asynchronouslyInProcess();
      case REAL_SERVICE -> ServiceUnderTest.real();
    };
  }
}

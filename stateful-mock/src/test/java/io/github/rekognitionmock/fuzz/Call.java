package io.github.rekognitionmock.fuzz;

import io.github.rekognitionmock.internal.constraint.ValidRequests;
import java.util.List;

/**
 * A call as a client makes it.
 *
 * @param head the request line and the headers, but for the body's
 * @param body JSON, or nothing
 */
record Call(List<String> head, String body) {

  private static final String AUTHORIZATION =
      "Authorization: AWS4-HMAC-SHA256 Credential=123456789012/20261120/us-east-1/rekognition/aws4_request, SignedHeaders=host, Signature=00";

  static Call ofService(String operation) {
    return new Call(
        List.of(
            "POST / HTTP/1.1",
            "Host: localhost",
            "X-Amz-Target: RekognitionService." + operation,
            "Content-Type: application/x-amz-json-1.1",
            "X-Amz-Date: 20261120T101530Z",
            "amz-sdk-invocation-id: 8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11",
            "amz-sdk-request: attempt=1; max=3",
            AUTHORIZATION),
        ValidRequests.of(operation).toString());
  }

  static Call ofControl(String method, String path, String document) {
    return new Call(
        List.of(
            method + " /__admin/rekognition" + path + " HTTP/1.1",
            "Host: localhost",
            "Accept: application/json",
            "Content-Type: application/json"),
        document);
  }
}

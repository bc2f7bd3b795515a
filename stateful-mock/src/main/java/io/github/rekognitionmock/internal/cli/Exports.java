package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.server.Endpoints;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

/** The environment that leads the AWS CLI and the SDKs to the server, for a shell to evaluate. */
record Exports(URI endpoint, Optional<URI> further) {

  static Exports of(Endpoints endpoints) {
    return new Exports(
        endpoints.first(), endpoints.https().filter(https -> endpoints.http().isPresent()));
  }

  void print(PrintStream out) {
    further.ifPresent(https -> out.println("# also on " + https));
    out.println("export AWS_ENDPOINT_URL_REKOGNITION=" + endpoint);
    out.println(
        "export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=test AWS_REGION=%s AWS_DEFAULT_REGION=%2$s"
            .formatted(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION));
    out.flush();
  }
}

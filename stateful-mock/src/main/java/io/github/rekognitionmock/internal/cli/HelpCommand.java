package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.server.MockCommandLineOptions;
import java.io.PrintStream;

/** Explains the command line. */
final class HelpCommand implements Command {

  private static final String OWN =
      """
      Usage: java -jar rekognition-mock-standalone.jar [options]
             java -jar rekognition-mock-standalone.jar image [options] [person ...] > image.png

      Starts a mock of Amazon Rekognition's face collections and users, and prints the environment
      variables that lead the AWS CLI and the SDKs to it; or writes an image that tells the mock
      whom it shows.

        --port N            the port to listen on, 0 for a free one (default: 8080)
        --bind-address A    the address to listen on, 0.0.0.0 for every one (default: 127.0.0.1)
                            (or REKOGNITION_MOCK_BIND_ADDRESS)
        --allowed-hosts H,… the hosts by which /__admin may be called, beside this machine's names
                            (or REKOGNITION_MOCK_ALLOWED_HOSTS)
        --seed FILE         the state to begin with, as GET /__admin/rekognition/state exports it
        --images DIR        pictures whose names say whom they show: alice.jpg, alice+bob.png, alice/1.jpg
        --images-bucket B   the bucket in which they are, too
        --log-requests      writes a line for every request to standard error, with what explains it
        --variant N         which of the pictures of the same persons (default: 0)
        --size WxH          the size of the picture in pixels (default: 640x480)
        --format F          png or jpeg (default: png)
        --help, -h          explains the options and exits
        --version           names the version and exits

      The mock lives in a WireMock server, whose options can be used, too. Unlike WireMock's own
      server it listens on this machine only, logs requests with --verbose only, neither chunks nor
      compresses answers, keeps the last 1000 requests (--max-request-journal-entries), and creates
      the directories for mappings only under --root-dir.

      """;

  @Override
  public void run(PrintStream out) {
    out.print(OWN);
    out.print(MockCommandLineOptions.wireMockHelp());
  }
}

package io.github.rekognitionmock.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends the same requests again and again over a few connections, each one as soon as the last one
 * is answered. It understands as little of HTTP as it can, so that the time goes to the server.
 */
final class HttpLoad {

  private static final int CONNECTIONS = 8;
  private static final String LENGTH = "content-length:";

  private final int port;
  private final List<byte[]> requests;

  HttpLoad(int port, List<byte[]> requests) {
    this.port = port;
    this.requests = requests;
  }

  /** Returns how many requests a second were answered. */
  double run(Duration duration) throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long end = System.nanoTime() + duration.toNanos();
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        counts.add(clients.submit(() -> sendUntil(end)));
      }
      long answered = 0;
      for (Future<Long> count : counts) {
        answered += count.get();
      }
      return answered * 1e9 / duration.toNanos();
    } finally {
      clients.shutdownNow();
    }
  }

  private long sendUntil(long end) throws IOException {
    try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      long answered = 0;
      while (System.nanoTime() < end) {
        for (byte[] request : requests) {
          out.write(request);
          readAnswer(in);
          answered++;
        }
      }
      return answered;
    }
  }

  private static void readAnswer(InputStream in) throws IOException {
    String status = readLine(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("The server answered " + status);
    }
    int length = -1;
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
    } else {
      skipChunks(in);
    }
  }

  private static void skipChunks(InputStream in) throws IOException {
    int length;
    do {
      length = Integer.parseInt(readLine(in), 16);
      in.skipNBytes(length);
      readLine(in);
    } while (length > 0);
  }

  private static String readLine(InputStream in) throws IOException {
    byte[] line = new byte[1024];
    int length = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection");
      }
      line[length++] = (byte) next;
    }
    return new String(line, 0, Math.max(length - 1, 0), US_ASCII);
  }
}

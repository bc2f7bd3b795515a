package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.internal.account.AccountKey;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a mock of Amazon Rekognition and clients that speak to it.
 *
 * <p>One server serves all test classes of a JVM, and every test method has an account of its own
 * on it: there is nothing to start, to reset or to close, and tests may run in parallel. See {@link
 * RekognitionMockExtension} for what can be injected.
 *
 * <p>The annotation is inherited, works on {@code @Nested} classes and on annotations. Where
 * several apply, that of the innermost class decides.
 *
 * @see ExportAwsProperties for code that builds its own client
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(RekognitionMockExtension.class)
public @interface RekognitionMockTest {

  /** The value of {@link #port()} that asks for no port and no server in particular. */
  int ANY_PORT = -1;

  /**
   * The region of clients and state.
   *
   * @return the region, as in {@code us-east-1}
   */
  String region() default AccountKey.DEFAULT_REGION;

  /**
   * How far an account reaches.
   *
   * @return the scope; by default every method has its own account
   */
  AccountScope account() default AccountScope.METHOD;

  /**
   * The documents with which accounts begin, before those that {@link
   * io.github.rekognitionmock.junit.jupiter.Seed} names.
   *
   * @return names that begin with {@code classpath:} or {@code file:}
   */
  String[] seed() default {};

  /**
   * How the clients' requests get to the mock.
   *
   * @return the transport; by default over HTTP to a server
   */
  Transport transport() default Transport.HTTP;

  /**
   * The port that clients use, of a server of the class's own; 0 takes a free one. It is the port
   * of HTTPS if {@link #https()} is true, and that of HTTP is a free one then.
   *
   * @return the port; by default the class uses the server that all classes share
   */
  int port() default ANY_PORT;

  /**
   * Whether clients use HTTPS, on a server of the class's own. They trust its certificate.
   *
   * @return true for HTTPS
   */
  boolean https() default false;

  /**
   * Whether the failure of a test shows, as a suppressed exception, the requests that its account
   * received, each with its outcome and, where it is not obvious, the reason; the faults and stubs
   * that no request met; and what there is, if something was not found.
   *
   * @return false for no such report
   */
  boolean reportRequests() default true;

  /**
   * Whether a test fails that injects a fault or declares an answer which no request meets, or that
   * is answered an error which it neither declared nor looked at with {@link
   * io.github.rekognitionmock.RekognitionMock#received received}.
   *
   * @return true to be strict
   */
  boolean strict() default false;

  /**
   * What changes the clients before they are built.
   *
   * @return classes with a constructor without parameters, called in this order
   */
  Class<? extends RekognitionClientCustomizer>[] customizers() default {};
}

package io.github.rekognitionmock.concurrency;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds out, without any luck, which calls wait while another thread holds a lock. */
public final class Locks {

  private Locks() {}

  /**
   * Finds the methods of an object that do not wait for whoever holds its lock, or do so only in
   * another method that they call. A method waits before it looks at its arguments, so those are
   * null unless they are given here.
   */
  public static Set<String> free(Object shared, Object... arguments) {
    Set<String> free = new TreeSet<>();
    for (Method method : shared.getClass().getDeclaredMethods()) {
      if (isCalledFromOutside(method)) {
        String name = method.getName();
        Optional<String> place = waitingPlace(shared, () -> call(method, shared, arguments));
        if (place.isEmpty()) {
          free.add(name);
        } else if (!place.get().equals(name)) {
          free.add(name + ", but for " + place.get());
        }
      }
    }
    return free;
  }

  private static boolean isCalledFromOutside(Method method) {
    return !Modifier.isPrivate(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic();
  }

  /** Tells whether a call comes to a point where it needs a lock, rather than to its end. */
  public static boolean waitsFor(Object lock, Runnable call) {
    return waitingPlace(lock, call).isPresent();
  }

  private static Optional<String> waitingPlace(Object lock, Runnable call) {
    Thread caller = new Thread(call);
    caller.setDaemon(true);
    caller.setUncaughtExceptionHandler((thread, failure) -> {});
    synchronized (lock) {
      caller.start();
      while (caller.isAlive()) {
        Optional<String> place = placeBlockedBy(lock, caller);
        if (place.isPresent()) {
          return place;
        }
        Thread.onSpinWait();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> placeBlockedBy(Object lock, Thread caller) {
    return Optional.ofNullable(ManagementFactory.getThreadMXBean().getThreadInfo(caller.getId(), 1))
        .filter(info -> info.getThreadState() == Thread.State.BLOCKED)
        .filter(info -> info.getLockInfo().getIdentityHashCode() == System.identityHashCode(lock))
        .map(info -> info.getStackTrace()[0].getMethodName());
  }

  private static void call(Method method, Object shared, Object... arguments) {
    try {
      method.setAccessible(true);
      method.invoke(
          shared,
          Arrays.stream(method.getParameterTypes()).map(type -> any(type, arguments)).toArray());
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(refused);
    }
  }

  private static Object any(Class<?> type, Object... arguments) {
    if (type == int.class) {
      return 0;
    }
    if (type == float.class) {
      return 0f;
    }
    return Stream.of(arguments).filter(type::isInstance).findFirst().orElse(null);
  }
}

package io.github.rekognitionmock.concurrency;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
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
   * Finds the methods of an object that do not wait for whoever holds its lock. A method waits
   * before it looks at its arguments, so those are null unless they are given here.
   */
  public static Set<String> free(Object shared, Object... arguments) {
    Set<String> free = new TreeSet<>();
    for (Method method : shared.getClass().getDeclaredMethods()) {
      boolean isCalledFromOutside =
          !Modifier.isPrivate(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && !method.isSynthetic();
      if (isCalledFromOutside && !waitsFor(shared, () -> call(method, shared, arguments))) {
        free.add(method.getName());
      }
    }
    return free;
  }

  /** Tells whether a call comes to a point where it needs a lock, rather than to its end. */
  public static boolean waitsFor(Object lock, Runnable call) {
    Thread caller = new Thread(call);
    caller.setDaemon(true);
    caller.setUncaughtExceptionHandler((thread, failure) -> {});
    synchronized (lock) {
      caller.start();
      while (caller.isAlive()) {
        if (isBlockedBy(lock, caller)) {
          return true;
        }
        Thread.onSpinWait();
      }
    }
    return false;
  }

  private static boolean isBlockedBy(Object lock, Thread caller) {
    return Optional.ofNullable(ManagementFactory.getThreadMXBean().getThreadInfo(caller.getId()))
        .filter(info -> info.getThreadState() == Thread.State.BLOCKED)
        .map(ThreadInfo::getLockInfo)
        .filter(info -> info.getIdentityHashCode() == System.identityHashCode(lock))
        .isPresent();
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

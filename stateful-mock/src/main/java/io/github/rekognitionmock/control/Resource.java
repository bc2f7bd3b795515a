package io.github.rekognitionmock.control;

import java.util.Map;

/** What stands behind one path of the control API. Thread-safe. */
interface Resource {

  /** Stands for whatever is the last part of a path. */
  String ITEM = "{id}";

  /** Returns the path below the control API's own, as in {@code /state}. */
  String path();

  /** Returns what the methods do that it understands. */
  Map<String, Action> actions();

  /** What a method does. */
  @FunctionalInterface
  interface Action {

    /**
     * Answers a call.
     *
     * @throws io.github.rekognitionmock.control.json.DocumentException if the call is wrong;
     *     nothing was changed
     */
    ControlResponse perform(Call call);
  }
}

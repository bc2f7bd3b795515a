package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.Elements;

/** A call as its action sees it. The item is the last part of the path. */
record ControlCall(RegionalAccount account, String item, byte[] body) {

  <T> T read(Class<T> type) {
    return DocumentMapper.read(body, type);
  }

  <T> Elements<T> readOneOrMore(Class<T> type) {
    return DocumentMapper.readOneOrMore(body, type);
  }
}

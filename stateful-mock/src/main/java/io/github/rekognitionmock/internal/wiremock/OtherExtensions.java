package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterV2;

/**
 * The other extensions of the server. Filters of the first generation are not among them: they run
 * before any of the second.
 */
final class OtherExtensions {

  private final Extensions extensions;

  OtherExtensions(Extensions extensions) {
    this.extensions = extensions;
  }

  /** Tells whether there are none but the mock's and those that every WireMock server has. */
  boolean areNone() {
    return extensions.ofType(Extension.class).values().stream()
        .map(extension -> extension.getClass().getPackageName())
        .allMatch(
            name ->
                name.equals(OtherExtensions.class.getPackageName())
                    || name.startsWith("com.github.tomakehurst.wiremock")
                    || name.startsWith("org.wiremock."));
  }

  /** Tells whether an extension would miss something if the filter answered all requests. */
  boolean needEveryRequest(RequestFilterV2 own) {
    return extensions.ofType(RequestFilterV2.class).values().stream()
            .anyMatch(filter -> filter != own && filter.applyToStubs())
        || extensions.ofType(ResponseDefinitionTransformerV2.class).values().stream()
            .anyMatch(ResponseDefinitionTransformerV2::applyGlobally)
        || extensions.ofType(ServeEventListener.class).values().stream()
            .anyMatch(ServeEventListener::applyGlobally);
  }
}

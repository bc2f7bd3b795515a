package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.LazyHttpClient;
import java.util.List;

/**
 * Builds WireMock's two HTTP clients when they are first used, because they take up a fifth of its
 * start and serve proxying only.
 */
final class OnDemandHttpClientFactory implements HttpClientFactory {

  private final HttpClientFactory factory;

  private OnDemandHttpClientFactory(HttpClientFactory factory) {
    this.factory = factory;
  }

  static HttpClientFactory of(HttpClientFactory factory) {
    return factory == null ? null : new OnDemandHttpClientFactory(factory);
  }

  @Override
  public HttpClient buildHttpClient(
      Options options,
      boolean trustAllCertificates,
      List<String> trustedHosts,
      boolean useSystemProperties) {
    return new LazyHttpClient(
        () ->
            factory.buildHttpClient(
                options, trustAllCertificates, trustedHosts, useSystemProperties));
  }
}

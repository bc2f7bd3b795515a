package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.rekognitionmock.internal.control.ControlApi;
import io.github.rekognitionmock.internal.control.ControlResponse;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import java.util.Optional;

/** Opens the control API below {@code /__admin/rekognition}. */
final class ControlRoutes implements AdminApiExtension {

  private static final byte[] EMPTY = {};

  private final ControlApi control;

  ControlRoutes(ControlApi control) {
    this.control = control;
  }

  @Override
  public String getName() {
    return "rekognition-mock-control";
  }

  /** There is one route because WireMock tells the routes of one extension apart by class only. */
  @Override
  public void contributeAdminApiRoutes(Router router) {
    router.add(RequestMethod.ANY, ControlUrl.ROOT + "/**", this::execute);
  }

  private ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
    Request request = event.getRequest();
    ControlUrl url = ControlUrl.of(request.getUrl());
    JsonSource body = JsonSource.of(Optional.ofNullable(request.getBody()).orElse(EMPTY));
    ControlResponse response =
        control.handle(
            request.getMethod().getName(),
            url.path(),
            url.query(),
            body,
            request.getHeader("Accept"));
    ResponseDefinitionBuilder answer =
        ResponseDefinitionBuilder.responseDefinition().withStatus(response.status());
    if (response.document().isPresent()) {
      answer.withHeader("Content-Type", response.contentType()).withBody(response.body());
    }
    return answer.build();
  }
}

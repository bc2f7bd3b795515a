package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.common.NetworkAddressRules;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Lets stubs pass requests on within this machine only. WireMock asks for names and then for the
 * addresses they lead to. Its own rules let every address of IPv6 through.
 */
final class LoopbackTargets implements NetworkAddressRules {

  @Override
  public boolean isAllowed(String target) {
    return !target.matches("[\\d.]+|.*:.*") || isLoopback(target);
  }

  @Override
  public boolean isAllowedAll() {
    return false;
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException malformed) {
      return false;
    }
  }
}

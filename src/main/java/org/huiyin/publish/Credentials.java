package org.huiyin.publish;

import java.util.Optional;

/**
 * The keys of an account. They come from the environment only, never from an option or a file of
 * the site.
 *
 * @param session the token of temporary keys
 */
public record Credentials(String keyId, String secret, Optional<String> session) {

  /** Without the secret, so that no message shows it. */
  @Override
  public String toString() {
    return keyId;
  }
}

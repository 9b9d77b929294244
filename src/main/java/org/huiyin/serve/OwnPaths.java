package org.huiyin.serve;

/** Where this server has what no site has. */
final class OwnPaths {
  /** No site has a path with an underscore. */
  static final String FOLDER = "/_huiyin/";

  private OwnPaths() {}
}

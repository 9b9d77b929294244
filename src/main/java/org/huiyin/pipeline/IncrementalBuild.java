package org.huiyin.pipeline;

import java.io.IOException;
import java.util.Set;
import org.huiyin.write.KnownFiles;
import org.huiyin.write.MemorySite;

/**
 * Builds a site again and again, and each time makes only what may have changed. The files and the
 * problems are those of a full build of the same sources.
 *
 * <p>A reply is used again if its own files, the settings and theme of the site, and the answers to
 * all that it asked about others are the same. All builds must be of the same source folder.
 *
 * <pre>{@code
 * MemorySite site = new MemorySite();
 * IncrementalBuild builds = new IncrementalBuild();
 * Outcome first = builds.run(request, Listener.SILENT, site);
 * Outcome second = builds.run(request, Listener.SILENT, site);
 * }</pre>
 */
public final class IncrementalBuild {
  private final Workspace workspace;

  /** Keeps what it needs in memory. */
  public IncrementalBuild() {
    this(new ReplyMemory());
  }

  IncrementalBuild(ReplyStore replies) {
    this.workspace = Workspace.lasting(replies);
  }

  /**
   * Builds for the output of the request's mode.
   *
   * @throws IOException if reading or writing files fails
   */
  public synchronized Outcome run(Request request, Listener listener) throws IOException {
    return new Build(request, listener, workspace).run(Build.output(request, KnownFiles.NONE));
  }

  /**
   * Builds into memory. The site is exchanged only if the build succeeds.
   *
   * @throws IOException if reading files fails
   */
  public synchronized Outcome run(Request request, Listener listener, MemorySite site)
      throws IOException {
    return new Build(request, listener, workspace).run(site::open);
  }

  /** The ids of the replies that the last build did not use again. */
  public synchronized Set<String> rebuilt() {
    return workspace.built();
  }

  /**
   * The groups of files that do not belong to a reply and that the last build did not use again.
   */
  public synchronized Set<String> rebuiltSite() {
    return workspace.builtSite();
  }
}

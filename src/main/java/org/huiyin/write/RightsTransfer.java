package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.source.Message;

/**
 * Gives new folders the mode, owner and group of the folders that they replace, as far as the
 * process may set them, and collects what could not be kept.
 *
 * <p>This works on POSIX file systems. Access control lists and other extended attributes are not
 * copied. On Windows a new folder inherits the rights of its parent.
 */
final class RightsTransfer {
  private static final String MODE = "unix:mode";
  private static final int PERMISSION_BITS = 07777;
  private static final int OWNER_ALL = 0700;

  private final Setter setter;
  private final Map<String, Loss> losses = new LinkedHashMap<>();

  /** Sets an attribute of a folder. Tests pass one that refuses. */
  interface Setter {
    void set(Path folder, String attribute, int value) throws IOException;
  }

  RightsTransfer() {
    this(Files::setAttribute);
  }

  RightsTransfer(Setter setter) {
    this.setter = setter;
  }

  /** One attribute that was not kept: the last folder, and the number of folders. */
  private record Loss(Path folder, String before, String now, int folders) {
    Loss after(Loss earlier) {
      return new Loss(folder, before, now, folders + earlier.folders);
    }
  }

  private record Rights(int mode, int uid, int gid, String owner, String group) {

    /** The rights of a folder; empty if it does not exist or the system has no such rights. */
    static Optional<Rights> of(Path folder) throws IOException {
      if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")
          || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Map<String, Object> found =
          Files.readAttributes(folder, "unix:mode,uid,gid,owner,group", LinkOption.NOFOLLOW_LINKS);
      return Optional.of(
          new Rights(
              (Integer) found.get("mode") & PERMISSION_BITS,
              (Integer) found.get("uid"),
              (Integer) found.get("gid"),
              found.get("owner").toString(),
              found.get("group").toString()));
    }
  }

  /** Lets the owner change the entries of a folder that is about to be deleted. */
  static void makeWritable(Path folder) throws IOException {
    Optional<Rights> rights = Rights.of(folder);
    if (rights.isPresent() && !Files.isWritable(folder)) {
      Files.setAttribute(folder, MODE, rights.get().mode() | OWNER_ALL);
    }
  }

  /**
   * Sets mode and group of a folder that is about to be filled, so that nobody can read the new
   * site before it is published who could not read the old one, and so that new files get the group
   * in a set-group-ID folder. The builder can write in any case.
   */
  void prepare(Path old, Path fresh) throws IOException {
    Optional<Rights> rights = Rights.of(old);
    if (rights.isPresent()) {
      set(fresh, "unix:gid", rights.get().gid());
      set(fresh, MODE, rights.get().mode() | OWNER_ALL);
    }
  }

  /**
   * Sets mode, owner and group of a finished folder.
   *
   * @param shown the path of the folder after it was published, for messages
   */
  void transfer(Path old, Path fresh, Path shown) throws IOException {
    Optional<Rights> wanted = Rights.of(old);
    Optional<Rights> present = Rights.of(fresh);
    if (wanted.isEmpty() || present.isEmpty() || wanted.equals(present)) {
      return;
    }
    // The group first: without it the system may clear the set-group-ID bit. The owner last:
    // afterwards the process may have no right to set the rest.
    set(fresh, "unix:gid", wanted.get().gid());
    set(fresh, MODE, wanted.get().mode());
    set(fresh, "unix:uid", wanted.get().uid());
    compare(wanted.get(), Rights.of(fresh).orElseThrow(), shown);
  }

  /** A refusal is found by reading the attribute afterwards; some refusals are silent anyway. */
  private void set(Path folder, String attribute, int value) throws IOException {
    Object present = Files.getAttribute(folder, attribute, LinkOption.NOFOLLOW_LINKS);
    boolean same =
        attribute.equals(MODE)
            ? ((Integer) present & PERMISSION_BITS) == value
            : present.equals(value);
    if (!same) {
      try {
        setter.set(folder, attribute, value);
      } catch (FileSystemException refused) {
        // See above.
      }
    }
  }

  private void compare(Rights wanted, Rights now, Path shown) {
    if (wanted.uid() != now.uid()) {
      note("rights.owner", new Loss(shown, wanted.owner(), now.owner(), 1));
    }
    if (wanted.gid() != now.gid()) {
      note("rights.group", new Loss(shown, wanted.group(), now.group(), 1));
    }
    if (wanted.mode() != now.mode()) {
      note("rights.mode", new Loss(shown, octal(wanted.mode()), octal(now.mode()), 1));
    }
  }

  private void note(String attribute, Loss loss) {
    losses.merge(attribute, loss, (earlier, next) -> next.after(earlier));
  }

  private static String octal(int mode) {
    return String.format(Locale.ROOT, "%04o", mode);
  }

  /** What could not be kept: one message for each attribute, which names the last folder. */
  List<Message> notices() {
    List<Message> notices = new ArrayList<>();
    losses.forEach(
        (attribute, loss) ->
            notices.add(
                Message.of(
                    "rights-not-kept",
                    Message.of(attribute),
                    loss.folder().toString(),
                    loss.before(),
                    loss.now(),
                    loss.folders())));
    return notices;
  }
}

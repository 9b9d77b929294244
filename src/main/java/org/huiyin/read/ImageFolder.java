package org.huiyin.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.PathName;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;

/** Reads the pictures of a reply, and refuses names that cannot be published. */
final class ImageFolder {
  private static final long LIMIT = 20_000_000;
  private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "webp", "gif");

  private ImageFolder() {}

  static List<SourceSet.Image> read(SourceFolder folder, String home, Problems problems)
      throws EnvironmentFailure {
    List<SourceSet.Image> images = new ArrayList<>();
    List<String> names = folder.names(home, problems);
    for (String name : names) {
      if (!isImage(name)) {
        problems.add(refusal(home, name));
        continue;
      }
      if (!legal(name).equals(Optional.of(name))) {
        String numbered = "picture-" + (images.size() + 1) + "." + ending(name);
        String other = legal(name).filter(free -> !names.contains(free)).orElse(numbered);
        problems.add(refusal(home, name).withHint(Message.of("hint.rename-picture", other)));
      }
      // Also under a name that cannot be published, so that links to it are not reported too.
      folder
          .bytes(home + "/" + name, LIMIT, problems)
          .ifPresent(bytes -> images.add(new SourceSet.Image(name, bytes)));
    }
    return images;
  }

  /** Whether a name has the ending of a picture. */
  static boolean isImage(String name) {
    return name.lastIndexOf('.') > 0 && ENDINGS.contains(ending(name));
  }

  private static Problem refusal(String home, String name) {
    return Problem.error(
        SourceFolder.place(home + "/" + name),
        Message.of(PathName.isReserved(name) ? "reserved-name" : "bad-image-name", name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The valid form of the name of a picture; empty if nothing of the name is ASCII. */
  private static Optional<String> legal(String name) {
    return PathName.idLike(name.substring(0, name.lastIndexOf('.')))
        .map(id -> id + "." + ending(name));
  }
}

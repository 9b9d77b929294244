package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.ReplyPaths;
import org.huiyin.draft.page.Block;

/** The pictures and attachments of a draft, under names that the site accepts. */
final class LooseFiles {
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");
  private static final Set<String> ATTACHMENTS =
      Set.of("pdf", "docx", "xlsx", "ofd", "csv", "txt", "png", "jpg", "jpeg", "webp", "gif");

  private final List<DraftFile> files = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> missing = new ArrayList<>();

  /** The name of a picture below {@code images/}; empty if its bytes are not at hand. */
  Optional<String> picture(Block.Picture picture) {
    return keep(ReplyPaths.IMAGES, picture.address(), picture.bytes(), PICTURES, "picture");
  }

  /** The name of an attachment below {@code files/}. */
  Optional<String> attachment(Block.Link link) {
    return keep(ReplyPaths.ATTACHMENTS, link.address(), link.bytes(), ATTACHMENTS, "attachment");
  }

  private Optional<String> keep(
      String folder,
      String address,
      Optional<Block.Bytes> bytes,
      Set<String> endings,
      String word) {
    String ending = ending(address);
    if (bytes.isEmpty() || !endings.contains(ending)) {
      missing.add(address);
      return Optional.empty();
    }
    String name = word;
    for (int n = 2; !taken.add(folder + name); n++) {
      name = word + "-" + n;
    }
    files.add(new DraftFile(folder + name + "." + ending, bytes.get().value()));
    return Optional.of(name + "." + ending);
  }

  private static String ending(String address) {
    String path = address.replaceFirst("[?#].*", "");
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  List<DraftFile> files() {
    return List.copyOf(files);
  }

  /** The addresses of those that are not at hand, or of a kind that is not published. */
  List<String> missing() {
    return List.copyOf(missing);
  }
}

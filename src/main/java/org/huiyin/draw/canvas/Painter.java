package org.huiyin.draw.canvas;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.huiyin.draw.font.Fonts;
import org.huiyin.model.artefact.OutputFile;

/**
 * Paints pictures as PNG, when their bytes are asked for. All pictures of a build share one
 * painter: it keeps as much memory as there were threads that painted at the same time, and uses it
 * again. Thread-safe.
 */
public final class Painter {
  private final Fonts fonts;
  private final Queue<PixelMemory> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param fonts the bundled fonts and those of the site
   */
  public Painter(Fonts fonts) {
    this.fonts = fonts;
  }

  public Fonts fonts() {
    return fonts;
  }

  /**
   * A PNG that is painted on each call of {@link OutputFile.Content#bytes}.
   *
   * @param painting the same on each call
   */
  public OutputFile.Content content(Supplier<Painting> painting) {
    return new Content(painting);
  }

  private byte[] png(Painting painting) {
    PixelMemory memory = Optional.ofNullable(idle.poll()).orElseGet(() -> new PixelMemory(fonts));
    try {
      PixelCanvas canvas =
          new PixelCanvas(memory, painting.width(), painting.height(), painting.scale(), fonts);
      painting.steps().accept(canvas);
      canvas.end();
      return memory.png(painting.width(), painting.height());
    } finally {
      idle.add(memory);
    }
  }

  private final class Content implements OutputFile.Content {
    private final Supplier<Painting> painting;
    private Optional<String> key = Optional.empty();

    Content(Supplier<Painting> painting) {
      this.painting = painting;
    }

    @Override
    public byte[] bytes() {
      return png(painting.get());
    }

    /** Is asked for by the store of pictures and by the record of the build. */
    @Override
    public synchronized Optional<String> key() {
      if (key.isEmpty()) {
        key = Optional.of(KeyCanvas.key(painting.get(), fonts));
      }
      return key;
    }
  }
}

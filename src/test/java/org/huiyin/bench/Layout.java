package org.huiyin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes a corpus as the sources of a generator. One reply at a time is in memory. */
enum Layout {
  HUIYIN {
    @Override
    void site(Path folder) throws IOException {
      put(folder, new SourceText("content/site.yml", HuiyinSources.site()));
    }

    @Override
    List<SourceText> reply(Sample sample, Variant variant) {
      return HuiyinSources.reply(sample, variant == Variant.CHARTS);
    }
  },
  HUGO {
    @Override
    void site(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(HugoSources.THEME)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(HugoSources.THEME.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }

    @Override
    List<SourceText> reply(Sample sample, Variant variant) {
      return List.of(HugoSources.reply(sample));
    }
  };

  /** A source file: its path below the folder of the site, and its text. */
  record SourceText(String path, String text) {}

  /** Writes what is there once. */
  abstract void site(Path folder) throws IOException;

  /** The source files of a reply. */
  abstract List<SourceText> reply(Sample sample, Variant variant);

  /** Writes all sources. */
  void write(Corpus corpus, Path folder) throws IOException {
    site(folder);
    for (int i = 0; i < corpus.size(); i++) {
      for (SourceText source : reply(corpus.sample(i), corpus.variant())) {
        put(folder, source);
      }
    }
  }

  /** Writes those files of a reply that an edit changed; returns how many. */
  int edit(Corpus corpus, Path folder, Sample sample) throws IOException {
    int edited = 0;
    for (SourceText source : reply(sample, corpus.variant())) {
      byte[] before = Files.readAllBytes(folder.resolve(source.path()));
      if (!Arrays.equals(before, source.text().getBytes(StandardCharsets.UTF_8))) {
        put(folder, source);
        edited++;
      }
    }
    return edited;
  }

  private static void put(Path folder, SourceText source) throws IOException {
    Path path = folder.resolve(source.path());
    Files.createDirectories(path.getParent());
    Files.writeString(path, source.text());
  }
}

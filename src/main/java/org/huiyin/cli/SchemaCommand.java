package org.huiyin.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Resource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code huiyin schema}: prints the JSON Schema of one kind of source file or of {@code
 * reply.json}, or lists all schemas.
 */
@CommandLine.Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Command {
  private static final String REPLY = "content/replies/<id>/";

  /** A schema and the files that it describes. */
  record Schema(String name, String files) {}

  /** All schemas of {@code org/huiyin/schema}, in the order of the manual. */
  static final List<Schema> SCHEMAS =
      List.of(
          new Schema("site", "content/site.yml"),
          new Schema("page", "content/pages/<id>.md"),
          new Schema("reply", REPLY + "reply.yml"),
          new Schema("figures", REPLY + "figures.yml"),
          new Schema("charts", REPLY + "charts.yml"),
          new Schema("claims", REPLY + "claims.yml"),
          new Schema("commitments", REPLY + "commitments.yml"),
          new Schema("revisions", REPLY + "revisions.yml"),
          new Schema("import", REPLY + "import.yml"),
          new Schema("reply-json", "site/replies/<id>/reply.json"));

  @Parameters(arity = "0..1", paramLabel = "NAME", completionCandidates = Names.class)
  Optional<String> name = Optional.empty();

  @Mixin CommonOptions common;

  /** What a shell completes. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SCHEMAS.stream().map(Schema::name).iterator();
    }
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (name.isEmpty()) {
      SCHEMAS.forEach(schema -> console.out().print(padded(schema.name()) + schema.files() + "\n"));
      return ExitCode.DONE;
    }
    List<String> known = SCHEMAS.stream().map(Schema::name).toList();
    if (!known.contains(name.get())) {
      throw new UsageException(
          Message.of("usage.unknown-schema", name.get()), Nearest.hint(name.get(), known));
    }
    console.out().print(text(name.get()));
    return ExitCode.DONE;
  }

  private static String padded(String name) {
    return name + " ".repeat(14 - name.length());
  }

  /** The schema as it lies in the jar. */
  static String text(String name) {
    return new Resource(SchemaCommand.class, "/org/huiyin/schema/" + name + ".json").text();
  }
}

package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.cache.SourceTexts;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.read.Content;
import org.huiyin.shard.ShardHeader;
import org.huiyin.shard.ShardReply;
import org.huiyin.shard.ShardSet;
import org.huiyin.shard.ShardWriter;
import org.huiyin.write.Output;
import org.huiyin.write.Receipt;
import org.huiyin.write.ShardFolder;
import org.huiyin.write.SiteFolder;

/**
 * Builds of parts of a site, and of a site from its parts.
 *
 * <p>All builds read all cards, so each knows the same plan. The replies are dealt out by their
 * place among all ids: shard 1 of 3 has the first, the fourth, the seventh.
 */
final class Shards {
  private Shards() {}

  /** The route of a request. */
  static Route route(Request request) {
    if (request.part() instanceof Request.Share share) {
      return new OneShare(request, share);
    }
    return request.part() instanceof Request.Merge merge
        ? new Merging(request, merge)
        : Route.WHOLE;
  }

  private static ShardHeader.Basis basis(Request request, SiteSetup setup, Plan plan) {
    return new ShardHeader.Basis(
        request.baseUrl().orElse(""),
        request.drafts(),
        request.precompress(),
        plan.asOf(),
        setup.key(),
        Fingerprint.of(plan));
  }

  /** Makes a share of the replies, and no page of the site. */
  private static final class OneShare implements Route {
    private final Request request;
    private final Request.Share share;
    private final Set<String> own = new HashSet<>();
    private final List<ShardWriter> writer = new ArrayList<>(1);
    private Optional<ShardHeader.Basis> basis = Optional.empty();

    OneShare(Request request, Request.Share share) {
      this.request = request;
      this.share = share;
    }

    @Override
    public SourceKeys keys(List<String> ids, SourceKeys all) {
      for (int i = share.index() - 1; i < ids.size(); i += share.count()) {
        own.add(ids.get(i));
      }
      return id -> own.contains(id) ? all.of(id) : Optional.empty();
    }

    @Override
    public void begin(
        SiteSetup setup, Plan plan, Collection<Candidate> candidates, Content content) {
      basis = Optional.of(basis(request, setup, plan));
    }

    @Override
    public void opened(Output output) {
      writer.add(new ShardWriter((ShardFolder) output));
    }

    @Override
    public List<String> ids(List<String> all) {
      return all.stream().filter(own::contains).toList();
    }

    @Override
    public void made(String id, BuiltReply reply) throws IOException {
      ReplyResult result = reply.result();
      List<Receipt.Stamp> files = reply.files().stream().map(Receipt.Stamp.class::cast).toList();
      writer
          .get(0)
          .put(
              id,
              reply.key().files(),
              new ShardReply(result.problems(), result.summaries(), result.links(), files));
    }

    @Override
    public Optional<SiteFolder.Written> finish() throws IOException {
      return Optional.of(writer.get(0).finish(share.index(), share.count(), basis.orElseThrow()));
    }
  }

  /** Takes the replies from shards, and makes those that a shard could not keep. */
  private static final class Merging implements Route {
    private final Request request;
    private final Request.Merge merge;
    private Optional<ShardSet> shards = Optional.empty();
    private SourceTexts texts = (path, length) -> Optional.empty();

    Merging(Request request, Request.Merge merge) {
      this.request = request;
      this.merge = merge;
    }

    @Override
    public void begin(SiteSetup setup, Plan plan, Collection<Candidate> candidates, Content content)
        throws IOException {
      Map<String, String> now = new HashMap<>();
      candidates.forEach(
          candidate -> candidate.key().ifPresent(key -> now.put(candidate.id(), key.files())));
      ShardSet found = ShardSet.open(merge.shards());
      found.require(basis(request, setup, plan), id -> Optional.ofNullable(now.get(id)));
      shards = Optional.of(found);
      texts = (path, length) -> Optional.of(content.later(path, length));
    }

    /** One file at a time is in memory. */
    @Override
    public Optional<ReplyResult> given(String id, OutputSink sink) throws IOException {
      ShardSet set = shards.orElseThrow();
      Optional<ShardReply> found = set.reply(id, texts);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      for (Receipt.Stamp file : found.get().files()) {
        sink.pass(new OutputFile(file.path(), set.bytes(id, file)));
      }
      return Optional.of(
          ReplyResult.of(
              found.get().problems(),
              found.get().summaries(),
              found.get().links(),
              Optional.empty()));
    }
  }
}

package org.huiyin.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.bytes.Overflow;
import org.huiyin.pipeline.kept.KeptReply;
import org.huiyin.pipeline.kept.KeptResults;
import org.huiyin.pipeline.kept.KeptSite;
import org.huiyin.pipeline.trace.Question;
import org.huiyin.pipeline.trace.Trace;
import org.huiyin.source.Problem;
import org.huiyin.write.PackedStamps;
import org.huiyin.write.Receipt;

/** Keeps replies on the disk, for the next run of the program. */
final class KeptReplies implements ReplyStore {
  private static final Comparator<KeptReply.Asked> ORDER =
      Comparator.comparing(KeptReply.Asked::subject).thenComparing(KeptReply.Asked::about);

  private final KeptResults results;
  private final Map<String, PackedStamps> files = new ConcurrentHashMap<>();
  private final Overflow overflow = new Overflow(1);

  KeptReplies(KeptResults results) {
    this.results = results;
  }

  @Override
  public Optional<BuiltReply> find(String id, ReplyKey key) {
    Optional<KeptReply> found = results.find(id, key.site(), key.files());
    found.ifPresent(reply -> note(id, reply.files()));
    return found.map(reply -> built(key, reply));
  }

  private static BuiltReply built(ReplyKey key, KeptReply reply) {
    Map<Question, String> answers = new HashMap<>();
    for (KeptReply.Asked asked : reply.asked()) {
      Question.Subject subject = Question.Subject.valueOf(asked.subject());
      answers.put(new Question(subject, asked.about()), asked.answer());
    }
    ReplyResult result =
        new ReplyResult(
            reply.problems(),
            reply.summaries(),
            reply.links(),
            reply.prints(),
            reply.charts(),
            reply.changes());
    return new BuiltReply(
        key,
        reply.card(),
        reply.updatedOn(),
        new Trace(answers),
        result,
        reply.files(),
        reply.pictures());
  }

  /** Places in files of other replies may move while this reply stays as it is: it is not kept. */
  @Override
  public void keep(String id, BuiltReply built) {
    ReplyResult result = built.result();
    if (!result.problems().stream().allMatch(problem -> isOf(id, problem))) {
      forget(id);
      return;
    }
    List<KeptReply.Asked> asked = new ArrayList<>();
    built
        .trace()
        .answers()
        .forEach(
            (question, answer) ->
                asked.add(
                    new KeptReply.Asked(question.subject().name(), question.about(), answer)));
    asked.sort(ORDER);
    results.keep(
        id,
        built.key().site(),
        built.key().files(),
        new KeptReply(
            built.card(),
            built.updatedOn(),
            asked,
            result.problems(),
            result.links(),
            result.prints(),
            result.charts(),
            result.changes(),
            built.files(),
            built.pictures(),
            result.summaries()));
    note(id, built.files());
  }

  private static boolean isOf(String id, Problem problem) {
    String folder = "content/replies/" + id;
    String path = problem.origin().file().path();
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  @Override
  public void forget(String id) {
    results.forget(id);
    files.remove(id);
  }

  @Override
  public void retain(Collection<String> ids) {
    results.retain(ids);
    files.keySet().retainAll(Set.copyOf(ids));
  }

  /** The site files of earlier runs. */
  List<BuiltSite> sites() {
    return results.sites().stream()
        .map(site -> new BuiltSite(site.key(), site.files(), site.problems(), site.pictures()))
        .toList();
  }

  /** Keeps the site files of this build in place of those of the earlier run. */
  void keepSites(List<BuiltSite> sites) {
    results.keepSites(
        sites.stream()
            .map(site -> new KeptSite(site.key(), site.files(), site.problems(), site.pictures()))
            .toList());
  }

  /** Notes the files of a reply; a check puts none that could be told again. */
  private void note(String id, List<Receipt> receipts) {
    Optional<PackedStamps> stamps = PackedStamps.of(receipts);
    if (stamps.isPresent()) {
      stamps.get().moveTo(overflow);
      files.put(id, stamps.get());
    } else {
      files.remove(id);
    }
  }

  /** The files of each reply that was found or kept. */
  Collection<PackedStamps> files() {
    return files.values();
  }
}

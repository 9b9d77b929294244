package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * How the samples of a recording are shared among the stages of a build, the packages, and the
 * methods.
 *
 * <p>A stage has the samples in which it is the innermost stage on the stack, so it has those of
 * the vocabularies and the libraries that it calls too. A package has those in which it is the
 * innermost one of Huiyin.
 */
final class StageShares {
  private static final String ROOT = "org.huiyin.";
  private static final Set<String> VOCABULARIES =
      Set.of("source", "address", "bytes", "quantity", "model", "language", "search");
  private static final String OTHER = "(start, JDK)";

  private final Map<String, Integer> stages = new TreeMap<>();
  private final Map<String, Integer> packages = new TreeMap<>();
  private final Map<String, Integer> methods = new TreeMap<>();
  private int samples;

  /** A name and the number of its samples. */
  record Share(String name, int samples) {}

  /** A frame of a stack: the full name of its class, and its method. */
  record Frame(String type, String method) {}

  /** Reads the samples of Java code from a recording. */
  static StageShares of(Path recording) throws IOException {
    StageShares shares = new StageShares();
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          List<Frame> stack = new ArrayList<>();
          for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            stack.add(
                new Frame(frame.getMethod().getType().getName(), frame.getMethod().getName()));
          }
          shares.add(stack);
        }
      }
    }
    return shares;
  }

  /**
   * Adds one sample.
   *
   * @param stack its frames, the innermost first
   */
  void add(List<Frame> stack) {
    if (stack.isEmpty()) {
      return;
    }
    samples++;
    Frame top = stack.get(0);
    count(methods, top.type() + "." + top.method());
    count(packages, packageOf(stack));
    count(stages, stageOf(stack));
  }

  private static void count(Map<String, Integer> counts, String name) {
    counts.merge(name, 1, Integer::sum);
  }

  private static String packageOf(List<Frame> stack) {
    for (Frame frame : stack) {
      if (frame.type().startsWith(ROOT)) {
        return below(frame.type());
      }
    }
    return OTHER;
  }

  private static String stageOf(List<Frame> stack) {
    String vocabulary = OTHER;
    for (Frame frame : stack) {
      if (frame.type().startsWith(ROOT)) {
        String name = below(frame.type());
        int room = name.indexOf('.');
        String first = room < 0 ? name : name.substring(0, room);
        if (!VOCABULARIES.contains(first)) {
          return first;
        }
        vocabulary = first;
      }
    }
    return vocabulary;
  }

  /** The package of a class, below the root: draw.canvas. */
  private static String below(String type) {
    int slash = type.indexOf('/'); // The address in the name of a hidden class.
    String name = slash < 0 ? type : type.substring(0, slash);
    return name.substring(ROOT.length(), Math.max(ROOT.length(), name.lastIndexOf('.')));
  }

  int samples() {
    return samples;
  }

  /** All stages, the greatest first. */
  List<Share> stages() {
    return greatest(stages, stages.size());
  }

  /** The packages with the most samples. */
  List<Share> packages(int count) {
    return greatest(packages, count);
  }

  /** The methods with the most samples, libraries and the JDK included. */
  List<Share> methods(int count) {
    return greatest(methods, count);
  }

  private static List<Share> greatest(Map<String, Integer> counts, int count) {
    return counts.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Share::samples).reversed().thenComparing(Share::name))
        .limit(count)
        .toList();
  }
}

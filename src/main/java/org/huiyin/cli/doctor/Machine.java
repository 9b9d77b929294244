package org.huiyin.cli.doctor;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.cli.report.Version;
import org.huiyin.pipeline.self.SelfCheck;
import org.huiyin.source.Message;

/** The program, the JDK and the system. */
final class Machine {
  /** Below this, sites of some hundred replies run out of memory; see performance.md. */
  private static final long SMALL_HEAP = 200L << 20;

  private Machine() {}

  static List<Message> facts() {
    List<Message> facts = new ArrayList<>();
    facts.add(Message.of("doctor.version", Version.text()));
    Version.commit().ifPresent(commit -> facts.add(Message.of("doctor.commit", commit)));
    facts.add(
        Message.of(
            "doctor.jdk", known("java.vm.version"), known("java.vm.name"), known("java.vendor")));
    facts.add(Message.of("doctor.os", known("os.name"), known("os.version"), known("os.arch")));
    facts.add(
        Message.of(
            "doctor.locale", known("user.language"), System.getProperty("user.country", "")));
    facts.add(
        Message.of(
            "doctor.charset",
            Charset.defaultCharset().name(),
            known("native.encoding"),
            known("sun.jnu.encoding")));
    Runtime runtime = Runtime.getRuntime();
    facts.add(
        Message.of("doctor.capacity", runtime.availableProcessors(), runtime.maxMemory() >> 20));
    facts.add(Message.of(SelfCheck.fontsAreWhole() ? "doctor.fonts" : "doctor.fonts-damaged"));
    return facts;
  }

  static List<Message> findings() {
    List<Message> findings = new ArrayList<>();
    if (!SelfCheck.fontsAreWhole()) {
      findings.add(Message.of("doctor.find.fonts"));
    }
    long heap = Runtime.getRuntime().maxMemory();
    if (heap < SMALL_HEAP) {
      findings.add(Message.of("doctor.find.heap", heap >> 20));
    }
    return findings;
  }

  private static String known(String property) {
    return System.getProperty(property, "–");
  }
}

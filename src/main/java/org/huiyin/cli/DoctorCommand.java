package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.cli.doctor.Doctor;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huiyin doctor}: tells what a report of a fault needs, and what is wrong here. */
@CommandLine.Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Command {
  @Option(names = "--source", paramLabel = "DIR")
  String source = ".";

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    Path folder = SiteOptions.anyFolder(source).normalize();
    Doctor doctor = Doctor.of(folder);
    doctor.facts().forEach(console::print);
    if (doctor.findings().isEmpty()) {
      console.print(Message.of("doctor.fine"));
      return ExitCode.DONE;
    }
    console.out().print("\n");
    doctor.findings().forEach(console::print);
    return ExitCode.PROBLEMS;
  }
}

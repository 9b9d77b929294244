/**
 * The command line: one class per command, messages in two languages, exit codes, progress.
 *
 * <p><b>Takes</b> arguments and two output streams; <b>gives</b> an exit code and the messages for
 * users and tools; <b>must not know</b> how a site is built: it calls {@code build} and prints the
 * {@link org.huiyin.pipeline.Outcome}. Only this package uses picocli, the standard streams, the
 * clock and the messages for users.
 *
 * <p><b>To add</b> a command: one class that implements {@link org.huiyin.cli.Command}, one line in
 * {@link org.huiyin.cli.Main}, its help in {@code help_zh.properties} and {@code
 * help_en.properties}. An output format for problems: one class that implements {@link
 * org.huiyin.cli.report.Report}, one line in {@link org.huiyin.cli.Format}. A message: one line in
 * each of {@code messages_zh.properties} and {@code messages_en.properties}.
 */
package org.huiyin.cli;

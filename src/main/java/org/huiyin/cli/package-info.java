/**
 * The console: one class per command, messages in two languages, exit codes, progress.
 *
 * <p><b>Takes</b> arguments and two streams; <b>gives</b> an exit code and what people and tools
 * read about a run; <b>must not know</b> how a site is made: it asks {@code build} and prints the
 * {@link org.huiyin.build.Outcome}. The only home of picocli, the standard streams, the clock and
 * every word that is said to the person who runs the program.
 *
 * <p><b>To add</b> a command: one class that implements {@link org.huiyin.cli.Command}, one line in
 * {@link org.huiyin.cli.Main}, its help in {@code help_zh.properties} and {@code
 * help_en.properties}. A format of problems: one class that implements {@link
 * org.huiyin.cli.Report}, one line in {@link org.huiyin.cli.Format}. A message: one line in each of
 * {@code messages_zh.properties} and {@code messages_en.properties}.
 */
package org.huiyin.cli;

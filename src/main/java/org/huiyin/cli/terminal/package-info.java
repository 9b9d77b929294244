/**
 * What a run prints with: its streams, the texts of its messages, exit codes, and what a terminal
 * shows where.
 *
 * <p><b>Must not know</b> commands, or what is reported.
 */
package org.huiyin.cli.terminal;

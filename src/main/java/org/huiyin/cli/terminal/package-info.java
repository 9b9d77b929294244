/**
 * What a run prints with: its streams, the texts of its messages, exit codes, and what a terminal
 * shows where.
 *
 * <p><b>Takes</b> messages, texts and places; <b>gives</b> what can be printed, with its width in
 * columns; <b>must not know</b> commands, or what is reported.
 */
package org.huiyin.cli.terminal;

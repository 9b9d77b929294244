/**
 * What a terminal shows, and where it is.
 *
 * <p><b>Takes</b> texts and places; <b>gives</b> what can be printed, with its width in columns;
 * <b>must not know</b> commands, messages, or what is reported.
 */
package org.huiyin.cli.terminal;

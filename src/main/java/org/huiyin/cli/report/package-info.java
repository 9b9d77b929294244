/**
 * How results are told.
 *
 * <p><b>Takes</b> the outcome of a build or import; <b>gives</b> text, JSON, SARIF, or the commands
 * of GitHub; <b>must not know</b> commands and their options.
 */
package org.huiyin.cli.report;

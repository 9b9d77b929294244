/**
 * How results are told: problems as text, JSON, SARIF and for GitHub, and what became of imported
 * files.
 */
package org.huiyin.cli.report;

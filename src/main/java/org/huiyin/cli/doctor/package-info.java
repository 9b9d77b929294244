/**
 * What a report of a fault needs to know of the machine, and what is wrong with it.
 *
 * <p><b>Takes</b> a folder; <b>gives</b> facts and findings as messages, none of which names a
 * person or an absolute path; <b>must not know</b> commands, or how it is printed.
 */
package org.huiyin.cli.doctor;

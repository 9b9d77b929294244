/**
 * What is published of commitments after the reply.
 *
 * <p><b>Takes</b> a finished reply; <b>gives</b> problems; <b>must not know</b> how files are read
 * or rendered.
 */
package org.huiyin.check.commitment;

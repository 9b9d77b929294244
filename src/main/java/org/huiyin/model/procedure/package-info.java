/**
 * How a matter was handed over and answered, and what was said of the reply.
 *
 * <p><b>Takes</b> and <b>gives</b> immutable records; <b>must not know</b> the reply that they
 * belong to.
 */
package org.huiyin.model.procedure;

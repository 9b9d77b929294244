/**
 * Where a reply comes from: its original, and what in its sources is not confirmed yet.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> the marks of guesses and the place of the original text;
 * <b>must not know</b> figures, claims or other records of a reply.
 */
package org.huiyin.model.provenance;

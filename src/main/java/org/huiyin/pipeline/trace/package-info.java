/**
 * The part of {@code pipeline} that answers the questions of a reply about others and records them.
 *
 * <p><b>Takes</b> the cards and addresses of a site; <b>gives</b> answers, and traces of them that
 * another build compares ({@code Trace}); <b>must not know</b> how a reply is built or kept.
 */
package org.huiyin.pipeline.trace;

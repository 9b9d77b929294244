/**
 * The page of a reply, block by block: prose, charts, claims, commitments, figures.
 *
 * <p><b>Takes</b> a reply in one language; <b>gives</b> its page and pictures; <b>must not know</b>
 * other replies.
 */
package org.huiyin.render.reply;

/**
 * The page of a reply. It consists of blocks: prose, charts, claims, commitments, figures, filing
 * data.
 *
 * <p><b>Takes</b> a reply in one language; <b>gives</b> its page and pictures; <b>must not know</b>
 * other replies.
 */
package org.huiyin.render.reply;

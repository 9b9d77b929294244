/**
 * Brings sources up to what was read anew: a letter that was published again, and the numbers of a
 * text that are not bound yet.
 *
 * <p><b>Takes</b> the files of a reply and a reading; <b>gives</b> the changed files and what
 * changed; <b>must not know</b> the command line. The work of the editor stays.
 */
package org.huiyin.draft.update;

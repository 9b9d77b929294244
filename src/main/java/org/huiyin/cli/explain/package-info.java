/**
 * What a code of a problem means: the message, why it is a fault, how to mend it, and a mistake
 * with what is right instead.
 *
 * <p><b>Takes</b> a code and a language; <b>gives</b> an explanation; <b>must not know</b> the
 * sources of a site, or where it is printed.
 */
package org.huiyin.cli.explain;

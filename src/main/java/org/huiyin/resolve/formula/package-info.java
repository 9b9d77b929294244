/**
 * Formulas of figures and claims: syntax, names, and exact computation.
 *
 * <p><b>Takes</b> a formula as written and the figures that it may name; <b>gives</b> a {@code
 * Formula} tree, its value and the text of the computation; <b>must not know</b> whether a claim
 * holds: {@code check} compares.
 */
package org.huiyin.resolve.formula;

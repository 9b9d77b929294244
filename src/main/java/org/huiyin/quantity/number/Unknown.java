package org.huiyin.quantity.number;

/**
 * A value that the source leaves open.
 *
 * @param name the same for the same value, however often a formula uses it
 * @param range the values that it can have; more than one
 */
public record Unknown(String name, Interval range) {}

/**
 * Commands of the program while the file system fails.
 *
 * <p>{@code FaultyFiles} takes the place of the file system of a virtual machine of its own; every
 * {@code Path} that the program makes there belongs to it.
 */
package org.huiyin.faults;

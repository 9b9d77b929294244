package org.huiyin.bench;

/**
 * What one run of a program cost.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, of all its processes
 * @param memory the peak of the resident memory in MiB; 0 where it is not known
 */
record Cost(double wall, double cpu, double memory) {}

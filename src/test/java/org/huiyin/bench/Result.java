package org.huiyin.bench;

import java.util.List;

/**
 * One row: what a program needed for a task, in each round.
 *
 * @param program jar, launcher or hugo
 * @param written all files of the site, and those of one reply; empty where a task does not give
 *     them
 */
record Result(
    Variant variant,
    int size,
    Task task,
    String program,
    List<Cost> rounds,
    Tree written,
    Tree ofOneReply) {}

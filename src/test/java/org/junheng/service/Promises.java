package org.junheng.service;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What answers of 2xx promised, written down by those who got them the moment they had them. */
final class Promises {

    /** Facts that are kept. */
    record Facts(String id, String fingerprint, SmallCounty county) {}

    /** A move, with the key by which it can be asked again; {@code version} is the entry's after it, 0 if no answer came. */
    record Move(String entry, String key, Map<String, Object> body, int version) {}

    final Queue<Facts> facts = new ConcurrentLinkedQueue<>();
    /** Facts by the id of the check that was accepted. */
    final Map<String, Facts> asked = new ConcurrentHashMap<>();
    /** How many checks were asked for without an answer: each of them may be kept, and none need be. */
    final AtomicInteger unansweredChecks = new AtomicInteger();
    /** Results as they were read, by the id of the check. */
    final Map<String, String> results = new ConcurrentHashMap<>();
    /** By key. */
    final Map<String, Move> moves = new ConcurrentHashMap<>();

    /** Moves that were refused. */
    final Queue<Move> refused = new ConcurrentLinkedQueue<>();

    final Queue<String> users = new ConcurrentLinkedQueue<>();
    final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    final Queue<String> sessions = new ConcurrentLinkedQueue<>();
    /** Answers that nobody should get. */
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Collection<Move> unanswered() {
        return moves.values().stream().filter(move -> move.version() == 0).toList();
    }

    @Override
    public String toString() {
        return facts.size() + " facts, " + asked.size() + " checks (" + unansweredChecks + " unanswered), "
                + results.size() + " results, "
                + (moves.size() - unanswered().size()) + " moves, " + users.size() + " users, " + tokens.size()
                + " tokens, " + sessions.size() + " sessions";
    }
}

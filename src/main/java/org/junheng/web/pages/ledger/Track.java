package org.junheng.web.pages.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Move;
import org.junheng.store.EntryChecks;
import org.junheng.store.Kept;
import org.junheng.web.pages.Mark;

/**
 * A line of an entry's history.
 *
 * @param seen where the check that it came from speaks of the entry; null for what people did
 * @param after the state that it led to; null where it changed none
 */
record Track(
        Event event,
        Instant at,
        EntryChecks.@Nullable Seen seen,
        @Nullable Mark after) {

    /** The latest first. */
    static List<Track> of(Kept kept, Map<Integer, EntryChecks.Seen> checks) {
        List<Track> tracks = new ArrayList<>();
        List<Event> events = kept.entry().events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            boolean changed = i == 0 || events.get(i - 1).after() != event.after();
            tracks.add(
                    new Track(event, kept.times().get(i), checks.get(i + 1), changed ? Marks.of(event.after()) : null));
        }
        Collections.reverse(tracks);
        return tracks;
    }

    /** What the day in it is; empty where it sets none. */
    public String until() {
        if (event.until() == null) {
            return "";
        }
        return (event.move() == Move.EXEMPTION ? "豁免至 " : "整改时限 ") + event.until();
    }
}

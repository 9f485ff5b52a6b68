package org.junheng.shared;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is costly to make and to keep, by key: made once however many ask at a time, and only those kept that were asked for
 * last. Whoever still uses another one goes on with it.
 */
public final class Recent<K, V> {

    private static final long PAUSE_MILLIS = 200;

    private final int most;
    private final Map<K, V> recent = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<K> inWork = new HashSet<>();

    /** @param most how many are kept */
    public Recent(int most) {
        this.most = most;
    }

    public synchronized Optional<V> known(K key) {
        return Optional.ofNullable(recent.get(key));
    }

    /** What is quickly made: who waits for another tells nobody. @param making may throw: whoever waits for it then makes it */
    public V of(K key, Supplier<V> making) {
        return of(key, making, Steps.silent());
    }

    /**
     * @param making may throw: whoever waits for it then makes it
     * @param waiting told while another makes it
     * @throws Progress.Cancelled if whoever waits is interrupted, or as {@code waiting} does
     */
    public V of(K key, Supplier<V> making, Steps waiting) {
        while (true) {
            synchronized (this) {
                V known = recent.get(key);
                if (known != null) {
                    return known;
                }
                if (inWork.add(key)) {
                    break;
                }
                try {
                    wait(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Progress.Cancelled();
                }
            }
            waiting.still();
        }
        try {
            V made = making.get();
            keep(key, made);
            return made;
        } finally {
            release(key);
        }
    }

    private synchronized void keep(K key, V made) {
        recent.put(key, made);
        Iterator<K> eldest = recent.keySet().iterator();
        while (recent.size() > most) {
            eldest.next();
            eldest.remove();
        }
    }

    private synchronized void release(K key) {
        inWork.remove(key);
        notifyAll();
    }
}

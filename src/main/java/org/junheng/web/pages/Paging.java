package org.junheng.web.pages;

import java.util.List;
import java.util.TreeSet;

/** Which of many rows a page shows. @param page from 1 */
public record Paging(int page, int size, long all) {

    /** A page beyond the last is the last. */
    public static Paging of(int page, int size, long all) {
        long last = Math.max(1, (all + size - 1) / size);
        return new Paging((int) Math.min(Math.max(1, page), last), size, all);
    }

    /** Before it is known how many there are. */
    public static int offset(int page, int size) {
        return (int) Math.min(Integer.MAX_VALUE - size, (Math.max(1, page) - 1L) * size);
    }

    public int offset() {
        return offset(page, size);
    }

    public int pages() {
        return (int) Math.max(1, (all + size - 1) / size);
    }

    public long first() {
        return all == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(all, offset() + (long) size);
    }

    /** Those to link: the first, the last, and some around this one. */
    public List<Integer> shown() {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages()));
        for (int near = page - 2; near <= page + 2; near++) {
            if (near >= 1 && near <= pages()) {
                shown.add(near);
            }
        }
        return List.copyOf(shown);
    }
}

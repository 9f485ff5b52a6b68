package org.junheng.reference;

/** Yes, no, or not reported. */
enum Maybe {
    NO,
    UNKNOWN,
    YES;

    static Maybe of(boolean yes) {
        return yes ? YES : NO;
    }

    static Maybe and(Maybe... parts) {
        Maybe least = YES;
        for (Maybe part : parts) {
            least = part.compareTo(least) < 0 ? part : least;
        }
        return least;
    }

    static Maybe or(Maybe... parts) {
        Maybe most = NO;
        for (Maybe part : parts) {
            most = part.compareTo(most) > 0 ? part : most;
        }
        return most;
    }
}

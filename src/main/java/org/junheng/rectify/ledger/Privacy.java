package org.junheng.rectify.ledger;

/** An entry on a person has the code and nothing that could tell more (decision 0012). */
final class Privacy {

    private Privacy() {}

    static boolean isBroken(Entry entry) {
        Matter matter = entry.matter();
        return matter.isOfPerson()
                && (matter.school() != null
                        || !matter.schoolName().isEmpty()
                        || matter.value() != null
                        || matter.limit() != null
                        || matter.gap() != null
                        || entry.events().stream()
                                .anyMatch(event -> event.value() != null || event.remaining() != null));
    }
}

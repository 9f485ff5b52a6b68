package org.junheng.facts;

import java.util.List;
import java.util.Optional;

/** What intake must know of the rules to read data: the items, the indicators' names, and what evidence may be given for. */
public interface Vocabulary {

    Items items();

    /** The indicator's official name for a name or an alias; empty if there is none. */
    Optional<String> indicator(String nameOrAlias);

    /** Every official indicator name, for near matches. */
    List<String> indicatorNames();

    EvidenceItem evidence(String project);

    /** Every rule id that evidence may be given for, for near matches. */
    List<String> evidenceProjects();

    /** Ids of the standards, for the column 标准 of 校际均衡. */
    List<String> balanceStandards();

    /** What a 佐证.项目 names. */
    enum EvidenceItem {
        /** A rule judged by evidence. */
        EVIDENCE,
        /** A rule that is judged from figures; evidence for it is an error. */
        AUTOMATIC,
        UNKNOWN
    }
}

package org.junheng.work;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Progress;
import org.junheng.store.CheckHead;
import org.junheng.store.Facts;
import org.junheng.store.Rulebooks;
import org.springframework.stereotype.Component;

/** Runs a check that was asked for, from kept facts and a kept rulebook: whenever it runs, it comes out the same. */
@Component
class Checkups {

    private final Facts facts;
    private final Rulebooks rulebooks;

    Checkups(Facts facts, Rulebooks rulebooks) {
        this.facts = facts;
        this.rulebooks = rulebooks;
    }

    CheckResult run(CheckHead head, Progress progress) {
        progress.at("读取数据", 0, 0);
        CountyFacts county = facts.facts(head.facts());
        progress.at("读取规则", 0, 0);
        Rulebook rulebook = rulebooks.rulebook(head.rulebook());
        List<Standard> named = rulebook.allStandards().stream()
                .filter(standard -> head.standards().contains(standard.id()))
                .toList();
        return new Checkup(rulebook)
                .check(county, Applicable.to(county, rulebook, named, county.year()), county.year(), progress);
    }
}

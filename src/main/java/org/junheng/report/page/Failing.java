package org.junheng.report.page;

import java.util.HashSet;
import java.util.Set;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;

/** How many findings say that something is not met, by whom they concern. @param schools with at least one */
record Failing(int schools, int ofSchools, int ofCounty, int ofPeople) {

    static Failing of(CheckResult result) {
        Set<String> schools = new HashSet<>();
        int ofSchools = 0;
        int ofCounty = 0;
        int ofPeople = 0;
        for (Finding finding : result.findings()) {
            String school = finding.outcome().subject().schoolCode();
            if (finding.kind() != Finding.Kind.NOT_MET) {
                continue;
            }
            if (FindingWords.isOfPerson(finding)) {
                ofPeople++;
            } else if (school == null) {
                ofCounty++;
            } else {
                schools.add(school);
                ofSchools++;
            }
        }
        return new Failing(schools.size(), ofSchools, ofCounty, ofPeople);
    }
}

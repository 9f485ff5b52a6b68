package org.junheng.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.shared.Plain;
import org.junheng.store.Account;
import org.junheng.store.CheckHead;
import org.junheng.store.Checks;
import org.junheng.store.CountyList;
import org.junheng.store.Facts;
import org.junheng.store.FactsHead;
import org.junheng.store.Missing;
import org.junheng.store.Scope;
import org.springframework.stereotype.Component;

/** Finds what an address names, and refuses what the account may not see. */
@Component
public class Places {

    private final Facts facts;
    private final CountyList counties;
    private final Checks checks;

    Places(Facts facts, CountyList counties, Checks checks) {
        this.facts = facts;
        this.counties = counties;
        this.checks = checks;
    }

    /**
     * The county and year that a page is asked about.
     *
     * @param county its code; empty for the only one there is
     * @param year empty for the latest
     */
    public Place of(Account account, String county, String year) {
        return of(county.isEmpty() ? only(account) : named(county, account), year);
    }

    private String only(Account account) {
        List<FactsHead> first = counties.search(account, "", 0, 2);
        if (first.size() != 1) {
            throw new Unplaced(account);
        }
        return first.get(0).code();
    }

    private static String named(String county, Account account) {
        Scope.toSee(account, county);
        return county;
    }

    private Place of(String code, String year) {
        List<FactsHead> all = facts.ofCounty(code);
        if (all.isEmpty()) {
            throw new Missing("还没有区县代码 " + Plain.text(code) + " 的数据。请核对代码,或先上传数据。");
        }
        List<Integer> years = all.stream()
                .map(FactsHead::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        String name = all.get(0).name();
        if (year.isEmpty()) {
            return new Place(code, name, years.get(0), years);
        }
        return years.stream()
                .filter(one -> year.equals(Integer.toString(one)))
                .findFirst()
                .map(one -> new Place(code, name, one, years))
                .orElseThrow(() -> new Missing("没有" + name + " " + Plain.text(year) + " 年度的数据。已有的年度:"
                        + years.stream().map(String::valueOf).collect(Collectors.joining("、"))
                        + "。请换一个年度,或先上传。"));
    }

    /** Of a check or of facts. */
    Place of(String code, int year) {
        return of(code, Integer.toString(year));
    }

    CheckHead check(String id, Account account) {
        CheckHead head = checks.head(id).orElseThrow(() -> new Missing("没有这次检查。请核对网址,或从「文档」中选一次检查。"));
        Scope.toSee(account, head.code());
        return head;
    }

    /** A check that has a result. */
    CheckHead done(String id, Account account) {
        CheckHead head = check(id, account);
        if (!head.done()) {
            throw new Missing("这次检查还没有结果。请稍候,或在「数据」中重新检查。");
        }
        return head;
    }

    FactsHead facts(String id, Account account) {
        FactsHead head = facts.head(id).orElseThrow(() -> new Missing("没有这份数据。请核对网址,或从「数据」中选一份。"));
        Scope.toSee(account, head.code());
        return head;
    }
}

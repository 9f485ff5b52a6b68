package org.junheng.work;

import java.util.List;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.report.Json;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junheng.store.Claims;
import org.junheng.store.Contents;
import org.junheng.store.Facts;
import org.junheng.store.Job;
import org.junheng.store.Rulebooks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file that was handed in; keeps its facts, or says every problem of it. */
@Component
class Importing implements Task {

    private final Claims claims;
    private final Facts facts;
    private final Rulebooks rulebooks;
    private final Contents contents;
    private final TransactionTemplate transaction;

    Importing(
            Claims claims,
            Facts facts,
            Rulebooks rulebooks,
            Contents contents,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.facts = facts;
        this.rulebooks = rulebooks;
        this.contents = contents;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.IMPORT;
    }

    @Override
    public void run(Job job, Progress progress) {
        String file = String.valueOf(job.payload().get("file"));
        String name = String.valueOf(job.payload().get("name"));
        Rulebook rulebook = rulebooks.rulebook(
                rulebooks.active().orElseThrow(() -> new ProblemsException("规则", "还没有发布过规则,不能读取数据。")));
        CountyFacts read = Intake.read(name, contents.get(file), rulebook, progress);
        if (!mayBring(job, read.code())) {
            refuse(job, name, read);
            return;
        }
        Facts.Kept kept = facts.keep(read, file, name);
        transaction.executeWithoutResult(status -> {
            String id = facts.save(kept, job.account());
            claims.about(job, read.code());
            claims.end(job, Job.State.DONE, Json.object("facts", id));
        });
    }

    /** Counties as they were when the file was handed in. */
    private static boolean mayBring(Job job, String code) {
        return !(job.payload().get("counties") instanceof List<?> counties)
                || counties.isEmpty()
                || counties.contains(code);
    }

    private void refuse(Job job, String name, CountyFacts read) {
        Problem problem = new Problem(
                name,
                "区县代码 " + Plain.text(read.code()) + "(" + Plain.text(read.name())
                        + ")不在本账号的范围内,没有读入。请核对区县代码,或请管理员调整账号的区县。");
        transaction.executeWithoutResult(status -> claims.end(
                job,
                Job.State.FAILED,
                Json.object(
                        Refusal.FORBIDDEN,
                        true,
                        "problems",
                        List.of(Json.object("place", problem.place(), "text", problem.text())))));
    }
}

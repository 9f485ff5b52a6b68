package org.junheng.web;

import org.junheng.rulebook.Rulebook;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Rulebooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anyone can ask: the rules that the service was started with are released if they never were, as long as no person
 * has activated any (decision 0023). Broken ones never replace those that are active.
 */
@Component
class FirstRelease implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRelease.class);
    private static final String BY = "系统";

    private final Settings settings;
    private final Rulebooks rulebooks;
    private final TransactionTemplate transaction;
    private boolean running;

    FirstRelease(Settings settings, Rulebooks rulebooks, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.rulebooks = rulebooks;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int getPhase() {
        return -1000;
    }

    @Override
    public void start() {
        running = true;
        Rulebook rulebook;
        try {
            rulebook = Rulebook.of(settings.rules());
        } catch (ProblemsException broken) {
            if (rulebooks.active().isEmpty()) {
                throw broken;
            }
            LOG.warn("规则文件夹有问题,继续使用已发布的规则:\n{}", broken.getMessage());
            return;
        }
        if (rulebooks.has(rulebook.fingerprint())) {
            return;
        }
        String by = rulebooks.activatedBy().orElse(BY);
        if (by.equals(BY)) {
            release(rulebook);
        } else {
            LOG.warn("规则文件夹与正在使用的规则不同。正在使用的规则由 {} 启用,不因重新启动而改变。", by);
        }
    }

    private void release(Rulebook rulebook) {
        String kept = rulebooks.keep(settings.rules());
        try {
            transaction.executeWithoutResult(status -> {
                rulebooks.release(rulebook.fingerprint(), kept, BY, "启动时从规则文件夹发布");
                rulebooks.activate(rulebook.fingerprint(), BY, "启动时从规则文件夹发布");
            });
        } catch (DuplicateKeyException sameByAnother) {
            LOG.info("another instance released these rules");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

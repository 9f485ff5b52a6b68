package org.junheng.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.junheng.store.Job;
import org.junheng.store.Jobs;
import org.springframework.stereotype.Component;

/** How long the queue is, and how much of it runs, over all instances. */
@Component
class Gauges implements MeterBinder {

    private final Jobs jobs;

    Gauges(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("junheng.queue.length", () -> jobs.count(Job.State.QUEUED))
                .description("jobs that wait")
                .register(registry);
        Gauge.builder("junheng.queue.running", () -> jobs.count(Job.State.RUNNING))
                .description("jobs that run")
                .register(registry);
    }
}

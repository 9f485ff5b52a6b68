package org.junheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junheng.service.Clients.Doing;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import org.junheng.web.Settings;
import org.junit.jupiter.api.Test;

/** The service is killed at whatever it does, started again, and asked for all that it ever promised. */
class NothingIsLostTest {

    private static final String[] COUNTIES = {"995101", "995102"};
    private static final String[] ROLES = {"BUREAU", "AUDITOR"};

    /** {@code -Djunheng.seed=…} does the same again, as far as two processes ever do. */
    private final long seed = Long.getLong("junheng.seed", System.nanoTime());

    private final Random random = new Random(seed);
    private final Promises promises = new Promises();
    private final Kept kept = new Kept(promises);

    @Test
    void the_embedded_database_loses_nothing_when_the_service_is_killed() throws Exception {
        Settings settings = RunningService.settings(RunningService.folder(), Database.H2.fresh());
        List<Doing> aims = List.of(Doing.IMPORT, Doing.CHECK, Doing.MOVE, Doing.CHECK, Doing.ACCOUNT);
        ServiceProcess service = ServiceProcess.start(settings);
        String token = service.account("bureau", ROLES);
        for (Doing aim : aims) {
            Clients clients = new Clients(service, token, promises, false).begin(random, COUNTIES);
            // a process that is warm spends more of a check's time at storing it
            clients.await(aim, aim == Doing.CHECK ? 5 : 2);
            Thread.sleep(random.nextInt(aim == Doing.CHECK ? 400 : 60));
            service.kill();
            clients.end();
            assertWhole(settings, aim.name());
            service = ServiceProcess.start(settings);
            kept.assertAll(service, token);
        }
        service.kill();
        kept.assertPieces(settings);
    }

    @Test
    void a_postgresql_loses_nothing_when_the_service_is_killed_in_the_middle_of_a_transaction() throws Exception {
        Settings settings = RunningService.settings(RunningService.folder(), Database.POSTGRES.fresh());
        ServiceProcess service = ServiceProcess.start(settings);
        String token = service.account("bureau", ROLES);
        for (String table : List.of("facts", "ledger_event", "ledger_recheck")) {
            Clients clients = new Clients(service, token, promises, false).begin(random, COUNTIES);
            clients.await(Doing.MOVE, 2);
            try (Hold hold = Hold.of(String.valueOf(settings.database()), table)) {
                hold.await(1);
                Thread.sleep(random.nextInt(200));
                service.kill();
            }
            clients.end();
            assertWhole(settings, table);
            service = ServiceProcess.start(settings);
            kept.assertAll(service, token);
        }
        service.kill();
        kept.assertPieces(settings);
    }

    @Test
    void a_postgresql_that_is_killed_itself_loses_nothing_and_the_service_goes_on() throws Exception {
        try (KillableServer server = KillableServer.start();
                ServiceProcess service =
                        ServiceProcess.start(RunningService.settings(RunningService.folder(), server.url()))) {
            Settings settings = RunningService.settings(RunningService.folder(), server.url());
            String token = service.account("bureau", ROLES);
            Clients clients = new Clients(service, token, promises, true).begin(random, COUNTIES);
            clients.await(Doing.MOVE, 1);
            try (Hold hold = Hold.of(server.url(), "outcome_row")) {
                hold.await(1);
                server.kill();
            }
            server.restart();
            assertWhole(settings, "server");
            clients.await(Doing.CHECK, 2);
            clients.end();
            kept.assertAll(service, token);
            kept.assertPieces(settings);
        }
    }

    private void assertWhole(Settings settings, String at) throws SQLException {
        try (Wholeness tables = Wholeness.of(settings)) {
            System.out.println("seed " + seed + ", killed at " + at + ": " + promises + "; "
                    + tables.rows("select kind, state, phase, attempt from job where state in ('QUEUED', 'RUNNING')"));
            assertThat(tables.faults()).as("seed %d, killed at %s", seed, at).isEmpty();
        }
    }
}

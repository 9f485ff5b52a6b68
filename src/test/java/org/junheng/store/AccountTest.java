package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles          | counties | sees own | sees other | sees all | works own | works other | files own | files other
            BUREAU         | 610202   | true     | false      | false    | true      | false       | true      | false
            BUREAU         |          | true     | true       | true     | true      | true        | true      | true
            BUREAU POLICY  | 610202   | true     | false      | false    | true      | false       | true      | false
            BUREAU ADMIN   | 610202   | true     | false      | false    | true      | false       | true      | false
            BUREAU AUDITOR | 610202   | true     | true       | true     | true      | false       | true      | true
            AUDITOR        |          | true     | true       | true     | false     | false       | true      | true
            POLICY         |          | true     | true       | true     | false     | false       | false     | false
            APPROVER       |          | true     | true       | true     | false     | false       | false     | false
            ADMIN          |          | true     | true       | true     | false     | false       | false     | false
            """, useHeadersInDisplayName = true)
    void counties_bind_in_reading_and_writing_unless_it_audits(
            String roles,
            String counties,
            boolean seesOwn,
            boolean seesOther,
            boolean seesAll,
            boolean worksOwn,
            boolean worksOther,
            boolean filesOwn,
            boolean filesOther) {
        Set<Role> granted = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Account account = new Account("a", granted, counties == null ? Set.of() : Set.of(counties), true, false, 1);
        assertThat(account.maySee("610202")).isEqualTo(seesOwn);
        assertThat(account.maySee("610203")).isEqualTo(seesOther);
        assertThat(account.seesAll()).isEqualTo(seesAll);
        assertThat(account.mayWorkOn("610202")).isEqualTo(worksOwn);
        assertThat(account.mayWorkOn("610203")).isEqualTo(worksOther);
        assertThat(account.mayHaveFilesOf("610202")).isEqualTo(filesOwn);
        assertThat(account.mayHaveFilesOf("610203")).isEqualTo(filesOther);
    }
}

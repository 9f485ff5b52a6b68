package org.junheng.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Facts;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Files that a county hands in, and files that nobody should have handed in. */
@ParameterizedClass
@EnumSource(Database.class)
class FactsApiTest {

    private static final String PATH = "/api/facts";
    private static final String COUNTY = "区县名称,区县代码,年度\n交数县,990101,2025\n";
    private static final String SCHOOLS = "学校标识码,学校名称,办学类型,举办者类型,城乡类型,小学学生数,小学专任教师数\n9901010001,一小,小学,公办,镇区,300,20\n";

    private static final Map<Database, Caller> BUREAUS = new EnumMap<>(Database.class);

    private final RunningService service;
    private final Caller bureau;

    FactsApiTest(Database database) {
        service = RunningService.on(database);
        bureau = BUREAUS.computeIfAbsent(database, one -> service.account("facts-bureau", Set.of(Role.BUREAU)));
    }

    @Test
    void a_file_is_read_kept_and_given_back_as_it_came() throws IOException {
        byte[] file = zip("county.csv", COUNTY, "schools.csv", SCHOOLS);
        Answer answer = bureau.upload(PATH, "交数县.zip", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonNode facts = answer.json();
        assertThat(facts.get("county").asString()).isEqualTo("交数县");
        assertThat(facts.get("code").asString()).isEqualTo("990101");
        assertThat(facts.get("year").asInt()).isEqualTo(2025);
        assertThat(facts.get("fingerprint").asString()).startsWith("sha256:");
        assertThat(facts.get("notes").isArray()).isTrue();
        String id = facts.get("id").asString();
        assertThat(answer.header("Location")).isEqualTo(PATH + "/" + id);
        assertThat(bureau.get(PATH + "/" + id + "/file").bytes()).isEqualTo(file);
        assertThat(bureau.get(PATH + "/" + id).json().get("fingerprint")).isEqualTo(facts.get("fingerprint"));
        assertThat(bureau.get(PATH + "?county=990101").text()).contains(id);
    }

    @Test
    void the_same_content_has_the_same_fingerprint_whatever_carries_it() throws IOException {
        String ofFolder = fingerprint(
                bureau.upload(PATH, "linhu.xlsx", Files.readAllBytes(Path.of("fixtures/linhu/linhu.xlsx"))));
        Rulebook rulebook = Rulebook.of(RulesSource.folder(Path.of("rules")));
        assertThat(ofFolder)
                .isEqualTo(
                        org.junheng.facts.intake.DataFingerprint.of(Intake.read(Path.of("fixtures/linhu"), rulebook)));
    }

    private static String fingerprint(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("fingerprint").asString();
    }

    @Test
    void every_problem_is_told_at_once_as_the_command_tells_it() throws IOException {
        Answer answer = bureau.upload(PATH, "broken.zip", zipped(Path.of("fixtures/broken")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> told = answer.json()
                .get("problems")
                .valueStream()
                .map(one -> one.get("text").asString())
                .toList();
        assertThat(told).hasSameSizeAs(problems()).containsExactlyInAnyOrderElementsOf(problems());
    }

    private static List<String> problems() {
        try {
            Intake.read(Path.of("fixtures/broken"), Rulebook.of(RulesSource.folder(Path.of("rules"))));
            throw new AssertionError("fixtures/broken can be read");
        } catch (ProblemsException problems) {
            return problems.problems().stream().map(Problem::text).toList();
        }
    }

    @Test
    void a_file_that_is_meant_to_do_harm_is_refused_in_words() throws IOException {
        byte[] bomb = new byte[40 << 20];
        Arrays.fill(bomb, (byte) ' ');
        refused("outside.zip", zip("../county.csv", COUNTY), "不安全");
        refused("absolute.zip", zip("/etc/county.csv", COUNTY), "不安全");
        refused("bomb.zip", zipOf("county.csv", bomb), "过大");
        refused("nothing.xlsx", "这不是工作簿".getBytes(UTF_8), "");
        refused("empty.zip", new byte[0], "");
        refused("program.exe", new byte[] {'M', 'Z', 0, 1}, "");
    }

    @Test
    void an_entity_that_names_a_file_is_not_followed() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "hunter2-secret");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri()
                            + "\">]><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets><sheet name=\"&x;\" sheetId=\"1\" r:id=\"rId1\" xmlns:r=\"r\"/></sheets></workbook>");
        }
        Answer answer = bureau.upload(PATH, "entity.xlsx", bytes.toByteArray());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).doesNotContain("hunter2");
    }

    @Test
    void a_name_with_a_path_is_only_a_name() throws IOException {
        Answer answer =
                bureau.upload(PATH, "C:\\x\\..\\..\\etc\\交数县.zip", zip("county.csv", COUNTY, "schools.csv", SCHOOLS));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("file").asString()).isEqualTo("交数县.zip");
    }

    @Test
    void nothing_sent_is_told() {
        Answer none = bureau.json("POST", PATH, "{}");
        assertThat(none.status()).isEqualTo(415);
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void another_countys_figures_are_refused_and_not_kept() throws IOException {
        Caller narrow = service.account("facts-narrow", Set.of(Role.BUREAU), "990102");
        Answer answer = narrow.upload(
                PATH, "990103.zip", zip("county.csv", COUNTY.replace("990101", "990103"), "schools.csv", SCHOOLS));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("detail").asString())
                .startsWith("区县代码 990103(交数县)不在本账号的范围内,没有读入。")
                .endsWith("本账号的区县是 990102。");
        assertThat(service.bean(Facts.class).ofCounty("990103")).isEmpty();
    }

    @Test
    void the_file_itself_is_for_the_countys_bureau_and_auditors() throws IOException {
        String id = bureau.upload(PATH, "a.zip", zip("county.csv", COUNTY, "schools.csv", SCHOOLS))
                .json()
                .get("id")
                .asString();
        Caller auditor = service.account("facts-auditor", Set.of(Role.AUDITOR));
        Caller policy = service.account("facts-policy", Set.of(Role.POLICY, Role.APPROVER, Role.ADMIN));
        Caller other = service.account("facts-other", Set.of(Role.BUREAU, Role.POLICY), "990104");
        assertThat(auditor.get(PATH + "/" + id + "/file").status()).isEqualTo(200);
        assertThat(policy.get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(said(policy.get(PATH + "/" + id + "/file"))).startsWith("403 上传的原件只给本区县的教育局账号");
        assertThat(said(other.get(PATH + "/" + id))).isEqualTo("403 区县 990101 不在本账号的范围内(990104)。需要查看时请联系管理员。");
        assertThat(policy.get("/data/" + id + "/file").status()).isEqualTo(403);
        assertThat(policy.get("/data/" + id).text()).doesNotContain("下载原件");
        assertThat(auditor.get("/data/" + id).text()).contains("下载原件");
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.json().get("detail").asString();
    }

    private void refused(String name, byte[] file, String word) {
        Answer answer = bureau.upload(PATH, name, file);
        assertThat(answer.status()).as(name + " " + answer.text()).isEqualTo(422);
        assertThat(answer.json().get("problems").size()).isPositive();
        assertThat(answer.text()).contains(word).doesNotContain("Exception", "org.junheng");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }

    private static byte[] zipped(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}

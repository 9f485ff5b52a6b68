package org.junheng.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every operation of the API in words: one table, so that none is described in two ways. A test holds it against the paths. */
final class Operations {

    private static final Map<String, Entry> ALL = new LinkedHashMap<>();

    private Operations() {}

    /**
     * @param answer what a success says
     * @param body an example of what is sent, as JSON; empty where nothing is, or a file
     * @param refusals beside 401 and 403
     */
    record Entry(String summary, String who, int success, String answer, String body, Map<Integer, String> refusals) {}

    static {
        String all = "任何账号(限定了区县的只能看这些区县,AUDITOR 可看全部)";
        String bureau = "BUREAU,本账号的区县";
        String admin = "ADMIN";
        put("GET /api/users", "所有账号", admin, 200, "{users}", "");
        put(
                "POST /api/users",
                "新建账号",
                admin,
                201,
                "{name, roles, counties, enabled, mustChange}",
                "{\"name\": \"qs01\", \"password\": \"…\", \"roles\": [\"BUREAU\"], \"counties\": [\"349901\"]}",
                409,
                "同名的账号已有",
                422,
                "账号名、密码、角色或区县不合要求");
        put("GET /api/users/events", "账号的变动(谁、何时、改了什么),最新的在前", "ADMIN、AUDITOR", 200, "{events}", "", 422, "limit 不对");
        put(
                "PATCH /api/users/{name}",
                "更改密码、角色、区县,停用或启用",
                admin,
                200,
                "账号",
                "{\"enabled\": false}",
                404,
                "没有这个账号",
                409,
                "最后一个管理员不能停用",
                422,
                "不合要求");
        put(
                "POST /api/tokens",
                "新建令牌(用 HTTP Basic 调用)",
                "任何账号",
                201,
                "{token, expires};令牌只给出这一次",
                "{\"note\": \"夜间导入\", \"days\": 30}",
                422,
                "天数不对");
        put("DELETE /api/tokens/current", "作废当前令牌", "令牌的账号", 204, "已作废", "");
        put("GET /api/facts", "上传过的数据;不写 county 时为各区县最近年度最新的一份", all, 200, "{facts}", "");
        put(
                "POST /api/facts",
                "上传一个区县一年的数据(xlsx、xls、CSV 的 zip、json)。Prefer: respond-async 时立即返回 202 和后台工作",
                bureau,
                201,
                "{id, county, code, year, fingerprint, notes}",
                "",
                413,
                "文件太大",
                422,
                "数据有问题,problems 列出全部");
        put("GET /api/facts/{id}", "一份数据和它的提示", all, 200, "同上传时", "", 404, "没有这份数据");
        put("GET /api/facts/{id}/file", "上传的原件", "BUREAU(本账号的区县)和 AUDITOR", 200, "文件", "", 404, "没有这份数据");
        put("GET /api/checks", "一个区县的检查,最新的在前", all, 200, "{checks}", "");
        put(
                "POST /api/checks",
                "检查一份数据;不写 standards 时用所有适用的标准",
                bureau,
                202,
                "{id}",
                "{\"facts\": \"…\", \"standards\": [\"gy-2017\"]}",
                404,
                "没有这份数据",
                422,
                "没有这个标准");
        put(
                "GET /api/checks/{id}",
                "检查的状态(QUEUED、RUNNING、DONE、FAILED)、进度(0—100)和结论",
                all,
                200,
                "{state, progress, verdicts, …}",
                "",
                404,
                "没有这次检查");
        put("POST /api/checks/{id}/cancel", "取消检查", bureau, 200, "检查", "", 404, "没有这次检查", 409, "已经结束");
        put("GET /api/checks/{id}/events", "进度(server-sent events,事件名 progress)", all, 200, "事件流", "", 404, "没有这次检查");
        put("GET /api/checks/{id}/result", "结果(junheng-result/1)", all, 200, "结果", "", 404, "没有这次检查", 409, "还没有完成");
        put(
                "GET /api/checks/{id}/documents/{format}",
                "文档:xlsx 问题清单与整改台账,docx 报告,html 结果页。Prefer: respond-async 时未生成的返回 202",
                all,
                200,
                "文件",
                "",
                404,
                "没有这次检查或这种格式",
                409,
                "还没有完成",
                422,
                "按保存的数据重新检查,结果与保存的不一致");
        put(
                "GET /api/jobs/{id}",
                "后台工作的状态和进度",
                "提出的账号,或能看该区县的账号",
                200,
                "{state, progress, phase, problems}",
                "",
                404,
                "没有这项工作");
        put("GET /api/jobs/{id}/events", "进度(server-sent events)", "同上", 200, "事件流", "", 404, "没有这项工作");
        put("POST /api/jobs/{id}/cancel", "取消后台工作", "提出的账号,或 BUREAU(本账号的区县)", 200, "工作", "", 409, "已经结束");
        put(
                "GET /api/ledger",
                "整改台账,按时限排列;county 为区县代码,state 为状态名或中文",
                all,
                200,
                "{entries, total}",
                "",
                422,
                "没有这个状态");
        put("GET /api/ledger/{id}", "一条台账和它的全部记录", all, 200, "条目", "", 404, "没有这条");
        put(
                "POST /api/ledger/{id}/moves",
                "办理:开始整改、记录进展、申请复核、延期、豁免、重开等;只有复查达标才能销号。可带 Idempotency-Key",
                bureau,
                200,
                "条目",
                "{\"to\": \"整改中\", \"note\": \"…\", \"owner\": \"基建股\", \"version\": 1}",
                404,
                "没有这条",
                409,
                "现在的状态不允许,或已有新的记录",
                422,
                "缺少说明、批准人、期限或责任人");
        put("GET /api/ledger/pairings", "一个区县的结对帮扶和落实情况", all, 200, "{pairings}", "");
        put(
                "POST /api/ledger/pairings",
                "登记结对",
                bureau,
                201,
                "{id}",
                "{\"county\": \"349901\", \"department\": \"县财政局\", \"school\": \"2134900001\", \"from\": \"2026-03-01\"}",
                422,
                "部门、学校或日期不对");
        put(
                "POST /api/ledger/pairings/{id}/end",
                "结束结对",
                bureau,
                204,
                "已结束",
                "{\"until\": \"2026-12-31\"}",
                404,
                "没有这个结对",
                422,
                "日期不对");
        put(
                "POST /api/ledger/visits",
                "登记一次走访",
                bureau,
                204,
                "已登记",
                "{\"county\": \"349901\", \"department\": \"县财政局\", \"school\": \"2134900001\", \"on\": \"2026-04-10\", \"kind\": \"走访调研\"}",
                422,
                "没有结对,或日期不对");
        put("GET /api/rulebooks", "发布过的规则版本,最新的在前;其中一个在用", "任何账号", 200, "{rulebooks}", "");
    }

    private static void put(
            String operation,
            String summary,
            String who,
            int success,
            String answer,
            String body,
            Object... statusesAndReasons) {
        Map<Integer, String> refusals = new LinkedHashMap<>();
        for (int i = 0; i < statusesAndReasons.length; i += 2) {
            refusals.put((Integer) statusesAndReasons[i], String.valueOf(statusesAndReasons[i + 1]));
        }
        ALL.put(operation, new Entry(summary, who, success, answer, body, refusals));
    }

    static Optional<Entry> of(String operation) {
        return Optional.ofNullable(ALL.get(operation));
    }

    static Set<String> all() {
        return ALL.keySet();
    }
}

# 句型: the closed vocabulary of the rules.
# The name in the second brackets tells the program what a sentence means (rulebook.Meaning); the words in braces are
# typed (rulebook.Word). Part of the program: read from the jar only. Longer sentences stand before shorter ones that
# begin alike. Sentences only state whom and what is required; the comparing core does the rest.

[when][SECTION]每个学段=$subject : org.junheng.check.Section( )
[when][SECTION_PRIMARY]每所小学=$subject : org.junheng.check.Section( stage == "小学" )
[when][SECTION_JUNIOR]每所初中=$subject : org.junheng.check.Section( stage == "初中" )
[when][SCHOOL_IN_SCOPE]每所统计范围内的学校=$subject : org.junheng.check.School( )
[when][STAFF]每所学校的每个学科=$subject : org.junheng.check.SubjectStaff( )
[when][SCHOOL]每所学校=$subject : org.junheng.check.School( )
[when][SITE]每个办学点=$subject : org.junheng.check.Site( )
[when][CLASS]每个班级=$subject : org.junheng.check.SchoolClass( )
[when][EQUIPMENT]每项设备=$subject : org.junheng.check.Equipment( )
[when][PERSON]每名人员=$subject : org.junheng.check.Person( )
[when][MONITORED]每个监测学科=$subject : org.junheng.check.Monitored( )
[when][STAGE_PRIMARY]全县小学=$subject : org.junheng.check.Stage( stage == "小学" )
[when][STAGE_JUNIOR]全县初中=$subject : org.junheng.check.Stage( stage == "初中" )
[when][YEARS]全县历年=$subject : org.junheng.check.YearSeries( )
[when][COUNTY]全县=$subject : org.junheng.check.County( )
[when][GAP_SIZE]- 缺口 不低于 {数} {单位}=gap(">=", "{数}", "{单位}")
[when][GAP_SIZE]- 缺口 不高于 {数} {单位}=gap("<=", "{数}", "{单位}")
[when][GAP_SIZE]- 缺口 高于 {数} {单位}=gap(">", "{数}", "{单位}")
[when][GAP_SIZE]- 缺口 低于 {数} {单位}=gap("<", "{数}", "{单位}")
[when][AT_STAGE]- 问题在 {清单}=atStage("{清单}")
[when][SURPLUS]- 其他学校有富余=surplus("some")
[when][SURPLUS]- 其他学校没有富余=surplus("none")
[when][SURPLUS]- 其他学校的富余够补缺口=surplus("enough")
[when][SURPLUS]- 其他学校的富余不够补缺口=surplus("short")
[when][CLAIMED]- {项目} 填报为 {清单}=mayBe("{项目}", "填报为", "{清单}")
[when][THIS_YEAR]- {项目} 为本年度=mayBe("{项目}", "为本年度", "")
[when][IS_NOT]- {项目} 不为 {清单}=mayBe("{项目}", "不为", "{清单}")
[when][IS]- {项目} 为 {清单}=mayBe("{项目}", "为", "{清单}")
[when][AGE_AT_MOST]- 年龄 不超过 {限值} 岁=mayBe("出生年月", "不超过岁", "{限值}")
[when][FULL_YEARS]- {项目} 满 {整数} 年=mayBe("{项目}", "满", "{整数}")
[when][UNDER_YEARS]- {项目} 未满 {整数} 年=mayBe("{项目}", "未满", "{整数}")
[when][AT_MOST_YEARS]- {项目} 不超过 {整数} 年=mayBe("{项目}", "不超过", "{整数}")
[when][EQUALS]- {项目} 等于 {数}=mayBe("{项目}", "=", "{数}")
[when][AT_LEAST]- {项目} 不低于 {数}=mayBe("{项目}", ">=", "{数}")
[when][AT_MOST]- {项目} 不高于 {数}=mayBe("{项目}", "<=", "{数}")
[when][ABOVE]- {项目} 高于 {数}=mayBe("{项目}", ">", "{数}")
[when][BELOW]- {项目} 低于 {数}=mayBe("{项目}", "<", "{数}")
[when][FINDING_ABOUT]规则 {规则} 关于 {指标} 的问题=$finding : org.junheng.rectify.Fault( causedBy("{规则}"), about("{指标}") )
[when][FINDING_BELOW]规则 {规则} 低于下限的问题=$finding : org.junheng.rectify.Fault( causedBy("{规则}"), below )
[when][FINDING_ABOVE]规则 {规则} 高于上限的问题=$finding : org.junheng.rectify.Fault( causedBy("{规则}"), above )
[when][FINDING]规则 {规则} 的问题=$finding : org.junheng.rectify.Fault( causedBy("{规则}") )

[then][SCORECARD]{组} 至少 {整数} 项达标,其余不低于要求的 {百分数}=$subject.scorecard(drools, "{组}", "{整数}", "{百分数}");
[then][BALANCE_MEAN]{组} 各项指标的综合差异系数 不高于 {数}=$subject.balanceOfMean(drools, "{组}", "{数}");
[then][BALANCE_EACH]{组} 各项指标的差异系数 不高于 {数}=$subject.balanceOfEach(drools, "{组}", "{数}");
[then][ROOMS]每 {整数1} 个班级至少有 {整数2} 间 {项目} 专用教室,每间不小于 {限值} 平方米=$subject.rooms(drools, "{整数1}", "{整数2}", "{项目}", "{限值}");
[then][VETO]未发生此类情形,凭佐证材料判定=$subject.evidence(drools);
[then][ITEM_OR_EVIDENCE]{项目} 为是,或凭佐证材料判定=$subject.itemOrEvidence(drools, "{项目}");
[then][EVIDENCE]凭佐证材料判定=$subject.evidence(drools);
[then][EXTERNAL]凭上级评估结论判定=$subject.evidence(drools);
[then][LIMIT_EITHER]{指标1} 不低于 {限值1} {单位1},或{指标2} 不低于 {限值2} {单位2},或{指标3} 不低于 {限值3} {单位3}=$subject.requireEither(drools, "{指标1}", "{限值1}", "{单位1}", "{指标2}", "{限值2}", "{单位2}", "{指标3}", "{限值3}", "{单位3}");
[then][LIMIT_EITHER]{指标1} 不低于 {限值1} {单位1},或{指标2} 不低于 {限值2} {单位2}=$subject.requireEither(drools, "{指标1}", "{限值1}", "{单位1}", "{指标2}", "{限值2}", "{单位2}");
[then][LIMIT_OF_ITEM]{指标} 不低于 {项目},未报时不低于 {限值} {单位}=$subject.requireItem(drools, "{指标}", ">=", "{项目}", "{限值}", "{单位}");
[then][LIMIT]{指标} 不低于 {限值} {单位}=$subject.require(drools, "{指标}", ">=", "{限值}", "{单位}");
[then][LIMIT]{指标} 不高于 {限值} {单位}=$subject.require(drools, "{指标}", "<=", "{限值}", "{单位}");
[then][LIMIT]{指标} 高于 {限值} {单位}=$subject.require(drools, "{指标}", ">", "{限值}", "{单位}");
[then][LIMIT]{指标} 低于 {限值} {单位}=$subject.require(drools, "{指标}", "<", "{限值}", "{单位}");
[then][LIMIT]{指标} 不低于 {限值}=$subject.require(drools, "{指标}", ">=", "{限值}", "");
[then][LIMIT]{指标} 不高于 {限值}=$subject.require(drools, "{指标}", "<=", "{限值}", "");
[then][LIMIT]{指标} 高于 {限值}=$subject.require(drools, "{指标}", ">", "{限值}", "");
[then][LIMIT]{指标} 低于 {限值}=$subject.require(drools, "{指标}", "<", "{限值}", "");
[then][LIMIT]{指标} 等于 {限值} {单位}=$subject.require(drools, "{指标}", "=", "{限值}", "{单位}");
[then][LIMIT]{指标} 等于 {限值}=$subject.require(drools, "{指标}", "=", "{限值}", "");
[then][BAND]{指标} 介于 {数1} 与 {数2} {单位} 之间=$subject.requireBand(drools, "{指标}", "{数1}", "{数2}", "{单位}");
[then][DUE_YEAR]{指标} 不晚于 {整数} 年=$subject.requireBy(drools, "{指标}", "{整数}");
[then][SPAN]{项目1} 至 {项目2} 满 {整数} 年=$subject.requireSpan(drools, "{项目1}", "{项目2}", "{整数}");
[then][GROWTH_OVER]{指标1} 的增长幅度 逐年高于 {指标2} 的增长幅度=$subject.requireGrowthOver(drools, "{指标1}", "{指标2}");
[then][GROWTH]{指标} 逐年增长=$subject.requireGrowth(drools, "{指标}");
[then][CHOICE_EITHER]{项目1} 为 {清单1},或{项目2} 为 {清单2}=$subject.requireEitherChoice(drools, "{项目1}", "{清单1}", "{项目2}", "{清单2}");
[then][CHOICE]{项目} 为 {清单}=$subject.requireChoice(drools, "{项目}", "{清单}");
[then][NO_PUPILS]办学类型为 {清单} 的不得有义务教育阶段学生=$subject.noPupils(drools, "{清单}");
[then][RELAX_LIMIT]放宽为 {限值} {单位}=$subject.relaxLimit(drools, "{限值}", "{单位}");
[then][RELAX_ADD]计入 {项目}=$subject.relaxAdd(drools, "{项目}");
[then][RELAX_EXEMPT]本年度暂缓执行=$subject.relaxExempt(drools);
[then][MEASURE_BY_GAP]按缺口采取 {文字}=$finding.measureByGap(drools, "{文字}");
[then][MEASURE]采取 {文字}=$finding.measure(drools, "{文字}");
[then][MEASURE_BY_TRANSFER]从富余学校调剂,{文字}=$finding.measureByTransfer(drools, "{文字}");
[then][MEASURE_BY_LEVEL]按最小增量补给最低的学校,{文字}=$finding.measureByLevel(drools, "{文字}");
[then][PRICED]按 {价目} 的单价估算费用=$finding.priced(drools, "{价目}");
[then][COST_IS_GAP]费用即缺口金额=$finding.costIsGap(drools);
[then][LEAD_SUPPORT]由 {部门1} 牵头,{部门2} 配合,{整数} 个月内完成=$finding.owners(drools, "{部门1}", "{部门2}", "{整数}");
[then][LEAD]由 {部门1} 牵头,{整数} 个月内完成=$finding.owners(drools, "{部门1}", "", "{整数}");
[then][NO_MEASURE]无对应措施,因为 {文字}=$finding.noMeasure(drools, "{文字}");

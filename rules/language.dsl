# 句型: the closed vocabulary of the rules.
# The name in the second brackets tells the program what a sentence means (rulebook.Meaning); the words in braces are
# typed (rulebook.Word). Part of the program: read from the jar only. Longer sentences stand before shorter ones that
# begin alike. Sentences only state whom and what is required; the comparing core does the rest.

[when][SECTION_PRIMARY]每所小学=$subject : org.junheng.check.Section( stage == "小学" )
[when][SECTION_JUNIOR]每所初中=$subject : org.junheng.check.Section( stage == "初中" )
[when][SCHOOL_IN_SCOPE]每所统计范围内的学校=$subject : org.junheng.check.School( )
[when][SCHOOL]每所学校=$subject : org.junheng.check.School( )
[when][SITE]每个办学点=$subject : org.junheng.check.Site( )
[when][CLASS]每个班级=$subject : org.junheng.check.SchoolClass( )
[when][MONITORED]每个监测学科=$subject : org.junheng.check.Monitored( )
[when][STAGE_PRIMARY]全县小学=$subject : org.junheng.check.Stage( stage == "小学" )
[when][STAGE_JUNIOR]全县初中=$subject : org.junheng.check.Stage( stage == "初中" )
[when][COUNTY]全县=$subject : org.junheng.check.County( )
[when][IS_NOT]- {项目} 不为 {清单}=mayBe("{项目}", "不为", "{清单}")
[when][IS]- {项目} 为 {清单}=mayBe("{项目}", "为", "{清单}")
[when][AT_LEAST]- {项目} 不低于 {数}=mayBe("{项目}", ">=", "{数}")
[when][AT_MOST]- {项目} 不高于 {数}=mayBe("{项目}", "<=", "{数}")
[when][ABOVE]- {项目} 高于 {数}=mayBe("{项目}", ">", "{数}")
[when][BELOW]- {项目} 低于 {数}=mayBe("{项目}", "<", "{数}")
[when][FINDING]规则 {规则} 的问题=$finding : org.junheng.rectify.Fault( causedBy("{规则}") )

[then][SCORECARD]{组} 至少 {整数} 项达标,其余不低于要求的 {百分数}=$subject.scorecard(drools, "{组}", "{整数}", "{百分数}");
[then][BALANCE_MEAN]{组} 各项指标的综合差异系数 不高于 {数}=$subject.balanceOfMean(drools, "{组}", "{数}");
[then][BALANCE_EACH]{组} 各项指标的差异系数 不高于 {数}=$subject.balanceOfEach(drools, "{组}", "{数}");
[then][ROOMS]每 {整数1} 个班级至少有 {整数2} 间 {项目} 专用教室,每间不小于 {限值} 平方米=$subject.rooms(drools, "{整数1}", "{整数2}", "{项目}", "{限值}");
[then][VETO]未发生此类情形,凭佐证材料判定=$subject.evidence(drools);
[then][ITEM_OR_EVIDENCE]{项目} 为是,或凭佐证材料判定=$subject.itemOrEvidence(drools, "{项目}");
[then][EVIDENCE]凭佐证材料判定=$subject.evidence(drools);
[then][EXTERNAL]凭上级评估结论判定=$subject.evidence(drools);
[then][LIMIT_OF_ITEM]{指标} 不低于 {项目},未报时不低于 {限值} {单位}=$subject.requireItem(drools, "{指标}", ">=", "{项目}", "{限值}", "{单位}");
[then][LIMIT]{指标} 不低于 {限值} {单位}=$subject.require(drools, "{指标}", ">=", "{限值}", "{单位}");
[then][LIMIT]{指标} 不高于 {限值} {单位}=$subject.require(drools, "{指标}", "<=", "{限值}", "{单位}");
[then][LIMIT]{指标} 高于 {限值} {单位}=$subject.require(drools, "{指标}", ">", "{限值}", "{单位}");
[then][LIMIT]{指标} 低于 {限值} {单位}=$subject.require(drools, "{指标}", "<", "{限值}", "{单位}");
[then][LIMIT]{指标} 不低于 {限值}=$subject.require(drools, "{指标}", ">=", "{限值}", "");
[then][LIMIT]{指标} 不高于 {限值}=$subject.require(drools, "{指标}", "<=", "{限值}", "");
[then][LIMIT]{指标} 高于 {限值}=$subject.require(drools, "{指标}", ">", "{限值}", "");
[then][LIMIT]{指标} 低于 {限值}=$subject.require(drools, "{指标}", "<", "{限值}", "");
[then][NO_PUPILS]办学类型为 {清单} 的不得有义务教育阶段学生=$subject.noPupils(drools, "{清单}");
[then][RELAX_LIMIT]放宽为 {限值} {单位}=$subject.relaxLimit(drools, "{限值}", "{单位}");
[then][RELAX_ADD]计入 {项目}=$subject.relaxAdd(drools, "{项目}");
[then][MEASURE_BY_GAP]按缺口采取 {文字}=$finding.measureByGap(drools, "{文字}");
[then][MEASURE]采取 {文字}=$finding.measure(drools, "{文字}");
[then][LEAD_SUPPORT]由 {部门1} 牵头,{部门2} 配合,{整数} 个月内完成=$finding.owners(drools, "{部门1}", "{部门2}", "{整数}");
[then][LEAD]由 {部门1} 牵头,{整数} 个月内完成=$finding.owners(drools, "{部门1}", "", "{整数}");
[then][NO_MEASURE]无对应措施,因为 {文字}=$finding.noMeasure(drools, "{文字}");

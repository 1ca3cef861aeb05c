import { citation } from "../../law/citation";
import { printCitation } from "../../law/printCitation";
import type { Rubric } from "../../rubrics/rubric";
import { textTable } from "./table";

/** One rubric in full, with its sources and what nobody has read yet. */
export function rubricText(rubric: Rubric): string {
  const until = rubric.inForce.to === null ? "至今" : `—${rubric.inForce.to}年`;
  return [
    `${rubric.title["zh-CN"]}（${rubric.id}）`,
    `适用：${rubric.subject === "department" ? "部门整体支出" : "项目支出"}，${rubric.inForce.from}年${until}；满分${rubric.fullMark || "由单位评分表给出"}`,
    "",
    textTable(
      ["一级 / 二级", "三级指标", "分值", "评分标准", "依据", "已核对条文"],
      rubric.criteria.map((criterion) => [
        criterion.path.join(" / "),
        criterion.label,
        criterion.full || "待定",
        [criterion.standard, criterion.note && `注：${criterion.note}`].filter(Boolean).join("\n"),
        criterion.cites.map((id) => printCitation(citation(id))).join("\n"),
        criterion.verified ? "是" : "否",
      ]),
      [24, 26, 7, 50, 40, 12],
    ),
    ...indicatorsText(rubric),
    `等级：${rubric.grades.map(({ from, grade }) => `${grade} ≥${from}`).join("，")}`,
    ...(rubric.note ? [`注：${rubric.note}`] : []),
  ].join("\n");
}

/** Parts whose rows each unit writes itself, with how they are scored. */
function indicatorsText({ indicators = [] }: Rubric): readonly string[] {
  if (indicators.length === 0) return [];
  return [
    "",
    "单位自行设置的绩效指标（取自自评表的指标值、完成值和分值）：",
    textTable(
      ["类别", "分值", "计分办法", "依据", "已核对条文"],
      indicators.map((part) => [part.label, part.full || "待定", part.standard, part.cites.map((id) => printCitation(citation(id))).join("\n"), part.verified ? "是" : "否"]),
      [24, 7, 60, 40, 12],
    ),
  ];
}

/** The rubrics that ship, a line each. */
export function rubricsText(rubrics: readonly Rubric[]): string {
  return textTable(
    ["编号", "名称", "对象", "年度", "满分", "指标数"],
    rubrics.map(({ id, title, subject, inForce, fullMark, criteria }) => [
      id,
      title["zh-CN"],
      subject === "department" ? "部门整体" : "项目",
      `${inForce.from}—${inForce.to ?? ""}`,
      fullMark || "待定",
      String(criteria.length),
    ]),
  );
}

import type { AuditFinding } from "../claim";
import type { ScoredNode } from "../claims/points";
import type { AuditContext } from "../context";
import { printOf } from "../print";

/** What a report may admit among its problems, and the items that then should not have full marks. */
const areas: readonly { readonly problem: RegExp; readonly item: RegExp; readonly what: string }[] = [
  { problem: /(?:存在|有|发生)[^。;；]{0,12}(?:挤占|挪用|截留|虚列|超范围|超标准)/u, item: /资金使用合规|使用合规|财务合规|支出合规|专款专用/u, what: "挤占、挪用等" },
  { problem: /(?:固定)?资产[^。;；]{0,16}(?:未|不高|闲置|账实不符)/u, item: /资产(?:管理|安全|专人|利用)/u, what: "资产管理" },
  { problem: /(?:制度)[^。;；]{0,8}(?:不够健全|不健全|不完善|缺失|未出台)/u, item: /(?:财务|资金)?管理制度健全/u, what: "制度不健全" },
];
const denied = /(?:不存在|未发现|没有发现|无)[^。;；]{0,20}(?:挤占|挪用|截留)/u;
const lowRate = /(?:执行率|完成率|到位率|使用率|支付率)(?:为|是|=|:)*$/u;

/** Full marks where the report itself admits a problem, and points for a rate that is far from its goal. */
export function admissionFindings({ passages }: AuditContext, nodes: readonly ScoredNode[]): readonly AuditFinding[] {
  const problems = passages.filter(({ text, path, mark }) => [...path, ...(mark ? [mark] : [])].some(({ title }) => /问题|不足/u.test(title.slice(0, 20))) && !denied.test(text));
  const admitted = areas.flatMap(({ problem, item, what }) => {
    const told = problems.find(({ text }) => problem.test(text));
    return nodes.flatMap(({ passage, full, scores }) => {
      const [score] = scores;
      const title = passage.mark?.title.slice(0, 40) ?? "";
      if (!told || !full || !score || !item.test(title) || !score.value.eq(full.value)) return [];
      const values = { item: title.split(/[。:]/u)[0] ?? "", points: printOf(score) };
      return [{ code: "AUDIT-FULL-DESPITE-PROBLEM", severity: "costsPoints" as const, at: [passage.at, told.at], values, message: `“${values.item}”得满分${values.points}，而问题部分承认有${what}问题。请核对是否应扣分。` }];
    });
  });
  return [...admitted, ...nodes.flatMap(lowRateOf)];
}

function lowRateOf({ passage, full, scores }: ScoredNode): readonly AuditFinding[] {
  const rate = passage.figures.find(({ kind, value, label, end }) => kind === "percent" && value.lt(60) && value.gte(0) && lowRate.test(label === "" ? passage.text.slice(0, end).split("=")[0] ?? "" : label)) ?? formulaRate(passage);
  const [score] = scores;
  if (!rate || full || !score || score.value.isZero() || /扣|标准为|低于/u.test(passage.text)) return [];
  const values = { rate: printOf(rate), points: printOf(score) };
  return [{ code: "AUDIT-LOW-RATE", severity: "costsPoints", at: [passage.at], values, message: `指标值只有${values.rate}，却得${values.points}，报告没有写评分标准。请按评分标准核对这一项的得分。` }];
}

/** 政府采购执行率=(0.1/23.01)×100%=0.43%: the name stands before the formula. */
function formulaRate({ figures, text }: ScoredNode["passage"]) {
  return figures.find(({ kind, value, start }) => kind === "percent" && value.lt(60) && value.gte(0) && text[start - 1] === "=" && /(?:执行率|完成率|到位率|使用率|支付率)=[^=]*=$/u.test(text.slice(0, start)));
}

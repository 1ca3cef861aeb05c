import type { FactRef } from "../../../facts/fact";
import { factEntry, parseFactRef } from "../../../facts/fact";
import type { TemplateTable } from "../templateTable";
import { body, figure, head } from "../templateTable";

/** 绩效自评数据表: the figures that no published table holds, each under the name it has in the dictionary. */
export function rateData(refs: readonly FactRef[]): TemplateTable {
  const ids = [...new Set(refs.map((ref) => parseFactRef(ref).id))];
  const prior = refs.some((ref) => parseFactRef(ref).yearsBack > 0);
  return {
    title: "绩效自评数据表",
    unit: "单位：万元",
    widths: prior ? [40, 16, 16] : [40, 16],
    rows: [
      prior ? head("项目", "本年数据", "上年数据") : head("项目", "本年数据"),
      ...ids.map((id) => {
        const { label, measure, unit } = factEntry(id);
        const name = `${label["zh-CN"]}${measure === "money" || unit === undefined ? "" : `（${unit}）`}`;
        return prior ? body(name, figure(id), figure(`${id}@prior`)) : body(name, figure(id));
      }),
    ],
  };
}

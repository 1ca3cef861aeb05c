import { quoted } from "../../quantity/quoted";
import type { Fill, Run } from "../block";
import type { Need } from "../terms/need";

type Placeholder = Extract<Run, { readonly kind: "placeholder" }>;

/** 【待补充：…】 in words that the caller chose; `fill` says where the answer belongs. */
export function placeholder(words: string, fill?: Fill): Placeholder {
  return { kind: "placeholder", text: `【待补充：${words}】`, ...(fill ? { fill } : {}) };
}

/** In a table, whose row and column already say what is wanted. */
export const emptyCell: Placeholder = { kind: "placeholder", text: "【待补充】" };

/** One placeholder for everything that a sentence lacked: what is needed, and where it is usually found. */
export function placeholderFor(needs: readonly Need[]): Placeholder {
  const sayings = new Set(groupsOf(needs).map(sayNeeds));
  return placeholder([...sayings].join("；"), fillOf(needs));
}

/** Points are given, words are written; everything else is a figure that the workbook should hold. */
function fillOf(needs: readonly Need[]): Fill | undefined {
  if (needs.every(({ kind }) => kind === "points")) return { by: "points", criterion: "" };
  return needs.every(({ kind }) => kind === "words") ? undefined : { by: "data", at: needs.flatMap(({ at }) => at) };
}

/** More names than these say no more than that there are many; each stands where its own sentence asks for it. */
const namesAtMost = 5;

/** Needs of one kind and one place are said in one breath. */
function groupsOf(needs: readonly Need[]): readonly (readonly Need[])[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const key = `${need.kind}|${need.where}`;
    const group = groups.get(key) ?? [];
    if (!group.some((known) => known.what === need.what)) group.push(need);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** “甲”、“乙”, and 等 where there are more than five. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesAtMost).map(quoted).join("、");
  return names.length > namesAtMost ? `${shown}等` : shown;
}

function sayNeeds(group: readonly Need[]): string {
  const names = listed(group.map((need) => need.what));
  const { kind = "missing", where = "" } = group[0] ?? {};
  const place = where && `，见${where}`;
  switch (kind) {
    case "missing":
      return `需要${names}${place}`;
    case "contradictory":
      return `${names}在工作簿中有不同的数，请核定${place}`;
    case "unreadable":
      return `${names}所在单元格不是可识别的数，请核对${place}`;
    case "unit":
      return `${names}没有注明金额单位，请确认${place}`;
    case "noBase":
      return `${names}的分母为零或为负，无法计算，请说明`;
    case "points":
      return `${names}的得分及依据，见绩效评分表`;
    case "words":
      return `${group.map((need) => need.what).join("、")}${place}`;
  }
}

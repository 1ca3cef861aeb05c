import { printClause } from "../compactClauses";
import { defineFunction } from "../perfFunction";
import { textOf } from "../readArgument";
import { fault, isFault } from "../value";

/** CITE("mof-2020-10:annex-1") → 《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1…; CITE("EXECRATE") → the clauses of its formula. */
export const cite = defineFunction({
  name: "CITE",
  parameters: { id: "编号" },
  apply: ({ id }, set) => {
    const text = textOf(id);
    if (isFault(text)) return text;
    const printed = [text, ...(set.find(text)?.cites ?? [])].flatMap((each) => printClause(each) ?? []);
    return printed.join("；") || fault("#N/A", `没有编号为“${text}”的条文`);
  },
});

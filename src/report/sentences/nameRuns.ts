import type { CellText } from "../../facts/facts";
import type { Telling } from "../telling";
import type { NameMark } from "./parsePattern";
import type { Told } from "./told";

const asked: Readonly<Record<NameMark, string>> = {
  organisation: "单位名称",
  project: "项目名称",
  grade: "评价等级",
  rubric: "指标体系",
};

/** A name: the user's own where it is the user's. The grade stands only when every criterion has its points. */
export function nameRuns(name: NameMark, { evaluation, scope }: Telling): Told {
  const { facts, total, rubric } = evaluation;
  switch (name) {
    case "organisation":
      return userName(facts.organisation, asked.organisation);
    case "project":
      return userName(facts.project, asked.project);
    case "grade":
      return total.pending > 0 || total.grade === ""
        ? { runs: [], needs: [{ kind: "points", what: asked.grade, where: "", at: [] }] }
        : { runs: [{ kind: "figure", text: total.grade, source: { of: `${scope}grade`, from: [], cites: rubric.cites } }], needs: [] };
    case "rubric":
      return { runs: [{ kind: "text", text: rubric.title["zh-CN"] }], needs: [] };
  }
}

function userName(name: CellText | null, what: string): Told {
  const text = name?.text.trim() ?? "";
  if (text === "" || !name) return { runs: [], needs: [{ kind: "words", what, where: "", at: [] }] };
  return { runs: [{ kind: "user", text, at: name.at }], needs: [] };
}

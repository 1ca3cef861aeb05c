import type { Command } from "../command";
import { CommandProblem, readInput } from "../inputs";
import { standardJson } from "../json/standardJson";
import type { StandardAnswer } from "../standardAnswer";
import { standardAnswer } from "../standardAnswer";

/** `perf standard "TEXT"`: how a written scoring standard is understood; with --value the points it gives. */
export const standardCommand: Command = {
  name: "standard",
  usage: 'standard "TEXT" [--full N] [--value V] [--json]   或   standard --cases FILE.json --json',
  about: "说明一条书面评分标准被怎样理解；给出 --value 时按它计分",
  options: { full: { type: "string" }, value: { type: "string" }, cases: { type: "string" }, json: { type: "boolean" } },
  arguments: { least: 0, most: 1 },
  run: ([text], { full, value, cases, json }) => {
    if (cases !== undefined) return Promise.resolve(printJson(casesOf(cases).map(caseJson)));
    if (text === undefined) throw new CommandProblem(2, ['请给出评分标准的原文。用法：perf standard "≤100%计5分；每超过1个百分点扣0.5分" --full 5 --value 103%']);
    const answer = standardAnswer(text, fullOption(full));
    const points = value === undefined ? null : answer.of(value);
    if (json) return Promise.resolve(printJson({ ...standardJson(answer.understanding), points: points?.points ?? null, reason: points?.reason ?? "" }));
    return Promise.resolve(`${inWords(answer, value).join("\n")}\n`);
  },
};

function fullOption(full: string | undefined): string | undefined {
  if (full !== undefined && !/^\d+(?:\.\d+)?$/.test(full)) throw new CommandProblem(2, [`--full 要写分值的数字，例如 --full 5，而不是“${full}”。`]);
  return full;
}

function inWords({ understanding, of }: StandardAnswer, value: string | undefined): readonly string[] {
  if (!understanding.understood) return [`没有完全看懂，须由人评定。`, `看不懂的部分：“${understanding.notUnderstood}”（${understanding.why}）`];
  const lines = [`规则：${understanding.inWords}`, ...understanding.assumed.map((assumed) => `按惯例理解：${assumed}`)];
  if (value === undefined) return lines;
  const { points, reason } = of(value);
  return [...lines, points === null ? `${value}：无法计分，${reason}` : `${value}：得${points}分${reason && `（${reason}）`}`];
}

interface StandardCase {
  readonly text: string;
  readonly full?: string | number;
  readonly values?: readonly (string | number)[];
}

function casesOf(path: string): readonly StandardCase[] {
  const problem = new CommandProblem(1, [`“${path}”不是评分标准的清单，应为 [{ "text": "…", "full": "5", "values": ["103%"] }] 这样的 JSON。`]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(readInput(path)));
  } catch (error) {
    if (error instanceof SyntaxError) throw problem;
    throw error;
  }
  if (!Array.isArray(parsed) || !parsed.every(isCase)) throw problem;
  return parsed;
}

function isCase(entry: unknown): entry is StandardCase {
  return typeof entry === "object" && entry !== null && "text" in entry && typeof entry.text === "string";
}

function caseJson({ text, full, values = [] }: StandardCase): Record<string, unknown> {
  const { understanding, of } = standardAnswer(text, full === undefined ? undefined : String(full));
  const answers = values.map((value) => of(String(value)));
  return { ...standardJson(understanding), points: answers.map(({ points }) => points), reasons: answers.map(({ reason }) => reason) };
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

import type { Run } from "../block";
import { patternById } from "../patterns/patterns";
import type { Telling } from "../telling";
import { printBare, printMeasured } from "../terms/measured";
import { parseTerm } from "../terms/term";
import { valueOf } from "../terms/valueOf";
import type { Condition } from "./condition";
import { holds } from "./condition";
import { nameRuns } from "./nameRuns";
import type { Node } from "./parsePattern";
import { parsePattern } from "./parsePattern";
import type { PartList, Pattern } from "./pattern";
import type { Told } from "./told";
import { joinTold, nothingTold, textRun } from "./told";

/** What the program hands to a pattern by name. */
export type Locals = Readonly<Record<string, readonly Run[]>>;

interface Writing {
  readonly telling: Telling;
  readonly lists: Readonly<Record<string, PartList>>;
  readonly locals: Locals;
}

/** A pattern of the sentence library, told of an evaluation. Nothing when no variant applies. */
export function writePattern(id: string, telling: Telling, locals: Locals = {}, args: readonly string[] = []): Told {
  return writeFrom(patternById(id), telling, locals, args);
}

/** A text in the mark language that stands outside the library: a title, a cell of a form. */
export function writeText(text: string, telling: Telling, locals: Locals = {}): Told {
  return writeNodes(parsePattern(text), { telling, lists: {}, locals });
}

function writeFrom(pattern: Pattern, telling: Telling, locals: Locals, args: readonly string[]): Told {
  const variant = pattern.variants.find(({ when }) => when === undefined || holds(withArguments(when, args), telling));
  if (!variant) return nothingTold;
  return writeNodes(parsePattern(filled(variant.text, args)), { telling, lists: pattern.lists ?? {}, locals });
}

/** `$1` → the first argument. */
function filled(text: string, args: readonly string[]): string {
  return text.replace(/\$([1-9])/g, (_, position: string) => args[Number(position) - 1] ?? "");
}

function withArguments(condition: Condition, args: readonly string[]): Condition {
  return args.length === 0 ? condition : (JSON.parse(filled(JSON.stringify(condition), args)) as Condition);
}

function writeNodes(nodes: readonly Node[], writing: Writing): Told {
  return joinTold(nodes.map((node) => writeNode(node, writing)));
}

function writeNode(node: Node, writing: Writing): Told {
  const { telling, locals, lists } = writing;
  switch (node.kind) {
    case "text":
      return { runs: [textRun(node.text)], needs: [] };
    case "figure":
      return writeFigure(node.term, node.bare, telling);
    case "rate":
      return writeRate(node.rate, telling);
    case "words":
      return wordsOn(node.topic, telling);
    case "name":
      return nameRuns(node.name, telling);
    case "say":
      return writePattern(node.pattern, telling, locals, node.args);
    case "local":
      return { runs: locals[node.local] ?? [], needs: locals[node.local] ? [] : [absent(node.local)] };
    case "list":
      return writeList(lists[node.list], writing);
    case "optional": {
      const told = writeNodes(node.nodes, writing);
      return told.needs.length > 0 ? nothingTold : told;
    }
  }
}

export function writeFigure(term: string, bare: boolean, telling: Telling): Told {
  const found = valueOf(parseTerm(term), telling);
  if (!found.known) return { runs: [], needs: found.needs };
  const print = bare ? printBare : printMeasured;
  return { runs: [{ kind: "figure", text: print(found.measured, telling.style), source: found.source }], needs: [] };
}

/** A rate of which there was nothing this year has no figure; the form says so. */
function writeRate(id: string, telling: Telling): Told {
  const rate = telling.evaluation.rates.find((one) => one.definition.id === id);
  if (rate?.state === "notApplicable") return { runs: [textRun("不适用")], needs: [] };
  return writeFigure(`rates/${id}`, false, telling);
}

/** The clerk's words on a topic, in one run after the other. */
function wordsOn(topic: string, { evaluation }: Telling): Told {
  const entries = evaluation.facts.texts.filter((entry) => entry.topic === topic || entry.heading === topic);
  const words = entries.flatMap((entry) => entry.paragraphs).filter(({ text }) => text.trim() !== "");
  if (words.length === 0) return { runs: [], needs: [{ kind: "words", what: topic, where: "", at: [] }] };
  return { runs: words.map(({ text, at }) => ({ kind: "user", text: text.trim(), at })), needs: [] };
}

function writeList(list: PartList | undefined, writing: Writing): Told {
  if (!list) return { runs: [], needs: [absent("list")] };
  const items = list.parts.map((part) => writePart(list, part, writing));
  const told = joinTold(items, list.separator);
  // A list of nothing asks for its first part, so that the clause around it is left out.
  return told.runs.length > 0 ? told : { runs: [], needs: [absent(list.parts[0]?.name ?? "")] };
}

function writePart(list: PartList, part: PartList["parts"][number], { telling }: Writing): Told {
  const found = valueOf(part.term, telling);
  if (!found.known || (list.zero === "omit" && found.measured.value.isZero())) return nothingTold;
  const share = list.of === undefined ? { runs: [], needs: [] } : writeFigure(`share(${part.term}, ${list.of})`, false, telling);
  const locals = {
    name: [textRun(part.name)],
    value: writeFigure(part.term, false, telling).runs,
    ...(share.needs.length === 0 && share.runs.length > 0 ? { share: share.runs } : {}),
  };
  return writeText(list.item, telling, locals);
}

function absent(what: string): Told["needs"][number] {
  return { kind: "missing", what, where: "", at: [] };
}

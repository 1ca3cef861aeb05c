import type { CitationId } from "../law/citation";
import { isCitationId } from "../law/citation";
import { charts, pointsChart } from "./charts/charts";
import type { Reader } from "./checkData";
import { flag, known, listOf, object, oneOf, recordOf, text, whole } from "./checkData";
import { forms } from "./forms/forms";
import { indicatorClasses } from "./indicatorClass";
import type { Outline, OutlineItem, OutlineItemKind, OutlineSection } from "./outline";
import { patternIds } from "./patterns/patterns";
import { markedText } from "./patterns/readPattern";
import { readCondition } from "./sentences/readCondition";

const pattern = known("pattern", (id) => patternIds.includes(id));
const when = readCondition;

/** The fields of each kind of item, those that must stand and those that may. */
const items: Readonly<Record<OutlineItemKind, Reader<unknown>>> = {
  say: object({ item: text, patterns: listOf(pattern, 1) }, { apart: flag, when }),
  text: object({ item: text, topic: text }, { ask: text, lead: text, when }),
  scores: object({ item: text }, { texts: recordOf(listOf(text, 1)), when }),
  scoresOf: object({ item: text, groups: listOf(text, 1) }, { when }),
  conclusion: object({ item: text, pattern }, { when }),
  problems: object({ item: text }, { when }),
  measures: object({ item: text }, { when }),
  unmet: object({ item: text }, { when }),
  indicators: object({ item: text }, { class: oneOf(...indicatorClasses), ask: text, when }),
  projects: object({ item: text, pattern }, { ask: text, when }),
  chart: object({ item: text, chart: known("chart", (id) => id === pointsChart || Object.hasOwn(charts, id)) }, { when }),
  scoreTable: object({ item: text }, { when }),
  form: object({ item: text, form: known("form", (id) => forms.has(id)) }, { when }),
  selfEvaluation: object({ item: text }, { when }),
  projectForms: object({ item: text }, { when }),
  remainingTexts: object({ item: text }, { when }),
  notes: object({ item: text }, { when }),
};

export function readItem(value: unknown, path: string, faults: string[]): OutlineItem {
  const kind = typeof value === "object" && value !== null && "item" in value ? value.item : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(items, kind)) {
    faults.push(`${path}.item: one of ${Object.keys(items).join(", ")} is wanted`);
    return { item: "notes" };
  }
  return items[kind as OutlineItemKind](value, path, faults) as OutlineItem;
}

function readSection(value: unknown, path: string, faults: string[]): OutlineSection {
  const read = object({ heading: markedText }, { when, items: listOf(readItem), sections: listOf(readSection) })(value, path, faults);
  const { items: told = [], sections = [] } = read;
  if (told.length === 0 && sections.length === 0) faults.push(`${path}: a section tells something or has sections`);
  return { ...read, items: told, sections };
}

const style: Reader<Outline["style"]> = object({
  money: oneOf("万元", "元"),
  moneyPlaces: whole,
  percentPlaces: whole,
  plainPlaces: whole,
  thousands: flag,
  rounding: oneOf("halfUp", "truncate"),
});

const numbering: Reader<Outline["numbering"]> = (value, path, faults) => {
  const [first = "", second = "", third = "", fourth = "", ...more] = listOf(text, 4)(value, path, faults);
  if (more.length > 0) faults.push(`${path}: four levels are wanted`);
  return [first, second, third, fourth];
};

const cites: Reader<Outline["cites"]> = (value, path, faults) =>
  listOf(known("clause", isCitationId), 1)(value, path, faults) as readonly string[] as readonly [CitationId, ...CitationId[]];

const outline: Reader<Outline> = object({
  id: text,
  label: object({ "zh-CN": text, "en-US": text }),
  subject: oneOf("department", "project"),
  cites,
  style,
  numbering,
  title: markedText,
  opening: listOf(readItem),
  sections: listOf(readSection, 1),
  attachments: listOf(object({ name: text, landscape: flag, items: listOf(readItem, 1) }, { when })),
});

/** Loads an outline whole or rejects it whole, with every fault and its path. */
export function readOutline(value: unknown): { readonly outline: Outline } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const read = outline(value, "outline", faults);
  return faults.length > 0 ? { faults } : { outline: read };
}

import type { FactMapping, IgnoredFinding, Memory } from "../../facts/memory";

/** What a person decided, put into the workbook's memory; each replaces an earlier decision on the same thing. */

export function withYear(memory: Memory, year: number | null): Memory {
  return { ...memory, year };
}

export function withRubric(memory: Memory, rubric: string | null): Memory {
  return { ...memory, rubric };
}

export function withUnit(memory: Memory, confirmed: Memory["units"][number]): Memory {
  const others = memory.units.filter(({ sheet, kind }) => sheet !== confirmed.sheet || kind !== confirmed.kind);
  return { ...memory, units: [...others, confirmed] };
}

export function withMapping(memory: Memory, mapping: FactMapping): Memory {
  return { ...memory, mappings: [...withoutMapping(memory, mapping).mappings, mapping] };
}

export function withoutMapping(memory: Memory, { fact, year }: Pick<FactMapping, "fact" | "year">): Memory {
  return { ...memory, mappings: memory.mappings.filter((one) => one.fact !== fact || one.year !== year) };
}

export function withIgnored(memory: Memory, finding: IgnoredFinding): Memory {
  return { ...memory, ignored: [...withoutIgnored(memory, finding).ignored, finding] };
}

export function withoutIgnored(memory: Memory, { code, at }: Pick<IgnoredFinding, "code" | "at">): Memory {
  const places = (cells: readonly string[]): string => [...cells].sort().join();
  return { ...memory, ignored: memory.ignored.filter((one) => one.code !== code || places(one.at) !== places(at)) };
}

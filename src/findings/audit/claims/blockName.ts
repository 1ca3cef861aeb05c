import type { ReadPassage } from "../context";

const longest = 40;

/** 投入 of 投入绩效得分(30分). */
export function blockName(text: string): string {
  return text.replace(/[,，。;；:].*$/u, "").replace(/\(.*?\)|满分.*$|["“”\s]|(?:绩效|得分|部分|情况|指标|方面|类|分析|评价|为|是|:)+$/gu, "").replace(/(?:绩效|得分|部分|情况|指标|方面|分析)+$/u, "");
}

/** Finds the first short heading whose name is the one asked for, begins with it, or begins it; by index, since a long report has many. */
export function headingsByName(passages: readonly ReadPassage[]): (core: string) => ReadPassage | undefined {
  const whole = new Map<string, number>();
  const begun = new Map<string, number>();
  passages.forEach(({ mark, text }, index) => {
    const title = mark && text.length < longest ? blockName(mark.title) : "";
    if (title === "" || whole.has(title)) return;
    whole.set(title, index);
    for (let length = 2; length < title.length; length += 1) {
      const head = title.slice(0, length);
      if (!begun.has(head)) begun.set(head, index);
    }
  });
  return (core) => {
    const heads = Array.from({ length: Math.max(0, Math.min(core.length, longest) - 2) }, (_, index) => core.slice(0, index + 2));
    const found = [whole.get(core), begun.get(core), ...heads.map((head) => whole.get(head))].filter((index) => index !== undefined);
    return found.length === 0 ? undefined : passages[Math.min(...found)];
  };
}

import { messages as englishMessages } from "../../findings/messages.en-US";
import { messages as chineseMessages } from "../../findings/messages.zh-CN";
import { checks } from "../../findings/checks/catalog.generated";
import english from "../../functions/functions.en-US.json";
import chinese from "../../functions/functions.json";
import { citation } from "../../law/citation";
import { printCitation } from "../../law/printCitation";
import type { CitationId } from "../../law/citation";
import { rates } from "../../rates/catalog.generated";
import { rateInWords } from "../../rates/fromFacts";
import type { Language } from "../strings/language";
import { howTos } from "./howTos";

export type TopicKind = "howTo" | "function" | "rate" | "finding";

/** One thing that help explains. */
export interface Topic {
  readonly kind: TopicKind;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Everything that help explains, made from the very data that the product works by: nothing here can be out of date. */
export function topicsIn(language: Language): readonly Topic[] {
  return [...howTos[language].map(({ id, title, lines }): Topic => ({ kind: "howTo", id, title, lines })), ...functionTopics(language), ...rateTopics(language), ...findingTopics(language)];
}

function functionTopics(language: Language): readonly Topic[] {
  const { functions } = language === "zh-CN" ? chinese : english;
  return functions.map(({ name, description, parameters }) => {
    const listed = parameters.map((parameter) => ("optional" in parameter && parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
    return { kind: "function", id: `PERF.${name}`, title: `=PERF.${name}(${listed})`, lines: [description, ...parameters.map((parameter) => `${parameter.name}：${parameter.description}`)] };
  });
}

function rateTopics(language: Language): readonly Topic[] {
  return rates.map((rate) => {
    const names = rate.aliases.length > 0 ? [`${language === "zh-CN" ? "也叫" : "Also"}：${rate.aliases.join("、")}`] : [];
    const lines = [rateInWords(rate), ...names, `=PERF.${rate.call}(…)`, ...rate.cites.map(clauseOf)];
    return { kind: "rate", id: rate.id, title: rate.label[language], lines };
  });
}

function findingTopics(language: Language): readonly Topic[] {
  const messages = language === "zh-CN" ? chineseMessages : englishMessages;
  return checks.map(({ code, label, cites }) => ({ kind: "finding", id: code, title: label[language], lines: [code, messages[code].next, ...cites.map(clauseOf)] }));
}

function clauseOf(id: CitationId): string {
  return printCitation(citation(id));
}

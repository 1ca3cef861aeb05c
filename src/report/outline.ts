import type { CitationId } from "../law/citation";
import type { Label } from "../quantity/label";
import type { IndicatorClass } from "./indicatorClass";
import type { Condition } from "./sentences/condition";
import type { ReportStyle } from "./style";

/** What a section tells, one item after the other. One kind, one file in tell/. */
export type OutlineItem =
  /** Patterns of the sentence library, together one paragraph; each begins a new one where `apart`. */
  | { readonly item: "say"; readonly patterns: readonly string[]; readonly apart?: boolean; readonly when?: Condition }
  /** The clerk's own paragraphs on a topic; `ask` is what the placeholder asks for where there are none (absent: then nothing); `lead` stands before the first. */
  | { readonly item: "text"; readonly topic: string; readonly ask?: string; readonly lead?: string; readonly when?: Condition }
  /** Every criterion of the rubric under its first- and second-level headings; `texts` are topics that introduce a first level. */
  | { readonly item: "scores"; readonly texts?: Readonly<Record<string, readonly string[]>>; readonly when?: Condition }
  /** The criteria of some first levels only, without headings of their own. */
  | { readonly item: "scoresOf"; readonly groups: readonly string[]; readonly when?: Condition }
  | { readonly item: "conclusion"; readonly pattern: string; readonly when?: Condition }
  | { readonly item: "problems"; readonly when?: Condition }
  | { readonly item: "measures"; readonly when?: Condition }
  /** The indicators that missed their targets. */
  | { readonly item: "unmet"; readonly when?: Condition }
  /** Targets and results by class (数量 质量 …), of one kind only where `class` stands. */
  | { readonly item: "indicators"; readonly class?: IndicatorClass; readonly ask?: string; readonly when?: Condition }
  /** A pattern told of each project in turn. */
  | { readonly item: "projects"; readonly pattern: string; readonly ask?: string; readonly when?: Condition }
  | { readonly item: "chart"; readonly chart: string; readonly when?: Condition }
  | { readonly item: "scoreTable"; readonly when?: Condition }
  | { readonly item: "form"; readonly form: string; readonly when?: Condition }
  /** 自评表: the form that belongs to the rubric in use. */
  | { readonly item: "selfEvaluation"; readonly when?: Condition }
  /** The 自评表 of each project in the workbook, where a department reports. */
  | { readonly item: "projectForms"; readonly when?: Condition }
  /** What the clerk wrote under topics that no other item took. */
  | { readonly item: "remainingTexts"; readonly when?: Condition }
  /** Which clauses nobody has read yet. */
  | { readonly item: "notes"; readonly when?: Condition };

export type OutlineItemKind = OutlineItem["item"];

export interface OutlineSection {
  /** Without its number; in the mark language. */
  readonly heading: string;
  readonly when?: Condition;
  readonly items: readonly OutlineItem[];
  readonly sections: readonly OutlineSection[];
}

export interface OutlineAttachment {
  readonly name: string;
  readonly landscape: boolean;
  readonly when?: Condition;
  readonly items: readonly OutlineItem[];
}

/** The order and the sections that one reporting system expects. Data; loaded whole or rejected whole (readOutline.ts). */
export interface Outline {
  readonly id: string;
  readonly label: Label;
  readonly subject: "department" | "project";
  readonly cites: readonly [CitationId, ...CitationId[]];
  /** How its reports print figures, where nobody chose otherwise. */
  readonly style: Pick<ReportStyle, "money" | "moneyPlaces" | "percentPlaces" | "plainPlaces" | "thousands" | "rounding">;
  /** Numbers by level: {han} is 一, {n} is 1. */
  readonly numbering: readonly [string, string, string, string];
  readonly title: string;
  /** Before the first section. */
  readonly opening: readonly OutlineItem[];
  readonly sections: readonly OutlineSection[];
  readonly attachments: readonly OutlineAttachment[];
}

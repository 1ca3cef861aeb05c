import { noValidation, type ValidationRule } from "../model/validation";
import type { JsonObject } from "../wire/json";
import { flagOf, invalidArgument, recordOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { demandUnlocked } from "./rangeTarget";

const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const dataValidation: TypedClass<RangeTarget> = defineClass<"DataValidation", RangeTarget>("DataValidation", {
  scalars: {
    Rule: (target) => ruleOf(target).rule,
    Type: (target) => typeOf(ruleOf(target).rule),
    Prompt: (target) => ruleOf(target).prompt,
    ErrorAlert: (target) => ruleOf(target).errorAlert,
    IgnoreBlanks: (target) => ruleOf(target).ignoreBlanks,
  },
  setters: {
    Rule: (target, value) => change(target, { rule: demandRule(recordOf(value)) }),
    Prompt: (target, value) => change(target, { prompt: limited(recordOf(value), 32, 255) }),
    ErrorAlert: (target, value) => change(target, { errorAlert: limited(recordOf(value), 32, 255) }),
    IgnoreBlanks: (target, value) => change(target, { ignoreBlanks: flagOf(value) }),
  },
  methods: {
    Clear: (target) => {
      demandUnlocked(target);
      target.sheet.validations.remove(target.area);
    },
  },
});

function ruleOf({ sheet, area }: RangeTarget): ValidationRule {
  return sheet.validations.over(area) ?? noValidation;
}

function change(target: RangeTarget, patch: Partial<ValidationRule>): void {
  demandUnlocked(target);
  target.sheet.validations.put(target.area, { ...ruleOf(target), ...patch });
}

function typeOf(rule: JsonObject): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? "None" : (types[kind] ?? "None");
}

function demandRule(rule: JsonObject): JsonObject {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !Object.hasOwn(types, kind)) throw invalidArgument("a rule has exactly one kind");
  const source = recordOf(rule[kind] ?? null)["source"];
  // Excel's own limit for a list that is typed out.
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255) throw invalidArgument("a list has at most 255 characters");
  return { [kind]: rule[kind] };
}

function limited(words: JsonObject, title: number, message: number): JsonObject {
  if (String(words["title"] ?? "").length > title || String(words["message"] ?? "").length > message) {
    throw invalidArgument(`a title has at most ${title} characters, a message ${message}`);
  }
  return words;
}

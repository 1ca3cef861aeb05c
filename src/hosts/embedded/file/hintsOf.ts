import type { PlainCell } from "../../../report/plainSheet";
import type { ValidationRule } from "../model/validation";
import { isJsonObject } from "../wire/json";

/** Of a validation what a draft's cell can have: a hint, a span of numbers, a list of choices. */
export function hintsOf(validation: ValidationRule | undefined): Pick<PlainCell, "prompt" | "allow"> {
  if (!validation) return {};
  return { ...promptOf(validation), ...allowOf(validation) };
}

function promptOf({ prompt }: ValidationRule): Pick<PlainCell, "prompt"> {
  const [title, text] = [prompt["title"], prompt["message"]].map((part) => (typeof part === "string" ? part : ""));
  return text ? { prompt: { title: title ?? "", text } } : {};
}

function allowOf({ rule }: ValidationRule): Pick<PlainCell, "allow"> {
  const { decimal, list } = rule;
  if (isJsonObject(decimal) && decimal["operator"] === "Between") {
    return { allow: { kind: "decimal", from: String(decimal["formula1"]), to: String(decimal["formula2"]) } };
  }
  if (!isJsonObject(list) || typeof list["source"] !== "string" || list["source"].startsWith("=")) return {};
  return { allow: { kind: "list", choices: list["source"].split(",") } };
}

import type { Language } from "./language";
import { english } from "./steps.en-US";
import { chinese } from "./steps.zh-CN";
import type { Widened } from "./widened";

export type StepStrings = Widened<typeof chinese>;

/** One catalogue a language; a text that one lacks does not compile. */
export const stepStrings: Readonly<Record<Language, StepStrings>> = { "zh-CN": chinese, "en-US": english };

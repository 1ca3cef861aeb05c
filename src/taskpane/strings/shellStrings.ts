import type { Language } from "./language";
import { english } from "./shell.en-US";
import { chinese } from "./shell.zh-CN";
import type { Widened } from "./widened";

export type ShellStrings = Widened<typeof chinese>;

/** One catalogue a language; a text that one lacks does not compile. */
export const shellStrings: Readonly<Record<Language, ShellStrings>> = { "zh-CN": chinese, "en-US": english };

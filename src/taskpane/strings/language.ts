export type Language = "zh-CN" | "en-US";

/** The pane's language for the one that Office shows: Chinese in whatever script, else English. */
export function languageOf(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";
}

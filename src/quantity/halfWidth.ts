/** What stands between characters without meaning anything: white space of every kind, zero-width and direction marks. */
export const blanks = /[\s\u00A0\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\u3000\uFEFF\u0000-\u001F\u007F]/gu;

/** Of these, what takes no room at all: it goes without leaving a space. */
export const unseen = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** Han characters and plain ASCII, as most texts are. */
const halfAlready = /^[\u4E00-\u9FFF !-~、。《》“”]*$/;

/**
 * Full-width forms as the half-width characters they stand for: ３２％ → 32%, （ → (. White space stays but becomes plain.
 * Han characters that a PDF turned into radicals or compatibility forms (⾦, 金 as U+F90A) become ordinary ones again.
 * Nothing else is touched, so that a reader that cares which dash was typed can still see it.
 */
export function halfWidth(text: string): string {
  if (halfAlready.test(text)) return text;
  return text
    .replace(/[\u2E80-\u2FD5\uF900-\uFAFF\uFF01-\uFF5E\uFFE0-\uFFE6]/gu, (form) => form.normalize("NFKC"))
    .replace(unseen, "")
    .replace(blanks, " ");
}

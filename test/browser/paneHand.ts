import type { FrameLocator, Locator } from "playwright-core";

/** The pane, in whatever page it stands. */
type Pane = Pick<FrameLocator, "getByRole">;

export const steps = ["选表", "核对", "评分", "报告"];

export function step(pane: Pane, name: string): Locator {
  return pane.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}`) });
}

/** The workbook was read. */
export function ready(pane: Pane): Promise<void> {
  return pane
    .getByRole("navigation")
    .getByRole("button", { name: /选表\s*，\s*(?:还有|没有)/ })
    .waitFor();
}

/** Above the lists of a step, so that its name is not taken for a button of theirs. */
export function press(pane: Pane, name: string | RegExp): Promise<void> {
  return pane.getByRole("button", { name }).first().click();
}

export function told(pane: Pane, words: string | RegExp): Promise<void> {
  return pane.getByRole("status").filter({ hasText: words }).first().waitFor();
}

import type { Calculator } from "../hosts/embedded/calculator";
import type { GridView } from "./grid/gridView";

/** Changes that come in one after the other are shown together. */
const moment = 30;

/** Between the host and a grid that comes later: what the add-in does waits for the grid only where it needs results. */
export class GridLink implements Calculator {
  private view: GridView | null = null;
  private arrived: (() => void) | null = null;
  private ready = this.nextView();
  private waiting = false;

  /** @param changed told when the add-in has changed what the screen shows */
  constructor(private readonly changed: () => void) {}

  /** The grid shows the workbook. */
  connect(view: GridView): void {
    this.view = view;
    this.arrived?.();
  }

  /** Another workbook is opened; the grid does not show it yet. */
  disconnect(): void {
    this.view = null;
    this.ready = this.nextView();
  }

  /** The add-in has been at the book: shows soon what it did. */
  readonly touched = (): void => {
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => {
      this.waiting = false;
      if (this.view?.push()) this.changed();
    }, moment);
  };

  async calculate(): Promise<void> {
    await this.ready;
    if (await this.view?.calculated()) this.changed();
  }

  private nextView(): Promise<void> {
    return new Promise((resolve) => {
      this.arrived = resolve;
    });
  }
}

type Listener = (id: string, action: string) => void;

/** The buttons that the add-in's manifest puts into the ribbon, and what the add-in answers when one is pressed. */
export class RibbonButtons {
  private readonly listeners = new Set<Listener>();
  private readonly waiting = new Map<string, (status: number) => void>();
  private presses = 0;

  /** Presses the button with this FunctionName. Resolves with Office's own number when the add-in says that it is done: 0 for well. */
  press(action: string): Promise<number> {
    const id = `press-${(this.presses += 1)}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      for (const listener of [...this.listeners]) listener(id, action);
    });
  }

  onPress(listener: Listener): void {
    this.listeners.add(listener);
  }

  done(id: string, status: number): void {
    this.waiting.get(id)?.(status);
    this.waiting.delete(id);
  }
}

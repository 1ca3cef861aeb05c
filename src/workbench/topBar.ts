import { samples } from "./samples";

export interface TopBarActions {
  readonly open: (file: File) => void;
  readonly sample: (file: string) => void;
  readonly save: () => void;
}

/** The bar above the workbook: what is open, what can be done with it, and what the person should know. */
export class TopBar {
  private readonly save = elementOf<HTMLButtonElement>("save");
  private readonly samples = elementOf<HTMLSelectElement>("samples");
  private readonly state = elementOf<HTMLElement>("state");
  private readonly notice = elementOf<HTMLElement>("notice");
  private changed = false;

  constructor(actions: TopBarActions) {
    const file = elementOf<HTMLInputElement>("file");
    elementOf("open").addEventListener("click", () => file.click());
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen) actions.open(chosen);
      // So that the same file can be chosen again.
      file.value = "";
    });
    this.save.addEventListener("click", actions.save);
    this.samples.append(...[{ file: "", label: "选择一个示例…" }, ...samples].map(({ file: value, label }) => new Option(label, value)));
    this.samples.disabled = false;
    this.samples.addEventListener("change", () => {
      if (this.samples.value !== "") actions.sample(this.samples.value);
    });
    this.notice.querySelector("button")?.addEventListener("click", () => {
      this.notice.hidden = true;
    });
  }

  busy(what: string): void {
    this.save.disabled = true;
    this.state.textContent = what;
  }

  opened(name: string, notice: string | null): void {
    elementOf("name").textContent = name;
    elementOf("name").title = name;
    this.samples.value = samples.some(({ file }) => file === name) ? name : "";
    this.notice.hidden = true;
    if (notice !== null) this.tell(notice);
  }

  ready(): void {
    this.save.disabled = elementOf("name").textContent === "";
    this.unsaved(this.changed);
  }

  unsaved(changed: boolean): void {
    this.changed = changed;
    this.state.textContent = changed ? "有未保存的改动" : "未改动";
    this.state.classList.toggle("unsaved", changed);
  }

  /** A sentence that stays until it is read. */
  tell(sentence: string, wrong = false): void {
    const [text] = this.notice.children;
    if (text) text.textContent = sentence;
    this.notice.classList.toggle("wrong", wrong);
    this.notice.hidden = false;
  }
}

function elementOf<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element as T;
}

import type { Calculator } from "./calculator";
import { bookMessage, type RichMessage } from "./bookMessage";
import type { Exchange } from "./exchange";
import type { Fault } from "./fault";
import { cutShort } from "./fault";
import type { Book } from "./model/book";
import type { HostObject } from "./objects/hostClass";
import { workbook } from "./objects/workbook";
import { customFunctionsContainer } from "./objects/customFunctionsContainer";
import { RibbonButtons } from "./ribbonButtons";
import type { ServiceEvents } from "./services/serviceState";
import { officeServices } from "./services/officeServices";
import type { Surroundings } from "./wire/interpret";
import { interpret } from "./wire/interpret";
import { References } from "./wire/references";
import type { RichRequest, RichResponse } from "./wire/richApi";

export interface EmbeddedHostOptions {
  /** What the client's context stands for, where it is no workbook: see word/. */
  readonly root?: HostObject;
  readonly calculator?: Calculator;
  readonly services?: ServiceEvents;
  /** Asked before every request: whether it should fail, and how. For tests. */
  readonly fault?: (request: RichRequest, customData: string) => Fault | null;
  /** Told of every request and its answer. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** What a way in (native.ts, wac.ts) passes on: the answer's text, or a number with which Office refuses the whole request. */
export type HostReply = { readonly body: string } | { readonly refused: number };

/**
 * Excel's side of office.js, over a workbook of ours: takes the client's requests one after the other, as Excel does, and
 * tells of events. It knows nothing of how the messages travel.
 */
export class EmbeddedHost {
  readonly buttons = new RibbonButtons();
  private readonly references = new References();
  private readonly service;
  private readonly listeners = new Set<(messages: readonly RichMessage[]) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    private readonly options: EmbeddedHostOptions = {},
  ) {
    this.service = officeServices(options.services ?? {});
    book.events.listen((event) => this.tell(bookMessage(book, event)));
  }

  /** Answers one request. Text in and text out, as over any wire, so that nobody shares objects with the client. */
  execute(body: string, customData = ""): Promise<HostReply> {
    const reply = this.queue.then(() => this.answer(JSON.parse(body) as RichRequest, customData));
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  /** Resolves when every request that came so far is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  onMessages(listener: (messages: readonly RichMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs one of the add-in's Office.actions, as a shortcut or a button does. */
  runAction(name: string, args: unknown): void {
    this.tell([[2, 1000, "", JSON.stringify([name, JSON.stringify(args)]), 0]]);
  }

  /** Calls one of the add-in's custom functions, as a cell does; what it answers comes to `services.onFunctionResults`. */
  callFunction(invocation: number, name: string, parameters: readonly unknown[], address: string): void {
    this.tell([[1, 1000, "", JSON.stringify([invocation, name, parameters, address, 0]), 0]]);
  }

  /** How many objects the client still holds; 0 after every Excel.run has cleaned up. */
  get heldReferences(): number {
    return this.references.size;
  }

  /** Calculates what was entered since the last time. */
  settle(): Promise<void> | null {
    const { calculator } = this.options;
    if (!calculator || !this.book.dirty || this.book.calculationMode === "Manual") return null;
    this.book.dirty = false;
    return calculator.calculate(this.book);
  }

  private tell(messages: readonly RichMessage[]): void {
    if (messages.length > 0) for (const listener of [...this.listeners]) listener(messages);
  }

  private async answer(request: RichRequest, customData: string): Promise<HostReply> {
    const fault = this.options.fault?.(request, customData) ?? null;
    const response = fault && "refused" in fault ? fault.refused : await this.carryOut(request, customData, fault);
    this.options.onExchange?.({ request, customData, response });
    return typeof response === "number" ? { refused: response } : { body: JSON.stringify(response) };
  }

  private async carryOut(request: RichRequest, customData: string, fault: Fault | null): Promise<RichResponse> {
    const forFunctions = customData.startsWith("SetOsfControl");
    const around: Surroundings = {
      root: forFunctions ? customFunctionsContainer.of(this.book) : (this.options.root ?? workbook.of(this.book)),
      service: this.service,
      references: this.references,
      settle: () => this.settle(),
    };
    if (!fault || "refused" in fault) return interpret(request, around);
    return cutShort(request, fault, (shorter) => interpret(shorter, around));
  }
}

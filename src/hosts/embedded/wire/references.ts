import type { HostObject } from "../objects/hostClass";

/** Objects that the client asked to keep between batches, by the reference that it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.names.get(object);
    const name = known ?? `ref${(this.last += 1)}`;
    this.names.set(object, name);
    this.kept.set(name, object);
    return name;
  }

  /** The reference of an object that is kept. */
  nameOf(object: HostObject): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.kept.has(name) ? name : undefined;
  }

  get(name: string): HostObject | undefined {
    return this.kept.get(name);
  }

  remove(name: string): void {
    this.kept.delete(name);
  }

  get size(): number {
    return this.kept.size;
  }
}

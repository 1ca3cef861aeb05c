/** Reads data of ours into a type, collecting every fault with its path; the value is only good when there is no fault. */
export type Reader<T> = (value: unknown, path: string, faults: string[]) => T;

export function text(value: unknown, path: string, faults: string[]): string {
  if (typeof value !== "string" || value === "") faults.push(`${path}: a text is wanted`);
  return typeof value === "string" ? value : "";
}

export function flag(value: unknown, path: string, faults: string[]): boolean {
  if (typeof value !== "boolean") faults.push(`${path}: true or false is wanted`);
  return value === true;
}

export function whole(value: unknown, path: string, faults: string[]): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) faults.push(`${path}: a whole number is wanted`);
  return typeof value === "number" ? value : 0;
}

export function oneOf<const T extends string>(...choices: readonly T[]): Reader<T> {
  return (value, path, faults) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) faults.push(`${path}: one of ${choices.join(", ")} is wanted`);
    return found ?? (choices[0] as T);
  };
}

/** A text that one of ours knows: a pattern's id, a term. */
export function known(what: string, isKnown: (value: string) => boolean): Reader<string> {
  return (value, path, faults) => {
    const read = text(value, path, faults);
    if (read !== "" && !isKnown(read)) faults.push(`${path}: no ${what} ${read}`);
    return read;
  };
}

export function listOf<T>(reader: Reader<T>, least = 0): Reader<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length < least) {
      faults.push(`${path}: a list${least > 0 ? ` of at least ${least}` : ""} is wanted`);
      return [];
    }
    return value.map((item: unknown, index) => reader(item, `${path}[${index}]`, faults));
  };
}

export function recordOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path, faults) =>
    Object.fromEntries(Object.entries(objectAt(value, path, faults)).map(([key, item]) => [key, reader(item, `${path}.${key}`, faults)]));
}

type Fields = Readonly<Record<string, Reader<unknown>>>;
type ReadOf<R> = R extends Reader<infer T> ? T : never;
type ObjectOf<Must extends Fields, May extends Fields> = { readonly [K in keyof Must]: ReadOf<Must[K]> } & { readonly [K in keyof May]?: ReadOf<May[K]> };

/** Exactly these fields: what is not named is a fault, so that a misspelt one never goes unread. */
export function object<Must extends Fields, May extends Fields = Record<never, never>>(must: Must, may?: May): Reader<ObjectOf<Must, May>> {
  return (value, path, faults) => {
    const given = objectAt(value, path, faults);
    const allowed = { ...may, ...must };
    for (const key of Object.keys(given)) if (!Object.hasOwn(allowed, key)) faults.push(`${path}.${key}: unknown`);
    const wanted = Object.entries(allowed).filter(([key]) => Object.hasOwn(must, key) || given[key] !== undefined);
    return Object.fromEntries(wanted.map(([key, reader]) => [key, reader(given[key], `${path}.${key}`, faults)])) as ObjectOf<Must, May>;
  };
}

function objectAt(value: unknown, path: string, faults: string[]): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  faults.push(`${path}: an object is wanted`);
  return {};
}

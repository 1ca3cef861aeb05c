import members from "../members.json";

/** Every class of office.js's namespace Excel with its members, as read from the library itself. */
type Members = typeof members;
export type OfficeClass = keyof Members;
export type MemberKind = "scalars" | "objects" | "methods";
export type OfficeMember<C extends OfficeClass, K extends MemberKind> = string & keyof Members[C][K];

const table: Readonly<Record<string, Readonly<Record<MemberKind, Readonly<Record<string, { readonly api: string }>>>>>> = members;

/** Whether this is a class of Excel's object model; services of Office are none. */
export function isOfficeClass(className: string): boolean {
  return Object.hasOwn(table, className);
}

/** The API set that brought a member to Excel; null where Excel has no such member. Case does not matter. */
export function apiSetOf(className: string, member: string): string | null {
  const wanted = member.toLowerCase();
  const found = Object.values(table[className] ?? {}).flatMap((kind) =>
    typeof kind === "object" && kind !== null ? Object.entries(kind).filter(([name]) => name.toLowerCase() === wanted) : [],
  );
  return found[0]?.[1].api ?? null;
}

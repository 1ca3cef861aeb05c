/** `_x000D_` → CR, `_x005F_x000D_` → the text `_x000D_`: how ST_Xstring spells what XML cannot hold (ECMA-376 22.9.2.19). */
export function readXstring(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

import { sheetName } from "../../grid/address";
import { formulaTokens } from "../../grid/formulaTokens";
import type { PackageEdit } from "./packageEdit";
import { readXstring } from "./readXstring";
import type { Splice } from "./splice";
import { insertion } from "./splice";
import type { Tab, WorkbookPart } from "./workbookPart";
import { readXml } from "./xml";
import { xmlAttribute, xmlFormula } from "./xmlText";

export interface TabPatch {
  readonly tab: Tab;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Gives tabs the names and the visibility that they have now; names of the workbook follow a sheet that is called otherwise. */
export function patchTabs(edit: PackageEdit, { part }: Pick<WorkbookPart, "part">, patches: readonly TabPatch[]): void {
  const byId = new Map(patches.map((patch) => [patch.tab.sheetId, patch]));
  const renamed = new Map(patches.filter(({ tab, name }) => tab.name !== name).map(({ tab, name }) => [tab.name, name]));
  const splices: Splice[] = [];
  let name = { start: 0, end: 0, text: "" };
  readXml(part, edit.source(part).text, {
    start(_uri, local, tag) {
      if (local === "definedName" && tag.depth === 3) name = { start: tag.end, end: tag.end, text: "" };
      if (local !== "sheet" || tag.depth !== 3) return;
      const patch = byId.get(Number(tag.attribute("sheetId")));
      const [place, state] = [tag.attributeRange("name"), tag.attributeRange("state")];
      if (!patch || !place) return;
      if (patch.tab.name !== patch.name) splices.push({ ...place, text: xmlAttribute(patch.name) });
      if ((tag.attribute("state") ?? "visible") === patch.visibility) return;
      splices.push(state ? { ...state, text: patch.visibility } : insertion(tag.start + 1 + tag.qualified.length, ` state="${patch.visibility}"`));
    },
    text(piece) {
      if (name.end === piece.start) name = { ...name, end: piece.end, text: name.text + piece.text() };
    },
    end(_uri, local, tag) {
      if (local !== "definedName" || tag.depth !== 3 || renamed.size === 0) return;
      const text = renamedIn(readXstring(name.text), renamed);
      if (text !== name.text) splices.push({ start: name.start, end: tag.start, text: xmlFormula(text) });
    },
  });
  edit.splice(part, splices);
}

/** A formula with the sheets' new names. */
function renamedIn(formula: string, names: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (tokens[index + 1] !== "!") return token;
      const name = names.get(token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token);
      return name === undefined ? token : sheetName(name);
    })
    .join("");
}

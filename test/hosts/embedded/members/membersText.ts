import { resolve } from "node:path";
import { readMembers } from "./readMembers";

export const membersFile = resolve(__dirname, "../../../../src/hosts/embedded/members.json");

const library = resolve(__dirname, "../../../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");

/** What members.json should hold: one class a line, so that a new version of the library shows what it changed. */
export function membersText(): string {
  const lines = Object.entries(readMembers(library)).map(([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

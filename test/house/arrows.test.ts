import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** Who may import whom, as design.md §2 draws it. A room may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  quantity: [],
  law: [],
  grid: [],
  facts: ["grid", "quantity", "law"],
  rates: ["facts", "quantity", "law", "grid"],
  rubrics: ["rates", "quantity", "law", "facts"],
  scores: ["rates", "rubrics", "quantity", "facts", "grid", "law"],
  findings: ["scores", "rubrics", "rates", "facts", "grid", "law", "quantity"],
  report: ["findings", "scores", "rubrics", "rates", "facts", "grid", "law", "quantity"],
  hosts: ["grid", "report", "facts", "quantity"],
};
const engine = Object.keys(allowed);
const doors = ["functions", "taskpane", "commands", "cli", "workbench"];

/** What the engine may take from outside: arithmetic, number formats, schemas. No Excel, no Word, no files, no DOM, no clock. */
const vendorsOfEngine: Readonly<Record<string, readonly string[]>> = {
  quantity: ["decimal.js"],
  grid: ["numfmt"],
  rubrics: ["zod"],
};

const source = resolve(__dirname, "../../src");

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map((entry) => entry.fileName);
}

function faultsOf(file: string): readonly string[] {
  const [room = ""] = relative(source, file).split("/");
  return importsOf(file).flatMap((imported) => {
    const fault = `${relative(source, file)} imports ${imported}`;
    if (!imported.startsWith(".")) {
      return engine.includes(room) && room !== "hosts" && !(vendorsOfEngine[room] ?? []).includes(imported) ? [fault] : [];
    }
    const [target = ""] = relative(source, resolve(dirname(file), imported)).split("/");
    if (target === room || room.startsWith("evaluate")) return [];
    if (doors.includes(room)) return doors.includes(target) && !(target === "functions") ? [fault] : [];
    return (allowed[room] ?? []).includes(target) ? [] : [fault];
  });
}

describe("arrows between rooms", () => {
  const files = filesBelow(source);

  test("every file of src stands in a room or is the pipeline", () => {
    const rooms = new Set(files.map((file) => relative(source, file).split("/")[0]));
    expect([...rooms].filter((room) => ![...engine, ...doors, "evaluate.ts", "evaluateWorkbook.ts"].includes(room ?? ""))).toEqual([]);
  });

  test("no import that design.md §2 does not allow", () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test("the engine reads neither the clock nor chance", () => {
    const engineFiles = files.filter((file) => !/\/(hosts|functions|taskpane|commands|cli|workbench)\//.test(file));
    const offenders = engineFiles.filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(file, "utf8")));
    expect(offenders.map((file) => relative(source, file))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import ts from "typescript";

/** A plain property of a class of office.js: the API set that brought it, and whether it can be set. */
export interface ScalarMember {
  readonly api: string;
  readonly set: boolean;
}

/** A property that leads to another object. */
export interface ObjectMember {
  readonly api: string;
  readonly of: string;
}

/** A method; `of` is the class it answers with, null for a plain value or nothing. */
export interface MethodMember {
  readonly api: string;
  readonly of: string | null;
}

export interface ClassMembers {
  /** The class of a collection's items, null for all others. */
  readonly items: string | null;
  readonly scalars: Readonly<Record<string, ScalarMember>>;
  readonly objects: Readonly<Record<string, ObjectMember>>;
  readonly methods: Readonly<Record<string, MethodMember>>;
}

export type Members = Readonly<Record<string, ClassMembers>>;

interface Draft {
  items: string | null;
  scalars: Record<string, ScalarMember>;
  objects: Record<string, ObjectMember>;
  methods: Record<string, MethodMember>;
}

/** Every class of the namespace Excel in a debug build of office.js, by the names that go over the wire. */
export function readMembers(path: string): Members {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
  const classes = new Map<string, Draft>();
  const visit = (node: ts.Node): void => {
    const className = classNameOf(node, source);
    if (className !== null) classes.set(className, readClass(className, node, source));
    else ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) if (isExcelNamespace(statement, source)) visit(statement);
  addSettersByHand(source.text, classes);
  return Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Some properties are set by code of their own, which may use another name on the wire: showGridlines sends Gridlines. */
function addSettersByHand(text: string, classes: ReadonlyMap<string, Draft>): void {
  for (const [, className = "", member = "", body = ""] of text.matchAll(/function ([A-Za-z]+)_(\w+)_Set\(thisObj, value\) \{([\s\S]*?)\n {8}\}/g)) {
    const wire = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(body)?.[1];
    const scalars = classes.get(className)?.scalars;
    if (wire !== undefined && wire !== member && scalars) scalars[wire] = { api: scalars[member]?.api ?? "ExcelApi 1.1", set: true };
  }
}

function isExcelNamespace(statement: ts.Statement, source: ts.SourceFile): boolean {
  return statement.getFullText(source).trimEnd().endsWith("})(Excel || (Excel = {}));");
}

/** `var X = (function (_super) { … _className … })`, the shape of every generated class. */
function classNameOf(node: ts.Node, source: ts.SourceFile): string | null {
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined) return null;
  const text = node.initializer.getText(source);
  return text.startsWith("(function (_super)") && text.includes(`${node.name.text}.prototype, "_className"`) ? node.name.text : null;
}

function readClass(name: string, node: ts.Node, source: ts.SourceFile): Draft {
  const draft: Draft = { items: null, scalars: {}, objects: {}, methods: {} };
  const visit = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner) && inner.expression.getText(source) === "Object.defineProperty") readProperty(name, inner, source, draft);
    else if (ts.isExpressionStatement(inner) && ts.isBinaryExpression(inner.expression)) readMethod(name, inner.expression, source, draft);
    else ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return draft;
}

function readProperty(className: string, call: ts.CallExpression, source: ts.SourceFile, draft: Draft): void {
  const [target, key, descriptor] = call.arguments;
  if (target?.getText(source) !== `${className}.prototype` || !key || !ts.isStringLiteral(key) || !descriptor) return;
  const text = descriptor.getText(source);
  const object = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(text);
  if (object) {
    draft.objects[object[2] ?? ""] = { api: apiOf(text), of: object[1] ?? "" };
  } else if (text.includes("_throwIfNotLoaded(") && key.text !== "items") {
    const wire = /_invokeSetProperty\(this, "(\w+)"/.exec(text)?.[1];
    draft.scalars[wire ?? upperFirst(key.text)] = { api: apiOf(text), set: wire !== undefined || /_Set\(this, value\)/.test(text) };
  }
}

function readMethod(className: string, { left, right }: ts.BinaryExpression, source: ts.SourceFile, draft: Draft): void {
  const name = left.getText(source);
  if (!name.startsWith(`${className}.prototype.`) || !ts.isFunctionExpression(right)) return;
  const text = right.getText(source);
  const child = /_createChildItemObject\(Excel\.(\w+)/.exec(text)?.[1];
  if (child !== undefined && name.endsWith("._handleResult")) draft.items = child;
  const indexer = /_createIndexerObject\(Excel\.(\w+)/.exec(text);
  const object = /_create(?:AndInstantiate)?MethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(text);
  const plain = /_invokeMethod\(this, "(\w+)"/.exec(text)?.[1];
  if (indexer) draft.methods["GetItem"] = { api: apiOf(text), of: indexer[1] ?? "" };
  else if (object) draft.methods[object[2] ?? ""] = { api: apiOf(text), of: object[1] ?? "" };
  else if (plain !== undefined) draft.methods[plain] = { api: apiOf(text), of: null };
}

/** `ExcelApi 1.9`; a member without a check has been there since the first set. */
function apiOf(text: string): string {
  const match = /_throwIfApiNotSupported\("[\w.]+", ("\w+"|_defaultApiSetName), "([\d.]+)"/.exec(text);
  if (!match) return "ExcelApi 1.1";
  return `${match[1] === "_defaultApiSetName" ? "ExcelApi" : (match[1] ?? "").slice(1, -1)} ${match[2] ?? ""}`;
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

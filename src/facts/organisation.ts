import type { CellText } from "./facts";
import type { HeaderBand } from "./headerBand";
import type { SheetView } from "./sheetView";
import { canonical } from "./wording";

const label = /^(?:编制|填报|公开|预算|评价|实施|项目|使用)?(?:单位|部门)(?:\((?:单位|部门)\))?(?:全称|名称)?(?:\((?:盖章|公章|签章)\))?:?$/;
const inline = /^\s*(?:编制|填报|公开|预算|评价|实施|使用)?\s*(?:单\s*位|部\s*门)\s*(?:[（(](?:单位|部门)[）)])?\s*(?:全称|名称)?\s*(?:[（(](?:盖章|公章|签章)[）)])?\s*[:：]\s*(\S.*)$/s;
const named = "(\\p{Script=Han}{2,30}?(?:局|委员会|办公室|中心|院|厅|学校|大学|中学|小学|法院|检察院|人民政府|管理处|大队|支队|站|馆|所|公司|协会|联合会|委|办|队|部))";
/** 某县水利局2019年度部门决算公开表, 2019年度某县水利局整体支出绩效自评表. */
const inTitle = new RegExp(`^\\s*${named}\\s*(?:关于)?\\s*(?:19|20)\\d{2}\\s*年`, "u");
const afterYear = new RegExp(`^\\s*(?:19|20)\\d{2}\\s*年度?\\s*${named}\\s*(?:部门|单位)?(?:整体|项目|预算|决算|绩效|收入|支出|收支|财政|一般公共|“?三公)`, "u");
/** A sentence, or a document with its number, names whoever issued it: 市财政局关于2019年…的通知（某财〔2019〕1号）。 */
const prose = /[。；;《〔]/u;
const looked = 40;

/** Whoever a project reports to may be another; it only speaks for a name that stands elsewhere too. */
const reportsTo = /^主管部门:?$/;
/** Who carries out a project may be another than whose workbook it is. */
const carriesOut = /^\s*(?:实施|项目|使用)/u;

/**
 * The organisation that the sheets speak of: the name said most often, after 单位： or before the year in a title, of equals
 * not one that only carries out a project (实施单位).
 */
export function organisationOf(views: readonly SheetView[]): CellText | null {
  const found = new Map<string, { readonly first: CellText; count: number; isNamed: boolean; carrying: boolean }>();
  for (const view of views) {
    for (const { name, carrying, weight } of namesIn(view, view.rows.slice(0, looked))) {
      const known = found.get(name.text);
      if (known) found.set(name.text, { ...known, count: known.count + 1, isNamed: known.isNamed || weight === "name", carrying: known.carrying && carrying });
      else found.set(name.text, { first: name, count: 1, isNamed: weight === "name", carrying });
    }
  }
  const ranked = [...found.values()].filter(({ isNamed }) => isNamed).sort((a, b) => b.count - a.count || Number(a.carrying) - Number(b.carrying) || b.first.text.length - a.first.text.length);
  return ranked[0]?.first ?? null;
}

interface Named {
  readonly name: CellText;
  readonly carrying: boolean;
  /** support: it names nobody by itself. */
  readonly weight: "name" | "support";
}

/** Whose table it is, as said between its title and its headers; null where that is not said. */
export function tableOrganisation(view: SheetView, bands: readonly HeaderBand[]): CellText | null {
  const top = Math.min(...bands.map((band) => band.top));
  return namesIn(view, view.rows.slice(0, looked).filter((row) => row < top)).find(({ weight }) => weight === "name")?.name ?? null;
}

function namesIn(view: SheetView, rows: readonly number[]): readonly Named[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell): readonly Named[] => {
      if (typeof cell.value !== "string" || cell.value.length > 80) return [];
      const at = view.ref(row, cell.column);
      const carrying = carriesOut.test(cell.value);
      const said = inline.exec(cell.value)?.[1] ?? (prose.test(cell.value) ? undefined : (inTitle.exec(cell.value) ?? afterYear.exec(cell.value))?.[1]);
      if (said) return isName(said) ? [{ name: { text: tidy(said), at }, carrying, weight: "name" }] : [];
      const plain = canonical(cell.value);
      const weight = label.test(plain) ? "name" : reportsTo.test(plain) ? "support" : null;
      return weight === null ? [] : nameBeside(view, row, cell.column).map((name) => ({ name, carrying: carrying || weight === "support", weight }));
    }),
  );
}

function nameBeside(view: SheetView, row: number, column: number): readonly CellText[] {
  const right = (view.mergeAt(row, column)?.right ?? column) + 1;
  for (let next = right; next <= right + 1; next++) {
    const text = view.text(row, next).trim();
    if (text) return isName(text) ? [{ text: tidy(text), at: view.ref(row, next) }] : [];
  }
  return [];
}

function tidy(text: string): string {
  return text.split(/\s{2,}|[　\t]|金额单位|单位[:：]/)[0]?.trim() ?? text.trim();
}

/** 单位 | 编制数 | 在职人数 is a header: what stands beside it names a column. */
const columnName = /(?:[数额率费表量值款项]|合计|小计|情况|支出|收入|编码|科目|经费|类型|性质|级别)$/u;

/** 单位：万元 is a unit line and no organisation. */
function isName(text: string): boolean {
  const name = tidy(text);
  return name.length >= 3 && !/[。，；,;]/u.test(name) && /\p{Script=Han}{3}/u.test(name) && !/元|平方米|人民币|日期|名称|盖章/.test(name) && !columnName.test(name);
}

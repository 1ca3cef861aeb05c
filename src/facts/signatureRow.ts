import type { SheetView } from "./sheetView";
import { canonical } from "./wording";

/**
 * 报送时间 without a colon is a criterion of whether the report came in time. 负责人 beside a name in a form's head is a name;
 * signatures close a table, several in a row or alone.
 */
const signature =
  /^(?:单位|部门|财务|项目|主管|分管|机构|评价|填报|填表|经办)?(?:负责人|领导|主管|责任人)(?:签字|签章|签名)?(?:\(.*\))?(?::|$)|^(?:填表|填报|制表|审核|复核|经办|联系|报送)人(?:员)?(?:签字|签章|签名)?(?:\(.*\))?(?::|$)|^(?:联系|办公)?电话(?:号码)?(?::|$)|^(?:填报|填表|制表|编制)(?:日期|时间)(?::|$)|^(?:报送|上报)(?:日期|时间):/u;
/** Most labels hold none of these. */
const mayBeOne = /[人导管员话期间]/u;
const fewCells = 12;

/** A row of signatures (单位负责人：填表人：联系电话：) closes a table and belongs to none of its columns. */
export function isSignatureRow(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.length > fewCells) return false;
  return cells.some(({ value }) => typeof value === "string" && value.length <= 60 && mayBeOne.test(value) && signature.test(canonical(value)));
}

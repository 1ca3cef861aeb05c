import { citation } from "../../law/citation";
import type { Form } from "./form";

/** 项目支出绩效自评表（湖北省项目支出绩效自评表）: several forms bear one title, so that what prescribes it stands beside it. */
export function printForm({ title, cites: [first] }: Form): string {
  return `${title}（${citation(first).title}）`;
}

import type { FactId } from "../../../facts/fact";
import type { TemplateCell, TemplateTable } from "../templateTable";
import { body, figure, head, sum } from "../templateTable";

function fourYears(budget: FactId, actual: FactId): readonly TemplateCell[] {
  return [figure(`${budget}@prior`), figure(budget), figure(`${actual}@prior`), figure(actual)];
}

/** “三公”经费支出决算表, upright, with last year's figures. */
export const threePublic: TemplateTable = {
  title: "“三公”经费支出决算表",
  unit: "单位：万元",
  widths: [34, 15, 15, 15, 15],
  rows: [
    head("项目", "上年预算数", "本年预算数", "上年决算数", "本年决算数"),
    sum("合计", ...fourYears("threePublic.budget", "threePublic.actual")),
    body("1.因公出国（境）费", ...fourYears("threePublic.abroad.budget", "threePublic.abroad.actual")),
    body("2.公务用车购置及运行维护费", ...fourYears("threePublic.vehicles.budget", "threePublic.vehicles.actual")),
    body("其中：公务用车购置费", ...fourYears("threePublic.vehiclePurchase.budget", "threePublic.vehiclePurchase.actual")),
    body("其中：公务用车运行维护费", ...fourYears("threePublic.vehicleRunning.budget", "threePublic.vehicleRunning.actual")),
    body("3.公务接待费", ...fourYears("threePublic.reception.budget", "threePublic.reception.actual")),
  ],
};

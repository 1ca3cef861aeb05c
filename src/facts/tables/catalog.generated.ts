import type { TableKind } from "../tableKind";
import t1 from "./budget-income-spending.json";
import t2 from "./final-01-income-spending.json";
import t3 from "./final-03-spending.json";
import t4 from "./final-04-appropriation.json";
import t5 from "./hunan-base-data.json";
import t6 from "./scoring-sheet.json";
import t7 from "./texts.json";
import t8 from "./three-public-budget.json";
import t9 from "./three-public-final.json";

export const tableKinds = [t1, t2, t3, t4, t5, t6, t7, t8, t9] as unknown as readonly TableKind[];

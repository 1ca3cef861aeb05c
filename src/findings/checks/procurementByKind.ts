import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-PROCUREMENT-KINDS: goods, works and services make the procurement of the year.
 *
 *     procurement.actual = procurement.goods + procurement.works + procurement.services
 *
 * Source   财预〔2013〕53号 附件2
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const procurementByKind = defineCheck({
  code: "TIE-PROCUREMENT-KINDS",
  label: { "zh-CN": "政府采购金额等于货物、工程、服务之和", "en-US": "Procurement by kind" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "procurement.actual",
    plus: ["procurement.goods", "procurement.works", "procurement.services"],
    kinds: "whole",
  }),
});

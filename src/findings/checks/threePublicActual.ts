import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-THREE-PUBLIC-ACTUAL: travel abroad, official vehicles and reception make the three public expenses actually paid.
 *
 *     threePublic.actual = threePublic.abroad.actual + threePublic.vehicles.actual + threePublic.reception.actual
 *
 * Source   财预〔2013〕53号 附件2
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const threePublicActual = defineCheck({
  code: "TIE-THREE-PUBLIC-ACTUAL",
  label: { "zh-CN": "“三公”经费决算数等于三项之和", "en-US": "Three public expenses, actual" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "threePublic.actual",
    plus: ["threePublic.abroad.actual", "threePublic.vehicles.actual", "threePublic.reception.actual"],
    kinds: "whole",
  }),
});

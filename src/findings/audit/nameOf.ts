const leading =
  /^(?:其中|另外|另|以及|及|和|与|并|但|且|截至|截止|年末|年底|末|底|共有|现有|合计|共计|总计|累计|我(?:局|办|委|院|校|所|站|厅|会|中心|单位|部门|公司)|本(?:部门|单位|项目|局|办|院|校|中心)|该(?:项目|单位|项)|(?:19|20)\d{2}\s*年?(?:度|末|底|初)?|本年度?|当年度?|今年|全年|年度|报告期内?|度|,|，|:|\s)+/u;
const trailing =
  /(?:分别为|分别是|共计为?|合计为?|总计为?|累计|数额为?|金额为?|总额为?|数为|额为|等于|达到|达|共为|共|为|是|有|的|约|近|仅|计|合|了|到|只|:|≤|≥|>|<|=|-|—|\s)+$/u;

/** 某某局2021年支出数: whose and when, before what. */
const introduced = /^[^\d]{0,24}(?:19|20)\d{2}\s*年(?:度)?/u;

/** What a label measures, without the year, the verbs and the filling words: 2019年度部门总支出合计为 → 部门总支出. */
export function nameOf(label: string): string {
  const plain = label.replace(/["“”'‘’「」『』《》\s]/gu, "");
  const head = plain.replace(introduced, "").replace(leading, "");
  return head.replace(trailing, "") || head;
}

import type { Phrases } from "./phrases";

export const phrases: Phrases = {
  sentence: (what, cells, more) =>
    cells.length === 0 ? `${what}。` : `${what}（${cells.join("、")}${more > 0 ? `等${cells.length + more}处` : ""}）。`,
  between: "",
  slips: {
    swapped: ({ at, from, to }) => `${at}的${from}可能相邻两位数字颠倒，改为${to}即相符。`,
    digit: ({ at, from, to }) => `${at}的${from}可能有一位数字有误，改为${to}即相符。`,
    unit: ({ at, from, to }) => `${at}的${from}可能是元与万元用错，改为${to}即相符。`,
    point: ({ at, from, to }) => `${at}的${from}可能点错小数点，改为${to}即相符。`,
    sign: ({ at, from, to }) => `${at}的${from}可能漏写或多写负号，改为${to}即相符。`,
    opening: ({ at, from, to }) => `${at}的${from}可能误填了年初数，改为${to}即相符。`,
    exchanged: ({ at, from, to }) => `${at}的${from}可能与年初数${to}填反，互换即相符。`,
    priorYear: ({ at, from, to }) => `${at}的${from}可能与上年数填混，改为${to}即相符。`,
    truncated: ({ at, from, to }) => `${at}的${from}像是直接舍去尾数，四舍五入应为${to}。`,
    otherBase: ({ at, from, to }) => `${at}的${from}像是用错了分母，应为${to}。`,
    unfilled: ({ at, to }) => `${at}未填得分，若为${to}分即相符。`,
  },
  outcomes: { passes: "通过", within: "在舍入范围内", fails: "不符", notApplicable: "不适用", lacksData: "资料不足" },
  compared: ({ working, printed, difference, unit }) => `${working}，表中${printed}，差${difference}${unit}`,
  missing: (what) => `缺少${what}`,
  ignored: (why) => `已由人工确认不作为问题：${why}`,
};

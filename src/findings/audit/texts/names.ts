import type { AuditFinding } from "../claim";
import type { AuditContext } from "../context";
import { note } from "./finding";

const selfNames: readonly (readonly [RegExp, RegExp])[] = [
  [/我委|本委(?!员)/u, /委员会|委$|发改|卫健|经信|建委|编委|纪委/u],
  [/我局/u, /局|办公室主任/u], [/我校/u, /学校|中学|小学|大学|学院|校|幼儿园/u], [/我院/u, /院/u], [/我厅/u, /厅/u],
  [/我镇/u, /镇/u], [/我乡/u, /乡/u], [/我街道/u, /街道/u], [/我所/u, /所/u], [/我馆/u, /馆/u], [/我站/u, /站/u], [/我县/u, /县/u], [/我区/u, /区/u],
];
const places = ["园区", "开发区", "管委会", "景区", "社区卫生服务中心"];
const organisation = /[\p{Script=Han}]{2,16}?(?:管理局|政务服务局|[\p{Script=Han}]{1,8}局|委员会|办公室|管理中心|服务中心|中心|医院|学校|中学|小学|大学|学院|研究院|研究所|街道办事处|人民政府|法院|检察院|图书馆|博物馆)/gu;
const quotedProject = /["“]([^"“”]{4,40})["”’]?([^,，。;；"“”]{0,16}?)项目/gu;

/** Words of someone else's template, and names that change in the course of the report. */
export function nameFindings({ passages }: AuditContext): readonly AuditFinding[] {
  const titles = passages.slice(0, 8).map(({ text }) => text).join("\n");
  const all = passages.map(({ text }) => text).join("\n");
  const own = titles.match(organisation) ?? [];
  const foreign = selfNames.flatMap(([word, kind]) => {
    const hits = passages.filter(({ text }) => word.test(text));
    const [hit] = hits;
    const said = hit ? (word.exec(hit.text)?.[0] ?? "") : "";
    const others = selfNames.filter(([other]) => other !== word && other.test(all)).length;
    if (!hit || own.some((name) => kind.test(name)) || own.length === 0 || (others === 0 && hits.length > 2)) return [];
    return [note("TEXT-FOREIGN-WORD", hits.map(({ at }) => at), { word: said }, `报告写“${said}”，而单位名称（${own[0] ?? ""}）不是这类单位，像是从别处的稿子留下的。请改为本单位的称呼。`)];
  });
  const strange = places.flatMap((word) => {
    const hits = passages.filter(({ text }) => text.includes(word));
    const times = all.split(word).length - 1;
    if (times === 0 || times > 2 || titles.includes(word)) return [];
    return [note("TEXT-FOREIGN-WORD", hits.map(({ at }) => at), { word }, `全文只在此处提到“${word}”，与本单位或本项目看不出关系，可能是从别处的稿子留下的。请核对。`)];
  });
  return [...foreign, ...strange, ...projectNames(passages), ...unitNames(passages)];
}

/** The project in the title and the project whose money is said to have been evaluated. */
function projectNames(passages: AuditContext["passages"]): readonly AuditFinding[] {
  const titled = passages.slice(0, 8).find(({ text }) => /自评|绩效/u.test(text) && /项目/u.test(text) && text.length < 120);
  if (!titled) return [];
  const title = titled.text.replace(/["“”‘’']/gu, "");
  const others = passages.flatMap(({ text, at }) => [...text.matchAll(quotedProject)].map(([, name = "", rest = ""]) => ({ name: name.replace(/["“”‘’']/gu, ""), rest, at })));
  const strange = others.filter(({ name, rest }) => /经费|资金|项目|费$|工程|建设/u.test(name + rest) && common(name, title) < 0.4);
  const [first] = strange;
  if (!first) return [];
  return [note("TEXT-PROJECT-NAME", [titled.at, ...strange.map(({ at }) => at)], { title: titled.text, other: first.name }, `标题写的项目与正文“${first.name}”不是同一名称。请核对评价的是哪个项目，并统一名称。`)];
}

/** Two long names that are nearly one: 网管中心 and 网络管理中心. */
function unitNames(passages: AuditContext["passages"]): readonly AuditFinding[] {
  const counts = new Map<string, { count: number; at: string }>();
  for (const { text, at } of passages) {
    for (const [name] of text.matchAll(/(?<![\p{Script=Han}])[\p{Script=Han}]{2,4}[市县区州][\p{Script=Han}]{2,10}?(?:局|中心|办公室|委员会)(?=\d|[,，。;；:]|与|二级|20)/gu)) {
      const seen = counts.get(name);
      counts.set(name, { count: (seen?.count ?? 0) + 1, at: seen?.at ?? at });
    }
  }
  const names = [...counts.keys()].filter((name) => name.length >= 6 && name.length <= 16).slice(0, 100);
  return names.flatMap((name, index) => names.slice(index + 1).filter((other) => sameUnit(name, other)).map((other) => note("TEXT-UNIT-NAME", [counts.get(name)?.at ?? "", counts.get(other)?.at ?? ""], { name, other }, `单位名称有“${name}”和“${other}”两种写法。请统一。`)));
}

/** The shorter one's letters stand in the longer one in their order, and both begin and end alike. */
function sameUnit(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === long.length || short.slice(0, 3) !== long.slice(0, 3) || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function common(name: string, title: string): number {
  const pairs = [...name].slice(1).map((letter, index) => `${name[index] ?? ""}${letter}`);
  return pairs.length === 0 ? 1 : pairs.filter((pair) => title.includes(pair)).length / pairs.length;
}

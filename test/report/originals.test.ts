import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const originals = resolve(root, "../shared/reference/reports");
const searched = ["src", "test", "assets"];

/** Names that forms, laws, notices, projects, indicators and prescribed outlines have; whoever writes a report must use them. */
const official = ["新建楼堂馆所投资概算控制率", "绩效目标未完成原因和下一步改进措施", "绩效自评工作的经验、问题和建议", "下一步改进工作的意见和建议", "互联网+政务服务智能化设备采购建设项目", "保财预〔2019〕107号", "绩效指标设定依据及数据来源", "政府性基金预算财政拨款收入", "湛江市政务服务数据管理局年度整体绩效自评报告"];

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.(ts|json|csv|txt|md)$/.test(entry.name) ? [path] : [];
  });
}

/** White space and quotes do not make a sentence another one. */
function plain(text: string): string {
  return text.replace(/[\s“”‘’"'「」]/gu, "");
}

/** A figure with its unit behind a name is the name's: 项目支出12.34万元. */
function withoutFigures(sentence: string): string {
  return sentence.replace(/[\d.,%]+(?:万元|元|分)?/g, "");
}

/** Whole sentences, and their clauses, of more than 12 characters beside their figures. Titles in 《》 are names. */
function sentencesOf(text: string): readonly string[] {
  const bare = plain(text.replace(/《[^》]*》/g, "，").replace(/\n/g, "。"));
  const sentences = bare.split(/[。；;！？]/).map((sentence) => sentence.replace(/^(?:[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．])/, ""));
  return [...sentences, ...sentences.flatMap((sentence) => sentence.split(/[，,：:（）()]/))].filter((sentence) => [...withoutFigures(sentence)].length > 12);
}

const found = existsSync(originals);
const check = found ? test : test.skip;

describe("no sentence of a published report stands in what we ship", () => {
  if (!found) console.warn(`skipped: no published reports at ${relative(root, originals)}`);

  check("clause by clause", () => {
    const names = new Set(official);
    const sentences = [...new Set(readdirSync(originals).flatMap((file) => sentencesOf(readFileSync(join(originals, file), "utf8"))))].filter((sentence) => !names.has(sentence) && !names.has(withoutFigures(sentence)));
    expect(sentences.length).toBeGreaterThan(300);
    const copied = searched.flatMap((folder) => filesBelow(join(root, folder))).flatMap((file) => {
      const text = plain(readFileSync(file, "utf8"));
      return sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${relative(root, file)}: ${sentence}`);
    });
    expect(copied).toEqual([]);
  });

  test("a copied sentence would be found, a name would not", () => {
    expect(sentencesOf("根据《中华人民共和国预算法实施条例》开展，这是一句足够长的已经公开的句子。短句。")).toEqual(["根据，开展，这是一句足够长的已经公开的句子", "这是一句足够长的已经公开的句子"]);
  });
});

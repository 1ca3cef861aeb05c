import fc from "fast-check";
import { XmlReader, decodeXml, readXml, readXmlEntry, type XmlHandler } from "../../../src/hosts/xlsx/xml";
import { XmlChunks } from "../../../src/hosts/xlsx/xmlChunks";
import { openZip, writeZip } from "../../../src/hosts/xlsx/zip";
import { problemOf } from "./fixtures/problemOf";

/** Writes down what a reader reports: +{namespace}name, text, -name. */
function recorder(): { readonly events: string[]; readonly handler: XmlHandler } {
  const events: string[] = [];
  return {
    events,
    handler: {
      start: (namespace, local) => events.push(`+${namespace === "" ? "" : `{${namespace}}`}${local}`),
      text: (piece) => {
        const last = events.at(-1);
        if (last?.startsWith("=")) events[events.length - 1] = last + piece.text();
        else events.push(`=${piece.text()}`);
      },
      end: (_, local) => events.push(`-${local}`),
    },
  };
}

function eventsOf(xml: string): readonly string[] {
  const { events, handler } = recorder();
  readXml("part.xml", xml, handler);
  return events;
}

describe("what is reported", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["default namespace", '<a xmlns="U"><b/></a>', ["+{U}a", "+{U}b", "-b", "-a"]],
    ["a prefix means the same", '<x:a xmlns:x="U"><x:b/></x:a>', ["+{U}a", "+{U}b", "-b", "-a"]],
    ["the inner declaration wins, the outer comes back", '<a xmlns="U"><b xmlns="V"/><c/></a>', ["+{U}a", "+{V}b", "-b", "+{U}c", "-c", "-a"]],
    ["a prefix bound anew", '<p:a xmlns:p="U"><p:a xmlns:p="V"><p:b/></p:a><p:b/></p:a>', ["+{U}a", "+{V}a", "+{V}b", "-b", "-a", "+{U}b", "-b", "-a"]],
    ["a default taken back", '<a xmlns="U"><b xmlns=""/></a>', ["+{U}a", "+b", "-b", "-a"]],
    ["predefined entities", "<a>&lt;&gt;&amp;&quot;&apos;</a>", ["+a", "=<>&\"'", "-a"]],
    ["numeric references", "<a>&#20013;&#x6587;&#x1F600;</a>", ["+a", "=中文😀", "-a"]],
    ["an unknown reference stays as written", "<a>&nbsp;</a>", ["+a", "=&nbsp;", "-a"]],
    ["an escaped reference is resolved once", "<a>&amp;lt;</a>", ["+a", "=&lt;", "-a"]],
    ["CDATA", "<a>1<![CDATA[<&amp;>]]>2</a>", ["+a", "=1<&amp;>2", "-a"]],
    ["line ends", "<a>1\r\n2\r3&#13;</a>", ["+a", "=1\n2\n3\r", "-a"]],
    ["comments and instructions are skipped", "<?xml version='1.0'?><!-- <x> --><a><?p ?><!---->1</a><!-- -->\n", ["+a", "=1", "-a"]],
    ["white space in tags", "<a \n b = '1'\t></a \n>", ["+a", "-a"]],
    ["> in text and in attributes", '<a b="1>0">2>1</a>', ["+a", "=2>1", "-a"]],
  ])("%s", (_, xml, expected) => {
    expect(eventsOf(xml)).toEqual(expected);
  });

  test("attributes: by name, by namespace, decoded, white space made blank", () => {
    const seen: unknown[] = [];
    readXml("p", `<a xmlns:r="R" id='1' r:id="2" n="a&lt;\n\tb" e="" xr:id="4" xmlns:xr="X"/>`, {
      start: (_, __, tag) =>
        seen.push(tag.attribute("id"), tag.attribute("id", "R"), tag.attribute("id", "X"), tag.attribute("n"), tag.attribute("e"), tag.attribute("x"), tag.attribute("id", "?"), tag.prefixOf("X")),
    });
    expect(seen).toEqual(["1", "2", "4", "a<  b", "", undefined, undefined, "xr"]);
  });

  test("more attributes than a sheet's element ever has", () => {
    const many = Array.from({ length: 500 }, (_, index) => `a${index}="${index}"`).join(" ");
    readXml("p", `<a ${many}/>`, { start: (_, __, tag) => expect([tag.attribute("a0"), tag.attribute("a499")]).toEqual(["0", "499"]) });
    expect.assertions(1);
  });

  test("stop: nothing more is reported nor checked", () => {
    const { events, handler } = recorder();
    readXml("p", "<a><b/></c>", { ...handler, start: (namespace, local, tag) => (handler.start?.(namespace, local, tag), tag.stop()) });
    expect(events).toEqual(["+a"]);
  });
});

describe("places in the source", () => {
  const source = `<?xml version="1.0"?>\r\n<x:a xmlns:x="U">中文<x:b n="&amp;1" /><!-- c --><x:c>1</x:c ></x:a>`;

  test("cutting at the reported places gives back the tags and texts as written", () => {
    const cuts: string[] = [];
    readXml("p", source, {
      start: (_, __, tag) => {
        cuts.push(source.slice(tag.start, tag.end));
        const range = tag.attributeRange("n");
        if (range) cuts.push(source.slice(range.start, range.end));
      },
      text: (piece) => cuts.push(source.slice(piece.start, piece.end)),
      end: (_, __, tag) => cuts.push(`${tag.selfClosing ? "self " : ""}${source.slice(tag.start, tag.end)}`),
    });
    expect(cuts).toEqual(['<x:a xmlns:x="U">', "中文", '<x:b n="&amp;1" />', "&amp;1", 'self <x:b n="&amp;1" />', "<x:c>", "1", "</x:c >", "</x:a>"]);
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])("%s with its mark: the text without it, and encoded as it was", (encoding) => {
    const text = `<?xml version="1.0"?><a>中😀</a>`;
    const units = Array.from(text, (sign) => sign).join("").split("").map((sign) => sign.charCodeAt(0));
    const bytes =
      encoding === "utf-8"
        ? Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
        : Uint8Array.from([0xfeff, ...units].flatMap((unit) => (encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
    const part = decodeXml(bytes);
    expect(part.text).toBe(text);
    expect(part.encode(part.text)).toEqual(bytes);
    const { events, handler } = recorder();
    const [entry] = openZip(writeZip([{ name: "p", bytes }]));
    if (entry) readXmlEntry(entry, handler);
    expect(events).toEqual(["+a", "=中😀", "-a"]);
  });
});

describe("in pieces", () => {
  test("however the bytes are cut, the same is reported", () => {
    const xml = `<?xml version="1.0"?><!-- a>b --><x:a xmlns:x="U" n="1>2&amp;">中文&lt;😀\r\n<x:b>a>b</x:b><![CDATA[]]]]>&#20013;</x:a>\n`;
    const bytes = new TextEncoder().encode(xml);
    const expected = eventsOf(xml);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const { events, handler } = recorder();
        const reader = new XmlReader("p", handler);
        const chunks = new XmlChunks("p", (text) => reader.feed(text));
        for (let [at, turn] = [0, 0]; at < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.write(bytes.slice(at, at + size));
          at += size;
        }
        chunks.finish();
        reader.finish();
        expect(events).toEqual(expected);
      }),
    );
  });
});

describe("refusals name the part", () => {
  test.each<readonly [string, string, RegExp]>([
    ["nothing", "", /是空的/],
    ["only white space", " \n", /不完整/],
    ["not closed", "<a><b></b>", /不完整/],
    ["cut inside a start tag", "<a><b n='1", /不完整/],
    ["cut inside an end tag", "<a></a", /不完整/],
    ["cut inside a comment", "<a/><!-- ", /注释/],
    ["cut inside CDATA", "<a><![CDATA[1</a>", /CDATA/],
    ["wrong order", "<a><b></a></b>", /不配对/],
    ["end without start", "</a>", /不配对/],
    ["names are told apart by case", "<a></A>", /不配对/],
    ["two roots", "<a/><b/>", /多余/],
    ["text behind the root", "<a/>x", /多余/],
    ["text before the root", "x<a/>", /多余/],
    ["a < in the text", "<a>1 < 2</a>", /“<”/],
    ["no quotes", "<a b=1/>", /引号/],
    ["no value", "<a b/>", /引号/],
    ["a prefix of nobody", "<p:a/>", /前缀“p”/],
    ["a DTD with entities that grow", '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', /文档类型/],
    ["nested 2,000 deep", "<a>".repeat(2000), /嵌套/],
  ])("%s", (_, xml, reason) => {
    const problem = problemOf(() => eventsOf(xml));
    expect(problem.code).toBe("damaged");
    expect(problem.message).toContain("part.xml");
    expect(problem.message).toMatch(reason);
  });

  test("bytes that are no UTF-8", () => {
    const chunks = new XmlChunks("part.xml", () => undefined);
    expect(problemOf(() => chunks.write(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).message).toMatch(/part\.xml.*UTF-8/);
  });

  test("a document cut anywhere is never taken for a whole one", () => {
    const whole = '<?xml version="1.0"?><x:a xmlns:x="U"><x:b n="1">t</x:b><![CDATA[x]]><x:c/></x:a>';
    for (let length = 1; length < whole.length; length++) {
      expect(problemOf(() => eventsOf(whole.slice(0, length))).code).toBe("damaged");
    }
  });
});

/** @jest-environment jsdom */
import type { Exchange } from "../../../src/hosts/embedded/exchange";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { replayTrace } from "../../../src/hosts/embedded/replayTrace";
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";

beforeAll(() => openOfficePage(embeddedHost()));

/** A trace of an add-in's work: ranges kept over two round trips, a new sheet, an error at the end. */
async function record(book: Book): Promise<readonly Exchange[]> {
  const trace: Exchange[] = [];
  plant(embeddedHost(book, { onExchange: (exchange) => trace.push(exchange) }));
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("决算").load("id,name");
    const range = added.getRange("A1:B1");
    range.values = [["支出", 90]];
    await context.sync();
    range.load("values,address");
    await context.sync();
    context.workbook.worksheets.getItem("没有").delete();
    await context.sync();
  }).catch(() => undefined);
  return trace;
}

/** The same workbook with ids of its own. */
function otherBook(): Book {
  const book = emptyBook();
  for (let used = 0; used < 7; used += 1) book.nextId();
  return book;
}

test("a trace replayed on a like workbook gives the same answers, whatever the ids", async () => {
  const trace = await record(emptyBook());
  expect(trace.length).toBeGreaterThanOrEqual(3);
  expect(await replayTrace(JSON.parse(JSON.stringify(trace)) as Exchange[], embeddedHost(otherBook()))).toEqual([]);
});

test("what a host answers otherwise is told with its place", async () => {
  const trace = await record(emptyBook());
  const changed = JSON.parse(JSON.stringify(trace).replace('"决算!A1:B1"', '"决算!A1:C1"')) as Exchange[];
  const differences = await replayTrace(changed, embeddedHost(otherBook()));
  expect(differences).toEqual([{ exchange: 1, path: expect.stringMatching(/Address$/) as unknown, recorded: "决算!A1:C1", answered: "决算!A1:B1" }]);
});

test("a host in which something is missing is found out", async () => {
  const taken = otherBook();
  taken.addSheet("决算");
  const differences = await replayTrace(await record(emptyBook()), embeddedHost(taken));
  expect(differences.length).toBeGreaterThan(0);
});

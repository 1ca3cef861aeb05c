/** @jest-environment jsdom */
import { nativeHost } from "../../../src/hosts/embedded/native/nativeHost";
import { exchangeKind } from "../../../src/hosts/embedded/exchange";
import type { Exchange } from "../../../src/hosts/embedded/exchange";
import { associatePerfFunctions } from "../../../src/functions/associate";
import type { CustomFunctionsApi } from "../../../src/functions/customFunctionsApi";
import { embeddedHost, emptyBook, openNativePage } from "./officePage";

declare const CustomFunctions: CustomFunctionsApi;

const exchanges: Exchange[] = [];
const results: unknown[] = [];
const host = embeddedHost(emptyBook(), { onExchange: (exchange) => exchanges.push(exchange), services: { onFunctionResults: (result) => results.push(result) } });

/** The library waits a moment for functions before it says that they are ready. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 3_000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a page with custom functions says that it is ready, and answers a cell's call", async () => {
  await openNativePage(nativeHost(host, { instanceId: "functions", customFunctions: true }));
  associatePerfFunctions(CustomFunctions, () => false);
  await until(() => exchanges.length > 0);
  expect(exchanges.filter((exchange) => exchangeKind(exchange) === "infrastructure").map(({ response }) => response)).not.toContainEqual(expect.objectContaining({ Error: expect.anything() as unknown }));
  expect(exchanges.some(({ customData }) => customData.startsWith("SetOsfControlContainerReady"))).toBe(true);
  host.callFunction(7, "EXECRATE", [[[973.5]], [[1000]]], "Sheet1!A1");
  await until(() => results.length > 0);
  expect(JSON.stringify(results)).toContain("0.9735");
});

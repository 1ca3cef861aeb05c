import type { Exchange } from "../../../src/hosts/embedded/exchange";
import { exchangeKind } from "../../../src/hosts/embedded/exchange";

/** The round trips that the add-in asked for, without what the client does for itself. */
export function userSyncs(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter((exchange) => exchangeKind(exchange) === "user");
}

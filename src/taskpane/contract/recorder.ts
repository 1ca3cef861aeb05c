import type { Exchange } from "../../hosts/embedded/exchange";
import type { RichRequest, RichResponse } from "../../hosts/embedded/wire/richApi";

/** The one place of Microsoft's library through which every request of Excel's object model goes, whatever the platform. */
interface RichApi {
  executeRichApiRequestAsync(message: readonly unknown[], answered: (result: RichResult) => void): void;
}

interface RichResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

declare const OSF: { readonly DDA: { RichApi: RichApi } };

export interface Recorder {
  readonly trace: readonly Exchange[];
  stop(): void;
}

/**
 * Keeps every request and its answer from now on, as a host that answers for Excel can replay them (replayTrace.ts). Works in
 * a real Excel, too, since it listens on this side of the wire.
 */
export function record(): Recorder {
  const trace: Exchange[] = [];
  const original = OSF.DDA.RichApi;
  const executeRichApiRequestAsync: RichApi["executeRichApiRequestAsync"] = (message, answered) => {
    original.executeRichApiRequestAsync(message, (result) => {
      trace.push(exchangeOf(message, result));
      answered(result);
    });
  };
  // The library's own member cannot be written, so an object with another one stands before it for a while.
  OSF.DDA.RichApi = Object.create(original, { executeRichApiRequestAsync: { value: executeRichApiRequestAsync } }) as RichApi;
  return {
    trace,
    stop: () => {
      OSF.DDA.RichApi = original;
    },
  };
}

/** The message is a list: custom data, method, path, headers, body; the answer: status, headers, body, which may be cut into pieces. */
function exchangeOf(message: readonly unknown[], { status, value, error }: RichResult): Exchange {
  const request = JSON.parse(String(message[4])) as RichRequest;
  const customData = typeof message[0] === "string" ? message[0] : "";
  if (status !== "succeeded" || !value) return { request, customData, response: error?.code ?? 0 };
  const body = value.data[2];
  return { request, customData, response: JSON.parse(Array.isArray(body) ? body.join("") : String(body)) as RichResponse };
}

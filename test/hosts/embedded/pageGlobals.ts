import { TextDecoder, TextEncoder } from "node:util";

// Every browser has these; jsdom does not hand them to its pages.
Object.assign(globalThis, { TextDecoder, TextEncoder });

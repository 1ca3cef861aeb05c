import { RichError } from "../wire/richError";

export function invalidOperation(why: string): RichError {
  return new RichError("InvalidOperation", why);
}

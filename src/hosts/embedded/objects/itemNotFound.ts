import { RichError } from "../wire/richError";

export function itemNotFound(): RichError {
  return new RichError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** Why the host refuses a request, as Excel would say it. Becomes the error of the response, never leaves the interpreter. */
export class RichError extends Error {
  /** The member that refused: `Worksheet.getRange`. Filled in where the member is called. */
  location = "";

  constructor(
    /** One of Excel's own codes: ItemNotFound, InvalidArgument, AccessDenied … */
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "RichError";
  }
}

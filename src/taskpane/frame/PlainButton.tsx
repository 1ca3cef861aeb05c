import type { ComponentProps } from "react";
import { classes } from "./classes";

interface Props extends ComponentProps<"button"> {
  readonly look?: "primary" | "quiet";
  readonly small?: boolean;
}

/** A button that looks like Fluent's, for the frame: it is shown before Fluent's own has been fetched, and also when that fails. */
export function PlainButton({ look, small = false, className, ...rest }: Props) {
  return <button type="button" className={classes("perf-button", look, small && "small", className)} {...rest} />;
}

import type { ReactNode } from "react";
import { Component } from "react";
import type { Language } from "../strings/language";
import { shellStrings } from "../strings/shellStrings";
import { CopyDetails } from "./CopyDetails";
import { PlainButton } from "./PlainButton";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Where a view of ours fails, this stands in its place; the pane is never blank. React asks for a class here. */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const text = shellStrings[this.props.language];
    const isChunk = error.name === "ChunkLoadError";
    return (
      <section role="alert" className="perf-problem">
        <h2>{isChunk ? text.chunkTitle : text.crashTitle}</h2>
        <p>{isChunk ? text.chunkText : text.crashText}</p>
        <div className="perf-problem-buttons">
          <PlainButton look="primary" onClick={() => window.location.reload()}>
            {text.reopen}
          </PlainButton>
          <CopyDetails details={error.stack ?? String(error)} language={this.props.language} />
        </div>
      </section>
    );
  }
}

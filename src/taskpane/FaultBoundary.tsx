import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
}

/** A fault in our own drawing must not leave an empty pane: React takes everything down where nobody catches. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <p role="alert" className="waiting">
        Ruden kunne ikke tegnes: {this.state.fault}. Projektmappen er ikke ændret. Luk ruden, og åbn den igen; sker det
        stadig, så send denne tekst til support.
      </p>
    );
  }
}

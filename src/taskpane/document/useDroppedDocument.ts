import { type DragEvent, useCallback, useState } from "react";
import type { App } from "../../app/app.ts";

export interface DropTarget {
  /** A file is held over the pane. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** A Word form dropped anywhere on the pane is checked. Without this the browser would leave the pane for the file. */
export function useDroppedDocument(app: App): DropTarget {
  const [isOver, setIsOver] = useState(false);
  const onDragOver = useCallback((event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  }, []);
  const onDragLeave = useCallback((event: DragEvent): void => {
    const { currentTarget, relatedTarget } = event;
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setIsOver(false);
  }, []);
  const onDrop = useCallback(
    (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const [file] = event.dataTransfer.files;
      if (file) void app.documents.check(file);
    },
    [app],
  );
  return { isOver, handlers: { onDragOver, onDragLeave, onDrop } };
}

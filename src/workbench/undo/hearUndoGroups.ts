/** What is told when a run that asks for an undo group begins and ends. */
export interface UndoGroups {
  beginGroup(): void;
  endGroup(): void;
}

interface Runs {
  run: (...args: unknown[]) => Promise<unknown>;
}

/** The library of npm keeps `mergeUndoGroup` to itself, so what a run is asked for is heard at its door. */
export function hearUndoGroups(excel: Runs, groups: () => UndoGroups): void {
  const run = excel.run.bind(excel);
  excel.run = async (...args) => {
    const { mergeUndoGroup } = Object(args[0]) as { mergeUndoGroup?: boolean };
    if (mergeUndoGroup !== true) return run(...args);
    groups().beginGroup();
    try {
      return await run(...args);
    } finally {
      groups().endGroup();
    }
  };
}

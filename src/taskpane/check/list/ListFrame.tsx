import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode, Ref } from "react";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface ListFrameProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What Enter does: "gå til cellen". */
  readonly onEnter: string;
  readonly children: ReactNode;
}

/** Findings in groups, with one Tab stop: the arrows move within them, which is said below. */
export function ListFrame({ ref, onKeyDown, onEnter, children }: ListFrameProps): ReactNode {
  const styles = useStyles();
  return (
    <div ref={ref} className={styles.list} onKeyDown={onKeyDown}>
      {children}
      <Caption1 className={styles.hint}>Piletaster: flyt og fold ud. Enter: {onEnter}.</Caption1>
    </div>
  );
}

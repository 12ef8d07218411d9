import type { ReactNode } from "react";
import { changesText, goneText } from "../../../app/check/changesText.ts";
import type { Changes } from "../../../app/check/lastCheck.ts";
import { useFoldStyles } from "../list/foldStyles.ts";

/** What is new and what is gone since the check before. */
export function ChangedSince({ changes }: { readonly changes: Changes }): ReactNode {
  const fold = useFoldStyles();
  if (changes.gone.length === 0) return <span>{changesText(changes)}</span>;
  return (
    <details>
      <summary className={fold.summary}>{changesText(changes)}</summary>
      <ul className={fold.list}>
        {changes.gone.map((finding, index) => (
          <li key={index}>{goneText(finding)}</li>
        ))}
      </ul>
    </details>
  );
}

import { SearchBox } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface SearchFindingsProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Words of the sentence, the cell, the table or the rule. */
export function SearchFindings({ text, onSearch }: SearchFindingsProps): ReactNode {
  return (
    <SearchBox
      size="small"
      value={text}
      placeholder="Søg i fundene"
      aria-label="Søg i fundene"
      style={{ minWidth: 0, maxWidth: "none" }}
      onChange={(_, { value }) => onSearch(value)}
    />
  );
}

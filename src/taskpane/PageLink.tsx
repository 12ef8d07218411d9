import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PageLinkProps {
  /** Seen from the pane's own address. */
  readonly page: string;
  /** Where the text alone does not say what it is about. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A help page, which opens beside the workbook and not in the pane. */
export function PageLink({ page, label, children }: PageLinkProps): ReactNode {
  return (
    <Link href={page} target="_blank" rel="noopener" {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </Link>
  );
}

import type { ReactNode } from "react";
import type { Severity } from "../domain/rules/rule.ts";

function Icon({ children, label, size = 16 }: { readonly children: ReactNode; readonly label?: string; readonly size?: number }): ReactNode {
  const meaning = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" focusable="false" {...meaning}>
      {children}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** Each severity has a shape of its own, so that nobody needs the colour. */
const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  fejl: (
    <path
      fillRule="evenodd"
      d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM5.5 4.4 4.4 5.5 6.9 8l-2.5 2.5 1.1 1.1L8 9.1l2.5 2.5 1.1-1.1L9.1 8l2.5-2.5-1.1-1.1L8 6.9z"
    />
  ),
  advarsel: (
    <path fillRule="evenodd" d="M8 1.2 15.4 14.5H.6zM7.2 6v4.2h1.6V6zM8 11.2a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z" />
  ),
  note: (
    <path fillRule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.9a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9zM7.2 7v5.1h1.6V7z" />
  ),
};

export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactNode {
  return <Icon {...(label === undefined ? {} : { label })}>{SHAPES[severity]}</Icon>;
}

export function ChevronIcon({ open }: { readonly open: boolean }): ReactNode {
  return (
    <Icon>
      <path d={open ? "M3.5 10.5 8 6l4.5 4.5" : "M3.5 6 8 10.5 12.5 6"} {...line} />
    </Icon>
  );
}

export function CheckmarkIcon(): ReactNode {
  return (
    <Icon size={24}>
      <path fillRule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.1 4.3L7 9.4 4.9 7.3 3.8 8.4 7 11.6l5.2-5.2z" />
    </Icon>
  );
}

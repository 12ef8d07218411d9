import type { ReactNode } from "react";
import { SEVERITY_SHAPES } from "../app/severityShapes.ts";
import type { Severity } from "../domain/rules/rule.ts";

function Icon({
  children,
  label,
  size = 16,
}: {
  readonly children: ReactNode;
  readonly label?: string;
  readonly size?: number;
}): ReactNode {
  const meaning = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" focusable="false" {...meaning}>
      {children}
    </svg>
  );
}

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactNode {
  return (
    <Icon {...(label === undefined ? {} : { label })}>
      <path fillRule="evenodd" d={SEVERITY_SHAPES[severity]} />
    </Icon>
  );
}

export function ChevronIcon({ open }: { readonly open: boolean }): ReactNode {
  return (
    <Icon>
      <path d={open ? "M3.5 10.5 8 6l4.5 4.5" : "M3.5 6 8 10.5 12.5 6"} {...line} />
    </Icon>
  );
}

export function CheckmarkIcon({ label }: { readonly label?: string }): ReactNode {
  return (
    <Icon size={24} {...(label === undefined ? {} : { label })}>
      <path fillRule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.1 4.3L7 9.4 4.9 7.3 3.8 8.4 7 11.6l5.2-5.2z" />
    </Icon>
  );
}

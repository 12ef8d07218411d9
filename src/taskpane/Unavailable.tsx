import type { ReactNode } from "react";

const TEXTS = {
  notExcel: "Kvantum-ark virker kun i Excel. Åbn Excel, og vælg Kvantum-ark på fanen Hjem.",
  noOffice:
    "Kvantum-ark kunne ikke hente Microsofts Office-bibliotek. Kontrollér, at der er forbindelse til " +
    "internettet, og åbn ruden igen.",
} as const;

/** Shown where there is no workbook to work on: before Fluent, so with the page's own looks. */
export function Unavailable({ reason }: { readonly reason: keyof typeof TEXTS }): ReactNode {
  return (
    <main className="waiting">
      <h1>Kvantum-ark</h1>
      <p role="alert">{TEXTS[reason]}</p>
    </main>
  );
}

import type { FormKind, FormPart } from "../../form/formKind.ts";
import { defineRule } from "../rule.ts";

const HAS: Readonly<Record<FormPart, string>> = {
  changes: "varige ændringer",
  investment: "implementeringsomkostninger",
  payback: "en tilbagebetalingstid",
  funding: "bevillinger",
};

interface Facts {
  readonly siger: FormKind;
  readonly har: FormPart;
  readonly maaltSom: FormKind;
}

/** Each kind has a form of its own: measured by the wrong one, a sheet is asked for what it need not have. */
export const sagstypeITvivl = defineRule({
  id: "sagstype-i-tvivl",
  severity: "note",
  concerns: "every",
  title: "Sagens type og dens tabeller passer ikke sammen.",
  message: ({ siger, har, maaltSom }: Facts) =>
    `Her står «${siger}», men tabellerne har ${HAS[har]}, som et ${siger} ikke har. ` +
    `Det er kontrolleret som ${maaltSom}. Vælg typen under «Kontrollér som», eller ret ordet.`,
  why:
    "Et effektiviseringsforslag har ingen investering og et innovationsforslag ingen tilbagebetalingstid. Måles sagen " +
    "som det forkerte, bliver der spurgt efter noget, den ikke skal have, eller ikke set på noget, den har.",
  remedy:
    "Vælg sagens type under «Kontrollér som» i ruden, eller skriv den efter --som på kommandolinjen. Er ordet på arket " +
    "eller i filens navn forkert, så ret det.",
  source:
    "Økonomiudvalget 5. marts 2024, punkt 10: investerings-, innovations- og effektiviseringsforslag er hver sin slags. " +
    "Egen regel: hvor ordet og tabellerne siger hver sit, bliver der spurgt.",
  examples: {
    good: `
      | Effektiviseringsforslag                             |                |      |
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -350 | -700`,
    bad: `
      | Effektiviseringsforslag                             |                |      |
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -350 | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |`,
  },
  *check({ kind: { kind, doubt } }) {
    if (!doubt || !kind) return;
    yield {
      at: doubt.at,
      facts: { siger: doubt.said, har: doubt.shown.part, maaltSom: kind },
      expected: null,
      found: doubt.said,
      related: [doubt.shown.at],
    };
  },
});

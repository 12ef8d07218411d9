import type { CaseKind } from "../case/caseModel.ts";

/** What a sheet that is checked can be. The cases that are laid out are of two kinds only (`CASE_KINDS`). */
export const FORM_KINDS = [
  "investeringsforslag",
  "effektiviseringsforslag",
  "innovationsforslag",
  "budgetnotat",
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * changes: savings and permanent operation, and the technical tables of them. investment: implementation costs.
 * payback: the investment is a loan that savings pay back. funding: new money, by appropriation.
 */
export type FormPart = "changes" | "investment" | "payback" | "funding";

/** A kind of form as dated data. */
export interface FormOfKind {
  readonly kind: FormKind;
  /** Whose tables its sheets have. */
  readonly tables: CaseKind;
  /** What the form asks for; nothing else of a sheet is measured by it. */
  readonly parts: readonly FormPart[];
  /** The first budget year it is known from: in older cases the word means something else. */
  readonly since: number;
  readonly source: string;
}

/**
 * Confirmed are the kinds, their names, and that an effektiviseringsforslag draws on no pool. What columns the forms of
 * the effektiviserings- and innovationsforslag print today is not: so nothing is asked of them that the investeringsforslag's
 * own form alone is known to ask (docs/domain.md, "Kinds of case").
 */
export const FORMS: readonly FormOfKind[] = [
  {
    kind: "investeringsforslag",
    tables: "investeringsforslag",
    parts: ["changes", "investment", "payback"],
    since: 2016,
    source:
      "Økonomiudvalget 15. november 2016, punkt 3: principperne for investeringspuljerne, videreført fra budget 2016.",
  },
  {
    kind: "effektiviseringsforslag",
    tables: "investeringsforslag",
    parts: ["changes"],
    since: 2013,
    source:
      "Økonomiudvalget 14. marts 2023, punkt 7, og 5. marts 2024, punkt 10: effektiviseringsforslag godkendes for sig, " +
      "uden midler fra puljerne. Kataloger over dem er offentliggjort fra Effektiviseringsstrategi 2013.",
  },
  {
    kind: "innovationsforslag",
    tables: "investeringsforslag",
    parts: ["changes", "investment"],
    since: 2017,
    source:
      "Økonomiudvalget 15. november 2016, punkt 3: 10 mio. kr. til innovationspuljen i 2017. Sundheds- og Omsorgsudvalget " +
      "2. marts 2021, punkt 3: det afsøger en idé og kan føre til et investeringsforslag.",
  },
  {
    kind: "budgetnotat",
    tables: "budgetnotat",
    parts: ["funding"],
    since: 2016,
    source: "Offentliggjorte budgetnotater.",
  },
];

export function formOf(kind: FormKind): FormOfKind {
  return FORMS.find((form) => form.kind === kind)!;
}

/** The kinds whose forms have a part. */
export const kindsWith = (part: FormPart): readonly FormKind[] =>
  FORMS.filter(({ parts }) => parts.includes(part)).map(({ kind }) => kind);

/** Where in a case something is wrong. */
export type CasePlace =
  | { readonly kind: "case" }
  /** Lines count from 1; `year` says which amount, null = the line as such. */
  | { readonly kind: "line"; readonly number: number; readonly label: string; readonly year: number | null }
  /** A row of the earlier funding. */
  | { readonly kind: "agreement"; readonly number: number; readonly label: string; readonly year: number | null }
  | { readonly kind: "hearing"; readonly number: number; readonly label: string };

/** A row with an amount per year. */
export type AmountsPlace = Extract<CasePlace, { readonly year: number | null }>;

/** What keeps data from being a case, as facts; `caseProblemText` makes the Danish sentence. */
export type CaseProblem = { readonly at: CasePlace } & (
  | { readonly kind: "notACase" }
  | { readonly kind: "unknownVersion"; readonly found: string; readonly known: number }
  | { readonly kind: "missing"; readonly field: CaseField }
  /** Text where a number belongs, a list where a text belongs … */
  | { readonly kind: "wrongForm"; readonly field: CaseField; readonly found: string }
  | {
      readonly kind: "unknownChoice";
      readonly field: CaseField;
      readonly found: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: "tooLong"; readonly field: CaseField; readonly length: number; readonly longest: number }
  | { readonly kind: "unprintable"; readonly field: CaseField }
  | {
      readonly kind: "tooMany";
      readonly field: "years" | "lines" | "earlierFunding" | "hearings";
      readonly found: number;
      readonly most: number;
    }
  | { readonly kind: "yearsNotConsecutive"; readonly year: number; readonly next: number }
  | { readonly kind: "unknownCommittee"; readonly found: string; readonly suggestion: string | null }
  | { readonly kind: "wrongUnit"; readonly found: string }
  | { readonly kind: "kindOutOfPlace"; readonly lineKind: string; readonly caseKind: string }
  | {
      readonly kind: "tableOutOfPlace";
      readonly field: "earlierFunding" | "hearings" | "location";
      readonly caseKind: string;
    }
  | { readonly kind: "unknownDistrict"; readonly found: string }
  | { readonly kind: "wrongAmountCount"; readonly expected: number; readonly found: number }
  /** `reads` is the amount as plain digits where the text is one as Danes print it: "1.300" reads 1300. */
  | { readonly kind: "notANumber"; readonly found: string; readonly reads: string | null }
  | { readonly kind: "amountTooLarge"; readonly found: string }
  | { readonly kind: "unknownBlock"; readonly found: string }
);

export type CaseField =
  | "id"
  | "title"
  | "kind"
  | "priceLevel"
  | "years"
  | "lines"
  | "table1"
  | "line"
  | "label"
  | "lineKind"
  | "controlArea"
  | "committee"
  | "ownCommittees"
  | "appropriation"
  | "administrative"
  | "heading"
  | "amounts"
  | "earlierFunding"
  | "hearings"
  | "body"
  | "answer"
  | "conclusion"
  | "location"
  | "address";

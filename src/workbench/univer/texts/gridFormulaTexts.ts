import type { ILanguagePack } from "@univerjs/core";

/** What pops up while a formula is typed, and at cells with an error or a drop-down list. */
export const formulaTexts: ILanguagePack = {
  "sheets-formula-ui": {
    insert: { tooltip: "Funktioner", common: "Almindelige funktioner" },
    prompt: { helpExample: "EKSEMPEL", helpAbstract: "OM", required: "Skal angives.", optional: "Kan udelades." },
    error: {
      title: "Fejl",
      divByZero: "Der divideres med nul.",
      name: "Formlen bruger et navn eller en funktion, som ikke findes her.",
      value: "Et argument har en forkert type.",
      num: "Et tal kan ikke bruges her.",
      na: "Værdien findes ikke.",
      cycle: "Formlen bruger sit eget resultat.",
      ref: "Formlen henviser til celler, som ikke findes.",
      spill: "Der står noget i de celler, som resultatet skal fylde.",
      calc: "Formlen kan ikke beregnes.",
      error: "Fejl",
      connect: "Funktionen er ikke indlæst endnu.",
      null: "Områderne har ingen fælles celler.",
    },
    functionType: { user: "Tilføjelsens funktioner" },
    moreFunctions: {
      confirm: "OK",
      prev: "Forrige",
      next: "Næste",
      searchFunctionPlaceholder: "Søg efter funktion",
      allFunctions: "Alle funktioner",
      syntax: "SYNTAKS",
    },
    rangeSelector: {
      title: "Vælg et område",
      addAnotherRange: "Tilføj område",
      buttonTooltip: "Vælg område",
      placeHolder: "Vælg eller skriv et område.",
      confirm: "OK",
      cancel: "Annullér",
    },
  },
  "sheets-data-validation": {
    list: {
      title: "Rulleliste",
      name: "Værdien står på listen",
      error: "Vælg en af værdierne på listen.",
      emptyError: "Skriv en værdi.",
      dropdown: "Vælg",
      options: "Valgmuligheder",
      edit: "Redigér",
    },
    any: { error: "Værdien er ikke tilladt i denne celle." },
  },
};

/** An error that a custom function can show, and what to do about it. */
export interface FunctionErrorText {
  /** As a Danish Excel shows it in the cell. */
  readonly code: "#VÆRDI!" | "#I/T" | "#NAVN?" | "#OVERLØB!";
  /** A part of the message that the function gives, or "" where Excel gives the error by itself. */
  readonly message: string;
  readonly remedy: string;
}

/** Errors that every function can give. */
export const SHARED_ERRORS: readonly FunctionErrorText[] = [
  {
    code: "#VÆRDI!",
    message: "er ikke et tal.",
    remedy:
      "Cellen ser ud som et tal, men er tekst, for eksempel fordi den er kopieret fra Word. Beskeden " +
      "nævner rækken og kolonnen i området. " +
      "Markér cellerne, og vælg «Konvertér til tal» ved advarselstegnet.",
  },
  {
    code: "#VÆRDI!",
    message: "cellen har fejlen",
    remedy: "En celle i området viser selv en fejl. Ret den først; #I/T i en celle giver #I/T.",
  },
  {
    code: "#VÆRDI!",
    message: "cellen er en dato, ikke et beløb.",
    remedy: "Området dækker en celle med en dato. Vælg kun beløbene.",
  },
  {
    code: "#VÆRDI!",
    message: "mangler: vælg et område.",
    remedy: "Et argument er tomt mellem to semikoloner. Vælg et område.",
  },
  {
    code: "#NAVN?",
    message: "",
    remedy:
      "Kvantum-ark er ikke installeret på den computer, hvor arket er åbnet. Skabelonernes egne " +
      "formler virker alligevel.",
  },
];

/** Excel's own word where a result of several cells has no room. */
export const NO_ROOM: FunctionErrorText = {
  code: "#OVERLØB!",
  message: "",
  remedy: "Resultatet fylder flere celler, og der står noget i vejen. Ryd cellerne til højre for og under formlen.",
};

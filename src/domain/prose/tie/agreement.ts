import type { Figure } from "../amounts/proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";

const AGREED = /\benige om at afsætte\b/i;
const AGREEMENT = /aftaletekst/i;

/** The form's sentence for the political agreement: it names the case by its title and sets aside what is asked for in all. */
export const isAgreed = ({ text, heading }: ProseSentence): boolean => AGREED.test(text) || AGREEMENT.test(heading);

export const isTotal = ({ rows }: Figure): boolean => rows.some(({ kind }) => kind === "total");

import type { RuleFamily } from "../rule.ts";
import { sammeRaekkeToGange } from "./samme-raekke-to-gange.ts";
import { tabelIkkeGenkendt } from "./tabel-ikke-genkendt.ts";
import { tabelbogstavForkert } from "./tabelbogstav-forkert.ts";
import { tabelnummerToGange } from "./tabelnummer-to-gange.ts";
import { tomLinje } from "./tom-linje.ts";
import { tomRaekke } from "./tom-raekke.ts";

export const layoutRules: RuleFamily = {
  title: "Tabellernes opbygning",
  rules: [tabelIkkeGenkendt, tabelbogstavForkert, tabelnummerToGange, tomRaekke, tomLinje, sammeRaekkeToGange],
};

import type { Approval } from "../../recognition/sheet/approvals.ts";
import { defineRule } from "../rule.ts";
import { observedYes } from "../shared/approvalObservation.ts";

/** The analysts answer with a conclusion instead of a date. */
function isProven({ body, dated, remark }: Approval): boolean {
  return dated || (body === "Velfærdsanalytisk vurdering" && remark !== "");
}

/** "Ja" alone has been written by the one who asks, and not by the one who was asked. */
export const godkendelseUdenDato = defineRule({
  id: "godkendelse-uden-dato",
  severity: "advarsel",
  concerns: "every",
  title: "Et Ja under «Hvem er hørt?» mangler dato.",
  message: ({ hvem }: Record<"hvem", string>) => `${hvem} er sat til Ja uden dato. Skriv, hvornår de blev hørt.`,
  why: "Uden dato kan ØKF ikke se, om forslaget er godkendt i den form, det har nu.",
  remedy: "Skriv datoen ud for svaret. Den velfærdsanalytiske vurdering skal have dato eller konklusion.",
  source:
    "Skabelonen: «Hvem er hørt?» spørger om svaret og om dato eller konklusion. Egen regel: et Ja " +
    "uden er ikke en godkendelse.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   | 12. marts 2019
      | IT-kredsen                                | Ikke relevant |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   |
      | IT-kredsen                                | Ikke relevant |`,
  },
  check: (input) =>
    observedYes(
      input,
      (approval) => !isProven(approval) && approval.remark === "",
      () => "Ja",
    ),
});

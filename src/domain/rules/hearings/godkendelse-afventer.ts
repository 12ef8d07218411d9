import { defineRule } from "../rule.ts";
import { observedYes } from "../shared/approvalObservation.ts";

const PENDING = new RegExp(
  [
    String.raw`afvent|endnu ikke|ikke (?:er )?(?:godkendt|behandlet|hørt)|under behandling|i proces|forventes|udestår`,
    String.raw`følger|inden udgangen|(?<!\p{L})(?:behandles|kommer|ventes|planlagt)(?!\p{L})|sendes til`,
    String.raw`bliver (?:hørt|godkendt)|skal (?:høres|godkendes)`,
  ].join("|"),
  "iu",
);

/** BU09 was sent in with "Ja" and the words "endnu ikke godkendt". */
export const godkendelseAfventer = defineRule({
  id: "godkendelse-afventer",
  severity: "advarsel",
  concerns: "every",
  title: "En godkendelse er sat til Ja, men teksten siger, at den mangler.",
  message: ({ hvem, tekst }: Record<"hvem" | "tekst", string>) =>
    `${hvem} er sat til Ja, men teksten siger «${tekst}». Skriv Nej, til godkendelsen er givet.`,
  why:
    "Et Ja betyder, at de er hørt og har godkendt. Siger teksten noget andet, kan sagen blive " +
    "behandlet på et forkert grundlag.",
  remedy: "Skriv Nej, og hvornår svaret ventes. Skriv Ja med dato, når godkendelsen er givet.",
  source:
    "Skabelonen: «Hvem er hørt?» spørger, om de er hørt. Egen regel: en tekst om, at svaret mangler, er ikke et Ja.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   | 12. marts 2019
      | IT-kredsen                                | Nej  | Endnu ikke godkendt`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Hvem er hørt?                             | Ja/Nej | Dato
      | Center for Økonomi                        | Ja   | 12. marts 2019
      | IT-kredsen                                | Ja   | Endnu ikke godkendt`,
  },
  check: (input) =>
    observedYes(
      input,
      ({ remark }) => PENDING.test(remark),
      ({ remark }) => remark,
    ),
});

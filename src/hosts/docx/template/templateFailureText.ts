import { docxFailureText } from "../docxFailureText.ts";
import type { TemplateFailure } from "./fillTemplate.ts";

/** Why a template could not be filled and what to do: Danish sentences. */
export function templateFailureText(failure: TemplateFailure): string {
  if (failure.kind === "macros") {
    return "Skabelonen har makroer, som et .docx ikke kan have. Gem den i Word som .dotx, og prøv igen.";
  }
  if (failure.kind === "noPlaces") {
    const known = failure.known.map((name) => `«${name}»`).join(", ");
    return (
      "Skabelonen har ingen indholdskontrol og intet bogmærke med et navn, der kendes. Giv dem navne i Word " +
      `(Udvikler > Egenskaber, eller Indsæt > Bogmærke): ${known}.`
    );
  }
  return docxFailureText(failure);
}

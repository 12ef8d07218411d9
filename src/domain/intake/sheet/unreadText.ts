import type { UnreadReason } from "../../recognition/sheet/unreadTables.ts";
import { toA1 } from "../../workbook/address.ts";
import { shortened } from "../questions/shortened.ts";
import type { Unread } from "./unread.ts";

const WHY: Readonly<Record<UnreadReason, string>> = {
  noYears: "der er ingen række med årstal over beløbene",
  noRows: "der er ingen rækker under årstallene",
  unknownCaption: "det er ikke en af formularens tabeller",
  noCaption: "der står ikke, hvilken af formularens tabeller den er",
  severalPrices: "beløbene står i flere prisniveauer ved siden af hinanden",
  severalColumns: "hvert år har flere kolonner, og ingen af dem er nettobeløbet",
};

const named = (text: string): string => (text === "" ? "" : ` «${shortened(text)}»`);

/** What was left out, where, and why: one Danish sentence. */
export function unreadText(unread: Unread, place: string = toA1(unread.at)): string {
  switch (unread.kind) {
    case "staffRow":
      return `${place} «${shortened(unread.label)}» tæller årsværk og ikke penge og er ikke taget med.`;
    case "partOfRowAbove":
      return `${place} «${shortened(unread.label)}» er en del af rækken ovenfor og er ikke talt med to gange.`;
    case "noteWithAmounts":
      return `${place}${named(unread.label)} er læst som en note, selv om rækken har beløb.`;
    case "amount":
      return (
        `${place} «${shortened(unread.found)}» (${shortened(unread.label)}, ${unread.year}) er ikke et ` +
        "beløb og er sat til tom."
      );
    case "yearsOutOfStep":
      return `${unread.name} ved ${place} er ikke læst, fordi årene ikke følger hinanden.`;
    case "otherMoney":
      return `${unread.name} ved ${place} er ikke læst, fordi beløbene har en anden enhed eller et andet prisniveau.`;
    case "unreadTable":
      return `${named(unread.caption).trimStart() || "Tabellen"} ved ${place} er ikke læst: ${WHY[unread.reason]}.`;
  }
}

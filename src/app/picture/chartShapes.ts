import { Amount } from "../../domain/money/amount.ts";
import type { Drawing, Shape } from "../../domain/report/reportPicture.ts";
import { amountText } from "../texts/displayText.ts";
import { BAR_NAMES, type CasePicture } from "./casePicture.ts";

const WIDTH = 320;
const HEIGHT = 170;
const PLOT = { top: 14, bottom: 146, left: 4, right: 316 } as const;
/** Of a year's room. */
const BAR = 0.6;

interface Scale {
  readonly x: (column: number) => number;
  readonly y: (amount: number) => number;
  readonly band: number;
}

export const inText = (amount: number): string => amountText(Amount.fromNumber(amount));

function extremes(pictures: readonly CasePicture[]): { least: number; most: number } {
  const sums = pictures.flatMap(({ years, bars, accumulated }) => [
    ...accumulated,
    ...years.flatMap((_, column) => {
      const own = bars.map(({ amounts }) => amounts[column] ?? 0);
      const below = own.filter((amount) => amount < 0).reduce((sum, amount) => sum + amount, 0);
      const above = own.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0);
      return [below, above];
    }),
  ]);
  return { least: Math.min(0, ...sums), most: Math.max(0, ...sums) };
}

function scaleOf(picture: CasePicture, other: CasePicture | null): Scale {
  const { least, most } = extremes(other ? [picture, other] : [picture]);
  const band = (PLOT.right - PLOT.left) / Math.max(1, picture.years.length);
  const span = most - least || 1;
  return {
    band,
    x: (column) => PLOT.left + band * (column + 0.5),
    y: (amount) => PLOT.bottom - ((amount - least) / span) * (PLOT.bottom - PLOT.top),
  };
}

/** A year's amounts on top of each other, above and below the axis. */
function barsOf({ years, bars }: CasePicture, column: number, { x, y, band }: Scale): Shape[] {
  const width = band * BAR;
  let [above, below] = [0, 0];
  return bars.flatMap(({ kind, amounts }): Shape[] => {
    const amount = amounts[column] ?? 0;
    const from = amount < 0 ? below : above;
    if (amount < 0) below += amount;
    else above += amount;
    if (amount === 0) return [];
    const [top, bottom] = [y(Math.max(from, from + amount)), y(Math.min(from, from + amount))];
    const title = `${BAR_NAMES[kind]} ${years[column]}: ${inText(amount)}`;
    const height = Math.max(1, bottom - top);
    return [{ kind: "bar", shade: kind, x: x(column) - width / 2, y: top, width, height, title }];
  });
}

function lineOf({ accumulated }: CasePicture, { x, y }: Scale, shade: "accumulated" | "other"): Shape {
  return { kind: "line", shade, points: accumulated.map((amount, column) => ({ x: x(column), y: y(amount) })) };
}

function dotOf({ years, accumulated, paybackYear }: CasePicture, { x, y }: Scale): Shape[] {
  const column = paybackYear === null ? -1 : years.indexOf(paybackYear);
  if (column < 0) return [];
  return [{ kind: "dot", x: x(column), y: y(accumulated[column] ?? 0), title: `Betalt tilbage i ${paybackYear}` }];
}

/**
 * Bars of each year, and the total added up as a line; the year that pays it back is marked. `other` is the same case,
 * what if.
 */
export function chartDrawing(picture: CasePicture, other: CasePicture | null): Drawing {
  const scale = scaleOf(picture, other);
  const { x, y, band } = scale;
  const { years, accumulated } = picture;
  const end = Math.min(PLOT.right, x(years.length - 1) + band / 2);
  const shapes: Shape[] = [
    ...years.flatMap((year, column): Shape[] => [
      ...barsOf(picture, column, scale),
      { kind: "text", x: x(column), y: HEIGHT - 6, anchor: "middle", text: String(year) },
    ]),
    { kind: "axis", from: PLOT.left, to: PLOT.right, y: y(0) },
    ...(other ? [lineOf(other, scale, "other")] : []),
    lineOf(picture, scale, "accumulated"),
    ...dotOf(picture, scale),
    { kind: "text", x: PLOT.left, y: 10, anchor: "start", text: "1.000 kr." },
    { kind: "text", x: end, y: 10, anchor: "end", text: `${inText(accumulated.at(-1) ?? 0)} i alt` },
  ];
  return { width: WIDTH, height: HEIGHT, shapes };
}

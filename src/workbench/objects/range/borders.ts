import { intersection, type Area } from "../../grid/area.ts";
import type { Border, BorderSide, StylePatch } from "../../grid/cellStyle.ts";
import { withinReach } from "../../model/rangeTarget.ts";
import { invalidArgument } from "../../protocol/apiError.ts";
import { defineType, scalar } from "../../protocol/hostObject.ts";
import { common } from "./grids.ts";
import type { FormatTarget } from "../types.ts";

/** Excel names the edges of a range and the lines inside it; a cell only knows its own four sides. */
const EDGES: Readonly<Record<string, { readonly side: BorderSide; readonly inside: boolean }>> = {
  EdgeTop: { side: "top", inside: false },
  EdgeBottom: { side: "bottom", inside: false },
  EdgeLeft: { side: "left", inside: false },
  EdgeRight: { side: "right", inside: false },
  InsideHorizontal: { side: "bottom", inside: true },
  InsideVertical: { side: "right", inside: true },
};

interface BorderTarget {
  readonly format: FormatTarget;
  readonly edge: string;
}

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

function edgeArea({ top, left, bottom, right }: Area, edge: string): Area | null {
  const strips: Record<string, Area> = {
    EdgeTop: { top, left, bottom: top, right },
    EdgeBottom: { top: bottom, left, bottom, right },
    EdgeLeft: { top, left, bottom, right: left },
    EdgeRight: { top, left: right, bottom, right },
    InsideHorizontal: { top, left, bottom: bottom - 1, right },
    InsideVertical: { top, left, bottom, right: right - 1 },
  };
  const strip = strips[edge];
  return strip ? intersection(strip, { top, left, bottom, right }) : null;
}

function sharedBorder({ format, edge }: BorderTarget): Border {
  const side = EDGES[edge]?.side ?? "top";
  const found = format.ranges.flatMap((range) => {
    const area = edgeArea(withinReach(range), edge);
    if (!area) return [];
    return [area.left, area.right].map((column) => JSON.stringify(range.sheet.grid.style(area.top, column)[side]));
  });
  const shared = common(found);
  return shared === null ? NO_BORDER : ((JSON.parse(shared) as Border | null) ?? NO_BORDER);
}

function change(target: BorderTarget, patch: Partial<Border>): void {
  const side = EDGES[target.edge]?.side ?? "top";
  const current = sharedBorder(target);
  const style = patch.style ?? (current.style === "None" ? "Continuous" : current.style);
  const border = style === "None" ? null : { ...current, ...patch, style };
  for (const range of target.format.ranges) {
    range.sheet.assertWritable();
    const area = edgeArea(withinReach(range, 200), target.edge);
    if (area) range.sheet.grid.setStyle(area, { [side]: border } as StylePatch);
  }
}

const borderType = defineType<BorderTarget>("RangeBorder", {
  properties: {
    id: scalar(({ edge }) => edge),
    sideIndex: scalar(({ edge }) => edge),
    style: scalar(
      (target) => sharedBorder(target).style,
      (target, value) => change(target, { style: String(value) }),
    ),
    color: scalar(
      (target) => sharedBorder(target).color,
      (target, value) => change(target, { color: String(value) }),
    ),
    weight: scalar(
      (target) => sharedBorder(target).weight,
      (target, value) => change(target, { weight: value as Border["weight"] }),
    ),
  },
});

export const borderCollectionType = defineType<FormatTarget>("RangeBorderCollection", {
  properties: { count: scalar(() => Object.keys(EDGES).length) },
  items: (format) => Object.keys(EDGES).map((edge) => borderType.of({ format, edge })),
  methods: {
    getItem(format, args) {
      const edge = args.text(0);
      if (!Object.hasOwn(EDGES, edge)) throw invalidArgument();
      return borderType.of({ format, edge });
    },
  },
});

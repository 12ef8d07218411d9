import { escaped } from "./escaped.ts";
import type { Drawing, ReportPicture, Shape } from "./reportPicture.ts";

/** Told apart in grey as well: a report is printed. */
export const PICTURE_STYLE = `
figure.picture { margin: 16px 0; break-inside: avoid; }
figure.picture svg { max-width: 480px; width: 100%; height: auto; print-color-adjust: exact; }
figure.picture svg.key { width: 16px; height: 10px; margin-right: 4px; } figure.picture p { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 4px 0; }
figure.picture table { width: auto; } figure.picture td { text-align: right; font-variant-numeric: tabular-nums; }
.saving { fill: #0e700e; } .operation, .activity { fill: #5b9bd5; } .implementation { fill: #f2b661; stroke: #8a5a00; stroke-width: .5; }
.axis { stroke: #616161; } .accumulated { fill: none; stroke: #242424; stroke-width: 2; }
.other { fill: none; stroke: #242424; stroke-dasharray: 4 3; }
.mark, figure.picture text { fill: #242424; }
`;

type Key = ReportPicture["legend"][number];

const rounded = (figure: number): string => String(Math.round(figure * 100) / 100);

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case "bar": {
      const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map(rounded);
      const title = `<title>${escaped(shape.title)}</title>`;
      return `<rect class="${shape.shade}" x="${x}" y="${y}" width="${width}" height="${height}">${title}</rect>`;
    }
    case "axis": {
      const y = rounded(shape.y);
      return `<line class="axis" x1="${rounded(shape.from)}" x2="${rounded(shape.to)}" y1="${y}" y2="${y}"/>`;
    }
    case "line":
      return `<polyline class="${shape.shade}" points="${shape.points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ")}"/>`;
    case "dot": {
      const title = `<title>${escaped(shape.title)}</title>`;
      return `<circle class="mark" cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" r="4">${title}</circle>`;
    }
    case "text": {
      const place = `x="${rounded(shape.x)}" y="${rounded(shape.y)}" text-anchor="${shape.anchor}" font-size="10"`;
      return `<text ${place}>${escaped(shape.text)}</text>`;
    }
  }
}

function drawingSvg({ width, height, shapes }: Drawing, text: string): string {
  const label = `role="img" aria-label="${escaped(text)}"`;
  return `<svg viewBox="0 0 ${width} ${height}" ${label}>${shapes.map(shapeSvg).join("")}</svg>`;
}

function signSvg(shade: Exclude<Key["shade"], null>): string {
  if (shade === "accumulated") return '<line class="accumulated" x1="0" x2="16" y1="5" y2="5"/>';
  if (shade === "mark") return '<circle class="mark" cx="8" cy="5" r="4"/>';
  return `<rect class="${shade}" x="3" width="10" height="10"/>`;
}

function keyHtml({ shade, name }: Key): string {
  const sign = shade === null ? "" : `<svg class="key" viewBox="0 0 16 10" aria-hidden="true">${signSvg(shade)}</svg>`;
  return `<span>${sign}${escaped(name)}</span>`;
}

function tableHtml({ columns, rows }: ReportPicture): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map(([name = "", ...figures]) => {
    const cells = figures.map((figure) => `<td>${escaped(figure)}</td>`).join("");
    return `<tr><th scope="row">${escaped(name)}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** An SVG that needs nothing but this page, and its figures as a table below it. */
export function pictureHtml(picture: ReportPicture): string {
  const { title, drawing, text, legend } = picture;
  const keys = `<p>${legend.map(keyHtml).join("")}</p>`;
  return `<h2>${escaped(title)}</h2><figure class="picture">${drawingSvg(drawing, text)}${keys}${tableHtml(picture)}</figure>`;
}

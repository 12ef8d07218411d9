import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { amountText } from "../../../app/texts/displayText.ts";
import { BAR_NAMES, type CasePicture, pictureText } from "../../../app/picture/casePicture.ts";
import { Amount } from "../../../domain/money/amount.ts";

/*
 * Drawn as SVG: a canvas, which the well-kept libraries of this size draw on (uPlot), follows neither forced colours nor
 * a change of theme while the pane is open, and says nothing to a screen reader.
 */

const WIDTH = 320;
const HEIGHT = 170;
const PLOT = { top: 14, bottom: 146, left: 4, right: 316 } as const;

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", maxWidth: "480px" },
  saving: { fill: tokens.colorStatusSuccessForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  operation: { fill: tokens.colorPaletteBlueForeground2, "@media (forced-colors: active)": { fill: "GrayText" } },
  implementation: {
    fill: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  activity: { fill: tokens.colorPaletteBlueForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  axis: { stroke: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  line: {
    fill: "none",
    strokeWidth: 2,
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  other: { strokeDasharray: "4 3" },
  mark: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", fontSize: tokens.fontSizeBase200 },
  key: { display: "flex", alignItems: "center", columnGap: "4px" },
});

interface Scale {
  readonly x: (column: number) => number;
  readonly y: (amount: number) => number;
  readonly band: number;
}

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

/** Bars of each year on top of each other, and the total added up as a line; the year that pays it back is marked. */
export function BarChart({
  picture,
  other,
}: {
  readonly picture: CasePicture;
  readonly other: CasePicture | null;
}): ReactNode {
  const styles = useStyles();
  const scale = scaleOf(picture, other);
  const { x, y, band } = scale;
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={pictureText(picture)}>
        {picture.years.map((year, column) => (
          <g key={year}>
            <Bars picture={picture} column={column} scale={scale} />
            <text className={styles.text} x={x(column)} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className={styles.axis} x1={PLOT.left} x2={PLOT.right} y1={y(0)} y2={y(0)} />
        {other && <polyline className={mergeClasses(styles.line, styles.other)} points={pointsOf(other, scale)} />}
        <polyline className={styles.line} points={pointsOf(picture, scale)} />
        <Payback picture={picture} scale={scale} />
        <text className={styles.text} x={PLOT.left} y={10}>
          1.000 kr.
        </text>
        <text
          className={styles.text}
          x={Math.min(PLOT.right, x(picture.years.length - 1) + band / 2)}
          y={10}
          textAnchor="end"
        >
          {amountText(Amount.fromNumber(picture.accumulated.at(-1) ?? 0))} i alt
        </text>
      </svg>
      <Legend picture={picture} hasOther={other !== null} />
    </div>
  );
}

interface DrawnProps {
  readonly picture: CasePicture;
  readonly scale: Scale;
}

const pointsOf = ({ accumulated }: CasePicture, { x, y }: Scale): string =>
  accumulated.map((amount, column) => `${x(column)},${y(amount)}`).join(" ");

function Bars({
  picture: { years, bars },
  column,
  scale: { x, y, band },
}: DrawnProps & { readonly column: number }): ReactNode {
  const styles = useStyles();
  const width = band * 0.6;
  let [above, below] = [0, 0];
  return bars.map(({ kind, amounts }) => {
    const amount = amounts[column] ?? 0;
    const from = amount < 0 ? below : above;
    if (amount < 0) below += amount;
    else above += amount;
    const [top, bottom] = [y(Math.max(from, from + amount)), y(Math.min(from, from + amount))];
    if (amount === 0) return null;
    return (
      <rect
        key={kind}
        className={styles[kind]}
        x={x(column) - width / 2}
        y={top}
        width={width}
        height={Math.max(1, bottom - top)}
      >
        <title>{`${BAR_NAMES[kind]} ${years[column]}: ${amountText(Amount.fromNumber(amount))}`}</title>
      </rect>
    );
  });
}

function Payback({ picture: { years, accumulated, paybackYear }, scale: { x, y } }: DrawnProps): ReactNode {
  const styles = useStyles();
  const column = paybackYear === null ? -1 : years.indexOf(paybackYear);
  if (column < 0) return null;
  return (
    <circle className={styles.mark} cx={x(column)} cy={y(accumulated[column] ?? 0)} r={4}>
      <title>{`Betalt tilbage i ${paybackYear}`}</title>
    </circle>
  );
}

function Legend({
  picture: { bars, paybackYear, years },
  hasOther,
}: {
  readonly picture: CasePicture;
  readonly hasOther: boolean;
}): ReactNode {
  const styles = useStyles();
  const isBeyond = paybackYear !== null && !years.includes(paybackYear);
  return (
    <div className={styles.legend}>
      {bars.map(({ kind }) => (
        <span key={kind} className={styles.key}>
          <svg width="10" height="10" aria-hidden>
            <rect className={styles[kind]} width="10" height="10" />
          </svg>
          {BAR_NAMES[kind]}
        </span>
      ))}
      <Line className={styles.line} text="Akkumuleret" />
      {hasOther && <Line className={mergeClasses(styles.line, styles.other)} text="Hvad hvis" />}
      {paybackYear !== null && (
        <span className={styles.key}>
          {!isBeyond && (
            <svg width="10" height="10" aria-hidden>
              <circle className={styles.mark} cx="5" cy="5" r="4" />
            </svg>
          )}
          Betalt tilbage i {paybackYear}
          {isBeyond && ", efter de viste år"}
        </span>
      )}
    </div>
  );
}

function Line({ className, text }: { readonly className: string; readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width="16" height="10" aria-hidden>
        <line className={className} x1="0" x2="16" y1="5" y2="5" />
      </svg>
      {text}
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { BAR_NAMES, type CasePicture, paybackKey, pictureText } from "../../../app/picture/casePicture.ts";
import { chartDrawing } from "../../../app/picture/chartShapes.ts";
import type { Shape } from "../../../domain/report/reportPicture.ts";

/*
 * Drawn as SVG: a canvas, which the well-kept libraries of this size draw on (uPlot), follows neither forced colours nor
 * a change of theme while the pane is open, and says nothing to a screen reader.
 */

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

export interface BarChartProps {
  readonly picture: CasePicture;
  /** The same case, what if. */
  readonly other: CasePicture | null;
}

/** Bars of each year on top of each other, and the total added up as a line; the year that pays it back is marked. */
export function BarChart({ picture, other }: BarChartProps): ReactNode {
  const styles = useStyles();
  const { width, height, shapes } = useMemo(() => chartDrawing(picture, other), [picture, other]);
  return (
    <div>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={pictureText(picture)}>
        {shapes.map((shape, index) => (
          <Drawn key={index} shape={shape} />
        ))}
      </svg>
      <Legend picture={picture} hasOther={other !== null} />
    </div>
  );
}

function Drawn({ shape }: { readonly shape: Shape }): ReactNode {
  const styles = useStyles();
  switch (shape.kind) {
    case "bar": {
      const { shade, title, x, y, width, height } = shape;
      return (
        <rect className={styles[shade]} x={x} y={y} width={width} height={height}>
          <title>{title}</title>
        </rect>
      );
    }
    case "axis":
      return <line className={styles.axis} x1={shape.from} x2={shape.to} y1={shape.y} y2={shape.y} />;
    case "line": {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(" ");
      return (
        <polyline className={mergeClasses(styles.line, shape.shade === "other" && styles.other)} points={points} />
      );
    }
    case "dot":
      return (
        <circle className={styles.mark} cx={shape.x} cy={shape.y} r={4}>
          <title>{shape.title}</title>
        </circle>
      );
    case "text":
      return (
        <text className={styles.text} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}

interface LegendProps {
  readonly picture: CasePicture;
  readonly hasOther: boolean;
}

function Legend({ picture, hasOther }: LegendProps): ReactNode {
  const styles = useStyles();
  const payback = paybackKey(picture);
  return (
    <div className={styles.legend}>
      {picture.bars.map(({ kind }) => (
        <span key={kind} className={styles.key}>
          <svg width="10" height="10" aria-hidden>
            <rect className={styles[kind]} width="10" height="10" />
          </svg>
          {BAR_NAMES[kind]}
        </span>
      ))}
      <Line className={styles.line} text="Akkumuleret" />
      {hasOther && <Line className={mergeClasses(styles.line, styles.other)} text="Hvad hvis" />}
      {payback && (
        <span className={styles.key}>
          {payback.isDrawn && (
            <svg width="10" height="10" aria-hidden>
              <circle className={styles.mark} cx="5" cy="5" r="4" />
            </svg>
          )}
          {payback.name}
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

import { later } from "../later.tsx";

/** Only for whoever compares: none of it is fetched beforehand. */
export const COMPARISON_VIEW = later(async () => (await import("./ComparisonView.tsx")).ComparisonView);

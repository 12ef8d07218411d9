/** A pane of 350 pixels at 200 %, and what is near it: what stands side by side goes below each other. */
export const MAGNIFIED = "@media (max-width: 260px)";

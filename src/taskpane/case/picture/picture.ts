import { later } from "../../later.tsx";

/** The charts come when there is a case to draw. */
export const PICTURE = later(async () => (await import("./CasePictureView.tsx")).CasePictureView);

import { later } from "../later.tsx";

/** Only for whoever has a Word form: none of it is fetched beforehand. */
export const DOCUMENT_VIEW = later(async () => (await import("./DocumentView.tsx")).DocumentView);
export const DOCUMENT_PICTURE = later(async () => (await import("./DocumentPicture.tsx")).DocumentPicture);

import type { ReactNode } from "react";
import { FileButton, type FileButtonProps } from "../FileButton.tsx";

/** A Word document or template. */
export function WordFileButton(props: Omit<FileButtonProps, "accept">): ReactNode {
  return <FileButton {...props} accept=".docx,.docm,.dotx,.dotm" />;
}

import type { OfficeThemeInfo } from "../native/paneHost.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

export const isDark = (): boolean => dark.matches;

export function onThemeChange(listener: (isDark: boolean) => void): void {
  dark.addEventListener("change", () => listener(dark.matches));
}

/** The same colours as page.css, as Excel tells them to its panes. */
export function officeTheme(): OfficeThemeInfo {
  const [background, foreground, control] = dark.matches
    ? [0x292929, 0xffffff, 0x1f1f1f]
    : [0xffffff, 0x242424, 0xf3f3f3];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: control,
    controlForegroundColor: foreground,
  };
}

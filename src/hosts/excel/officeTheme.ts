const DARK = "(prefers-color-scheme: dark)";

/** "#262626" is dark: below half of the luminance the eye sees. */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return theme?.bodyBackgroundColor ? isDarkColor(theme.bodyBackgroundColor) : matchMedia(DARK).matches;
}

/**
 * Excel raises no event when its theme changes, so we look again when the pane is entered or the system's theme
 * turns.
 */
export const officeTheme = {
  isDark,
  watch: (listener: () => void): (() => void) => {
    const system = matchMedia(DARK);
    system.addEventListener("change", listener);
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      system.removeEventListener("change", listener);
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  },
};

const DARK = "(prefers-color-scheme: dark)";

/** "#262626" is dark: below half of the luminance the eye sees. */
function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function isDarkOffice(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return theme?.bodyBackgroundColor ? isDarkColor(theme.bodyBackgroundColor) : matchMedia(DARK).matches;
}

let atStart: { readonly office: boolean; readonly system: boolean } | null = null;

/** Office tells its theme once in most hosts: where the system's has turned since and Office's has not, it is old. */
function isDark(): boolean {
  const now = { office: isDarkOffice(), system: matchMedia(DARK).matches };
  atStart ??= now;
  return now.office === atStart.office && now.system !== atStart.system ? now.system : now.office;
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

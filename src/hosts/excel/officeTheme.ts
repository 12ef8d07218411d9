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

interface Looks {
  readonly office: boolean;
  readonly system: boolean;
}

/**
 * Whether it is dark, asked again and again. Office tells its theme once in most hosts, and late in others: where the
 * system's has turned since the last look and Office's has not, Office's is old. But with both as they were at the
 * start, Office has the word.
 */
export function darkByLooks(look: () => Looks): () => boolean {
  let start: Looks | null = null;
  let last: (Looks & { readonly answer: boolean }) | null = null;
  const answerTo = ({ office, system }: Looks): boolean => {
    if (!last || !start || office !== last.office) return office;
    if (system === last.system) return last.answer;
    return office === start.office && system === start.system ? office : system;
  };
  return () => {
    const now = look();
    start ??= now;
    last = { ...now, answer: answerTo(now) };
    return last.answer;
  };
}

const isDark = darkByLooks(() => ({ office: isDarkOffice(), system: matchMedia(DARK).matches }));

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

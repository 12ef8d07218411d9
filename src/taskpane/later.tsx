import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/** A part of the pane whose code is fetched when it is first shown, or `ready` is called before. */
export interface LaterPart<Props> {
  readonly Part: ComponentType<Props>;
  readonly ready: () => Promise<void>;
}

type Loaded<Props> = { readonly kind: "part"; readonly part: ComponentType<Props> } | { readonly kind: "failed" };

/** `quiet`: the part is a small one beside others, and nothing stands in its place until it is there. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { quiet = false }: { readonly quiet?: boolean } = {},
): LaterPart<Props> {
  let loaded: Loaded<Props> | null = null;
  let loading: Promise<void> | null = null;
  const ready = (): Promise<void> =>
    (loading ??= load().then(
      (part) => {
        loaded = { kind: "part", part };
      },
      () => {
        loading = null;
        loaded = { kind: "failed" };
      },
    ));
  function Part(props: Props): ReactNode {
    const [, draw] = useState(loaded);
    useEffect(() => {
      if (loaded?.kind !== "part") void ready().then(() => draw(loaded));
    }, []);
    if (loaded?.kind === "part") return <loaded.part {...props} />;
    if (!loaded && quiet) return null;
    return loaded ? (
      <p role="alert">
        Denne del af ruden kunne ikke hentes. Kontrollér forbindelsen, luk ruden, og åbn den igen. Projektmappen er ikke
        ændret.
      </p>
    ) : (
      <p role="status">Henter …</p>
    );
  }
  return { Part, ready };
}

type Command = (...inputs: never[]) => Promise<unknown>;

/**
 * Commands whose code is only fetched when one of them is asked for: a pane that opens needs none of it. `names` are all
 * that there are. What could not be fetched is fetched the next time.
 */
export function later<Commands extends { readonly [Name in keyof Commands]: Command }>(
  load: () => Promise<Commands>,
  names: readonly (keyof Commands)[],
): Commands {
  let loaded: Promise<Commands> | null = null;
  const commands = async (): Promise<Commands> => {
    loaded ??= load();
    try {
      return await loaded;
    } catch (error) {
      loaded = null;
      throw error;
    }
  };
  const entries = names.map((name) => {
    const command = async (...inputs: never[]): Promise<unknown> => (await commands())[name](...inputs);
    return [name, command] as const;
  });
  return Object.fromEntries(entries) as unknown as Commands;
}

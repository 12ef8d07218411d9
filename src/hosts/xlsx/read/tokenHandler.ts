/** What a part holds, in its order: a tag without content is opened and closed. */
export interface TokenHandler {
  declaration(encoding: string | undefined): void;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

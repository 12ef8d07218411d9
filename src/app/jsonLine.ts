/** " i linje 7" for a JSON fault whose message tells its position; "" where it does not. */
export function jsonLine(text: string, { message }: SyntaxError): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? "" : ` i linje ${text.slice(0, Number(position)).split("\n").length}`;
}

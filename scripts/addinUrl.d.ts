/** The text with the add-in's own address instead of the local one, where ADDIN_URL gives one. */
export function atAddinUrl(text: string, address?: string): string;

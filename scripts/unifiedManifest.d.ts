export function unifiedManifest(xml: string, shortcuts: string): string;

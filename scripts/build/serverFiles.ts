/* The headers again, for servers that do not read a `_headers` file. */
import type { HeaderRules } from "./headers.ts";

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

type Headers = Readonly<Record<string, string>>;

function iisHeaders(headers: Headers): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `<remove name="${name}" /><add name="${name}" value="${xml(value)}" />`,
  );
  const custom = `<customHeaders>${lines.join("")}</customHeaders>`;
  return `<system.webServer><httpProtocol>${custom}</httpProtocol></system.webServer>`;
}

/** Microsoft IIS, which refuses a header that is added twice. A `location` that is a folder holds for all in it. */
export function webConfig(rules: HeaderRules): string {
  const locations = rules.map(([pattern, headers]) => {
    const path = pattern.replace(/^\//, "").replace(/\/?\*$/, "") || ".";
    return `  <location path="${path}">${iisHeaders(headers)}</location>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${locations.join("\n")}\n</configuration>\n`;
}

/** Azure Static Web Apps. */
export function azureConfig([[, everywhere], ...rest]: HeaderRules): string {
  const routes = rest.map(([route, headers]) => ({ route, headers }));
  return `${JSON.stringify({ globalHeaders: everywhere, routes }, null, 2)}\n`;
}

/** nginx takes no header from outside a `location` that has one of its own, so each says them all. */
export function nginxConfig([[, everywhere], ...rest]: HeaderRules): string {
  const block = (place: string, headers: Headers): string => {
    const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return `  location ${place} {\n${lines.join("\n")}\n  }`;
  };
  const blocks = rest.map(([pattern, headers]) =>
    block(pattern.endsWith("*") ? `^~ ${pattern.slice(0, -1)}` : `= ${pattern}`, { ...everywhere, ...headers }),
  );
  return `server {
  listen 8080;
  root /usr/share/nginx/html;
  charset utf-8;
  charset_types text/html text/css text/plain text/xml application/javascript application/json;
  gzip on;
  gzip_types text/css application/javascript application/json;
${[block("/", everywhere), ...blocks].join("\n")}
}
`;
}

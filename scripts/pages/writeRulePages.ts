/* A page per rule of the check, and one that lists them all: shared by the build and the tests. */
import {
  type RulePage,
  type RulePageFamily,
  rulePageFamilies,
  rulesPerKindText,
  type SaidOfExample,
} from "../../src/app/rulePages.ts";
import { SEVERITY_SHAPES } from "../../src/app/severityShapes.ts";
import type { Severity } from "../../src/domain/rules/rule.ts";
import { exampleTable } from "./exampleTable.ts";
import { escaped } from "../../src/domain/report/escaped.ts";
import { htmlPage, type PageFile } from "./pageHtml.ts";

const MEANINGS: Readonly<Record<Severity, string>> = {
  fejl: "Det er forkert og skal rettes, før sagen sendes.",
  advarsel: "Det er usædvanligt og skal rettes eller forklares.",
  note: "Det er værd at vide. Måske er der intet at rette.",
};
const FIX =
  "Kontrollen kan gøre det for dig, når den rigtige værdi er sikker: «Ret» ved fundet viser cellerne før og efter " +
  "og spørger først.";

function severityHtml({ severity, severityName }: RulePage): string {
  const shape = `<path fill-rule="evenodd" d="${SEVERITY_SHAPES[severity]}"/>`;
  const sign = `<svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">${shape}</svg>`;
  return `<span class="severity ${severity}">${sign}<b>${severityName}</b></span>`;
}

function comparedHtml({ expected, found }: SaidOfExample): string {
  const parts = [
    ...(found === null ? [] : [`Der står: <b>${escaped(found)}</b>`]),
    ...(expected === null ? [] : [`Skulle være: <b>${escaped(expected)}</b>`]),
  ];
  return parts.length === 0 ? "" : `<p>${parts.join(" · ")}</p>`;
}

function saidHtml(said: SaidOfExample): string {
  const lines = said.calculation.map((line) => `<li>${escaped(line)}</li>`).join("");
  return `<p><b>${said.cell}</b>: ${escaped(said.message)}</p>${comparedHtml(said)}${lines && `<ul>${lines}</ul>`}`;
}

function legend({ related }: SaidOfExample): string {
  const others = related.length === 0 ? "" : " Stiplet ramme: celler, der hører med.";
  return `Fed ramme: cellen, som fundet peger på.${others}`;
}

function othersHtml(family: RulePageFamily, page: RulePage): string {
  const others = family.pages.filter((other) => other !== page);
  if (others.length === 0) return "";
  const links = others.map(({ id, title }) => `<li><a href="${id}.html">${escaped(title)}</a></li>`).join("\n");
  return `<nav aria-labelledby="andre"><h2 id="andre">Andre regler om det samme</h2>\n<ul>${links}</ul></nav>`;
}

export function rulePage(page: RulePage, family: RulePageFamily): string {
  const body = `
<p class="trail"><a href="oversigt.html">Alle regler</a> › ${escaped(family.title)}</p>
<h1>${escaped(page.title)}</h1>
<p class="kind">${severityHtml(page)}<span>${MEANINGS[page.severity]}</span></p>
${page.onlyFor ? `<p class="soft">Reglen gælder kun ${page.onlyFor}.</p>` : ""}
<h2>Hvorfor</h2>
<p>${escaped(page.why)}</p>
<h2>Sådan retter du</h2>
<p>${escaped(page.remedy)}</p>
${page.hasFix ? `<p>${FIX}</p>` : ""}
<h2>Eksempel</h2>
<div class="${page.severity}">
${exampleTable({ caption: "Her er der et fund", sheet: page.bad, said: page.said })}
<p class="soft">${legend(page.said)}</p>
<p>Kontrollen siger:</p>
<div class="said">${saidHtml(page.said)}</div>
</div>
${exampleTable({ caption: "Her er der intet fund", sheet: page.good, said: null })}
<h2>Hvor kravet kommer fra</h2>
<p>${escaped(page.source)}</p>
<p class="soft">Reglens navn: <code>${page.id}</code></p>
${othersHtml(family, page)}`;
  return htmlPage({ title: page.title, body, links: '<a href="oversigt.html">Alle regler</a>' });
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/[^a-zæøå]+/g, "-");
}

function familyHtml({ title, pages }: RulePageFamily): string {
  const items = pages.map((page) => {
    const only = page.onlyFor ? `<small>kun ${page.onlyFor}</small>` : "";
    return `<li>${severityHtml(page)}<a href="${page.id}.html">${escaped(page.title)}</a>${only}</li>`;
  });
  return `<h2 id="${anchor(title)}">${escaped(title)}</h2>\n<ul class="rules">${items.join("\n")}</ul>`;
}

function overviewPage(families: readonly RulePageFamily[]): string {
  const all = families.flatMap(({ pages }) => pages);
  const severities = Object.entries(MEANINGS).map(([severity, meaning]) => {
    const those = all.filter((page) => page.severity === severity);
    return `<li>${those.slice(0, 1).map(severityHtml).join("")}<span>${meaning} (${those.length} regler)</span></li>`;
  });
  const jumps = families.map(({ title }) => `<a href="#${anchor(title)}">${escaped(title)}</a>`);
  const body = `
<h1>Kontrollens ${all.length} regler</h1>
<p><b>${all.length} regler: ${rulesPerKindText()}.</b> En regel for den ene slags sag er mærket.</p>
<p>Kontrollen læser tabellerne på arket og holder dem op mod reglerne her. Den ændrer intet i dine tabeller.</p>
<ul class="rules legend">${severities.join("\n")}</ul>
<p>Er et fund i orden, så tryk «Accepter» ved det, og skriv hvorfor: begrundelsen kan ses i projektmappen.
«Slå reglen fra» slår reglen fra for hele projektmappen.</p>
<nav aria-label="Emner"><p>${jumps.join(" · ")}</p></nav>
${families.map(familyHtml).join("\n")}`;
  return htmlPage({
    title: "Kontrollens regler",
    body,
    links: '<a href="../assets/hjaelp.html#funktioner">Funktioner</a>',
  });
}

/** File names below regler/, and their contents. */
export function rulePages(): readonly PageFile[] {
  const families = rulePageFamilies();
  const pages = families.flatMap((family) =>
    family.pages.map((page) => ({ file: `${page.id}.html`, html: rulePage(page, family) })),
  );
  return [{ file: "oversigt.html", html: overviewPage(families) }, ...pages];
}

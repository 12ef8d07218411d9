import { jsonLine } from "../../app/jsonLine.ts";
import { choosing } from "../../domain/case/listing.ts";
import { FORM_KINDS, type FormKind } from "../../domain/form/formKind.ts";
import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { spellingDistance } from "../../domain/case/committees/spellingDistance.ts";
import { catalogue } from "../../domain/rules/catalogue.ts";
import { SEVERITIES, type Severity } from "../../domain/rules/rule.ts";
import { diskText, type Disk } from "../disk.ts";
import { PLAIN_SETTINGS, type Settings } from "../checkerSettings.ts";

/** The settings of every file, and of those in certain folders, the outer folders first. */
export interface Config {
  readonly all: Settings;
  /** Folder names as the file writes them, with "/" between and none at the ends. */
  readonly folders: readonly { readonly folder: string; readonly settings: Settings }[];
}

export const PLAIN_CONFIG: Config = { all: PLAIN_SETTINGS, folders: [] };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const FIELDS = ["profil", "regler", "udvalg", "mapper"];
const RULE_WORDS: readonly string[] = [...SEVERITIES, "fra"];

/** "Mente du …?" where a known word is near. */
function near(word: string, known: readonly string[]): string {
  const [best] = known
    .map((other) => ({ other, distance: spellingDistance(word, other) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= 3 ? ` Mente du «${best.other}»?` : "";
}

const COMMITTEE_FIELDS = ["navn", "forkortelse", "forvaltning"];
const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A name alone, or with what else the committee goes by; null for anything else. */
function committeeIn(value: unknown): ListedCommittee | null {
  const source = "Konfigurationen";
  if (isName(value)) return { names: [value], source };
  if (!isFields(value) || !isName(value["navn"])) return null;
  const names = COMMITTEE_FIELDS.flatMap((field) => value[field] ?? []);
  const isKnown = Object.keys(value).every((field) => COMMITTEE_FIELDS.includes(field));
  return isKnown && names.every(isName) ? { names, source } : null;
}

/** Reads one block of settings; every mistake is named with its place in the file. */
class SettingsReader {
  readonly problems: string[] = [];

  read(value: unknown, where: string, isOutermost: boolean): Settings {
    if (!isFields(value)) {
      this.problems.push(`${where} skal være et JSON-objekt {…}.`);
      return PLAIN_SETTINGS;
    }
    const known = isOutermost ? FIELDS : FIELDS.filter((field) => field !== "mapper");
    for (const field of Object.keys(value).filter((own) => !known.includes(own)))
      this.problems.push(`${where}: feltet «${field}» kendes ikke.${near(field, known)}`);
    return {
      caseKind: this.#profile(value["profil"], where),
      rules: this.#rules(value["regler"], where),
      committees: this.#committees(value["udvalg"], where),
    };
  }

  #profile(value: unknown, where: string): FormKind | null {
    if (value === undefined) return null;
    const kind = FORM_KINDS.find((own) => own === value);
    if (kind === undefined) this.problems.push(`${where} › profil skal være ${choosing(FORM_KINDS)}.`);
    return kind ?? null;
  }

  #rules(value: unknown, where: string): Settings["rules"] {
    if (value === undefined) return {};
    if (!isFields(value)) {
      this.problems.push(`${where} › regler skal være et JSON-objekt med en alvor for hver regel.`);
      return {};
    }
    const ids = catalogue.map(({ id }) => id);
    const entries = Object.entries(value).filter(([rule, set]) => {
      if (!ids.includes(rule)) this.problems.push(`${where} › regler: reglen «${rule}» kendes ikke.${near(rule, ids)}`);
      else if (!RULE_WORDS.includes(set as string))
        this.problems.push(`${where} › regler › ${rule} skal være fejl, advarsel, note eller fra.`);
      else return true;
      return false;
    });
    return Object.fromEntries(entries) as Record<string, Severity | "fra">;
  }

  #committees(value: unknown, where: string): readonly ListedCommittee[] {
    if (value === undefined) return [];
    const listed = Array.isArray(value) ? value.map(committeeIn) : [null];
    if (listed.every((committee) => committee !== null)) return listed;
    this.problems.push(
      `${where} › udvalg skal være en liste med navne, eller med {"navn": …, "forkortelse": …, "forvaltning": …}.`,
    );
    return [];
  }
}

/** The folders of the settings, as they name them, that none of the files lies in: often misspelt. */
export function foldersWithoutFiles({ folders }: Config, files: readonly string[]): string[] {
  const paths = files.map((file) => `/${folderKey(file)}`);
  return folders.map(({ folder }) => folder).filter((folder) => !paths.some((path) => path.includes(`/${folder}/`)));
}

const folderKey = (folder: string): string =>
  folder
    .replaceAll("\\", "/")
    .replace(/^(\.\/)+|\/+$/g, "")
    .normalize("NFC");

function parsedConfig(text: string): Config | string[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`Filen er ikke gyldig JSON${jsonLine(text, error)}.`];
  }
  const reader = new SettingsReader();
  const all = reader.read(data, "Konfigurationen", true);
  const named = isFields(data) ? (data["mapper"] ?? {}) : {};
  if (!isFields(named))
    reader.problems.push("Konfigurationen › mapper skal være et JSON-objekt med et felt pr. mappe.");
  const folders = isFields(named)
    ? Object.entries(named).map(([folder, value]) => ({
        folder: folderKey(folder),
        settings: reader.read(value, `mapper › ${folder}`, false),
      }))
    : [];
  if (reader.problems.length > 0) return reader.problems;
  return { all, folders: folders.sort((one, other) => one.folder.length - other.folder.length) };
}

/** The settings of a file; all that is wrong with it, where something is: then nothing is checked. */
export function readConfig(path: string, disk: Disk): Config | string[] {
  const bytes = disk.read(path);
  return bytes.ok ? parsedConfig(new TextDecoder().decode(bytes.value)) : [diskText(bytes.problem)];
}

/** A folder's settings are laid over those of all files, an inner folder's over an outer's. */
export function settingsFor({ all, folders }: Config, file: string): Settings {
  const path = `/${folderKey(file)}`;
  const own = folders.filter(({ folder }) => path.includes(`/${folder}/`));
  return own.reduce<Settings>(
    (outer, { settings }) => ({
      caseKind: settings.caseKind ?? outer.caseKind,
      rules: { ...outer.rules, ...settings.rules },
      committees: [...outer.committees, ...settings.committees],
    }),
    all,
  );
}

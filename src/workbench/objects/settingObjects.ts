import type { DocumentSettings } from "../model/documentSettings.ts";
import { itemNotFound } from "../protocol/apiError.ts";
import { defineType, scalar, type HostObject } from "../protocol/hostObject.ts";

interface SettingTarget {
  readonly settings: DocumentSettings;
  readonly key: string;
}

const settingType = defineType<SettingTarget>("Setting", {
  properties: {
    key: scalar(({ key }) => key),
    value: scalar(
      ({ settings, key }) => settings.get(key),
      ({ settings, key }, value) => settings.set(key, value),
    ),
  },
  methods: { delete: ({ settings, key }) => settings.delete(key) },
});

function find(settings: DocumentSettings, key: string): HostObject | null {
  return settings.has(key) ? settingType.of({ settings, key }) : null;
}

function mustFind(settings: DocumentSettings, key: string): HostObject {
  const found = find(settings, key);
  if (!found) throw itemNotFound();
  return found;
}

export const settingCollectionType = defineType<DocumentSettings>("SettingCollection", {
  items: (settings) => settings.keys.map((key) => settingType.of({ settings, key })),
  methods: {
    add(settings, args) {
      settings.set(args.text(0), args.at(1));
      return mustFind(settings, args.text(0));
    },
    getCount: ({ keys }) => keys.length,
    getItem: (settings, args) => mustFind(settings, args.text(0)),
    getItemOrNullObject: (settings, args) => find(settings, args.text(0)),
  },
});

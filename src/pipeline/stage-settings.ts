import { isYamlMap, plainValue } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { shown } from './checked-yaml.js';
import type { CheckedYaml, YamlPath } from './checked-yaml.js';

/** How Assay runs a stage: `meta.assay` of dvc.yaml, which DVC passes over. */
export interface StageSettings {
  /** How long one attempt may take, all its commands together. */
  timeoutMs?: number;
  /** How often a stage that failed is tried again. */
  retries: number;
  /** Set: of the environment only what every program needs, `DVC_*` and these variables are handed on. */
  cleanEnvironment?: readonly string[];
  /** Units of resources it takes while it runs. */
  resources: ReadonlyMap<string, number>;
}

const DEFAULT_SETTINGS: StageSettings = { retries: 0, resources: new Map() };

const KEYS = ['timeout', 'retries', 'clean_environment', 'resources'];
const MAX_RETRIES = 100;
/** What a timer can count. */
const MAX_TIMEOUT_MS = 24 * 24 * 3_600_000;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads the `meta` of a stage; everything in it but `assay` is the user's own. Mistakes are noted with their place. */
export function readSettings(yaml: CheckedYaml, at: YamlPath, meta: YamlValue | undefined): StageSettings {
  if (meta === undefined || !isYamlMap(meta) || meta['assay'] === undefined) return DEFAULT_SETTINGS;
  const place = [...at, 'assay'];
  const fields = yaml.fields(place, meta['assay'], '`meta.assay`', KEYS);
  const timeoutMs = timeoutOf(yaml, [...place, 'timeout'], fields['timeout']);
  const cleanEnvironment = namesOf(yaml, [...place, 'clean_environment'], fields['clean_environment']);
  return {
    retries: retriesOf(yaml, [...place, 'retries'], fields['retries']),
    resources: resourcesOf(yaml, [...place, 'resources'], fields['resources']),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(cleanEnvironment && { cleanEnvironment }),
  };
}

function timeoutOf(yaml: CheckedYaml, at: YamlPath, value: YamlValue | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [, number, unit] = (typeof value === 'string' && /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(value)) || [];
  const timeoutMs = Number(number) * (UNIT_MS[unit ?? ''] ?? NaN);
  if (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS) return timeoutMs;
  const hint = timeoutMs > MAX_TIMEOUT_MS ? 'Write at most 24d, or leave it out.' : 'Write 30s, 5m or 1h.';
  yaml.mistake(at, `\`timeout\` cannot be ${shown(value)}`, hint);
  return undefined;
}

function retriesOf(yaml: CheckedYaml, at: YamlPath, value: YamlValue | undefined): number {
  const number = value === undefined ? 0 : numberOf(value);
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_RETRIES) return number;
  yaml.mistake(at, `\`retries\` cannot be ${shown(value!)}`, `Write a whole number from 0 to ${MAX_RETRIES}.`);
  return 0;
}

function namesOf(yaml: CheckedYaml, at: YamlPath, value: YamlValue | undefined): string[] | undefined {
  if (value === undefined || value === false) return undefined;
  if (value === true) return [];
  const hint = 'Write true, or the names of the variables to hand on: [CUDA_VISIBLE_DEVICES, WANDB_API_KEY].';
  if (!Array.isArray(value)) {
    yaml.mistake(at, `\`clean_environment\` cannot be ${shown(value)}`, hint);
    return undefined;
  }
  return value.filter((name, index): name is string => {
    if (typeof name === 'string' && /^[^=\0]+$/.test(name)) return true;
    yaml.mistake([...at, index], `${shown(name)} is not the name of a variable`, hint);
    return false;
  });
}

function resourcesOf(yaml: CheckedYaml, at: YamlPath, value: YamlValue | undefined): Map<string, number> {
  const entries = yaml.entries(at, value, '`resources`').flatMap(([name, units]): [string, number][] => {
    const number = numberOf(units);
    if (number !== undefined && number >= 0) return [[name, number]];
    yaml.mistake([...at, name], `\`${name}\` cannot be ${shown(units)}`, 'Write a number, such as 1 or 0.5.');
    return [];
  });
  return new Map(entries);
}

/** Numbers may be of a kind that keeps how they were written. */
function numberOf(value: YamlValue): number | undefined {
  const number = plainValue(value);
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

import type { YamlValue } from '../platform/yaml/index.js';

/** One data point: field → value, in the order of the file. */
export type PlotRecord = Map<string, YamlValue>;

/**
 * Data read from YAML or about to be written as YAML. Maps are plain objects. Integers are
 * numbers while they are safe, bigints beyond. Where values were read with `numbers: 'exact'`
 * floats are {@link YamlFloat} and dates {@link YamlTimestamp}; otherwise floats are plain
 * numbers and dates are text.
 */
export type YamlValue = null | boolean | number | bigint | string | YamlFloat | YamlTimestamp | YamlValue[] | YamlMap;

/** A mapping. Objects that were parsed also remember the type and order of their keys: see {@link yamlEntries}. */
export interface YamlMap {
  [key: string]: YamlValue;
}

/** A mapping key: text as a rule, but `0: 1.5` has an integer key and that is not the key `'0'`. */
export type YamlKey = null | boolean | number | bigint | string | YamlFloat | YamlTimestamp;

/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
export class YamlFloat {
  constructor(readonly value: number) {}

  toJSON(): number {
    return this.value;
  }
}

/** A plain scalar that YAML takes for a date or a time. */
export class YamlTimestamp {
  constructor(
    /** As the file spells it. */
    readonly text: string,
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    readonly isoText: string,
  ) {}

  toJSON(): string {
    return this.text;
  }
}

/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
export function isYamlMap(value: YamlValue | undefined): value is YamlMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof YamlFloat) &&
    !(value instanceof YamlTimestamp)
  );
}

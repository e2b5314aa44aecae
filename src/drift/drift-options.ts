/** One choice for all columns, or one for each kind; the narrower one counts. */
export interface PerKind<T> {
  all?: T;
  num?: T;
  cat?: T;
}

export interface ColumnOptions {
  method?: string;
  threshold?: number;
  /** Its drift alone makes a dataset drift. */
  critical?: boolean;
  /** How much it counts in the share of drifted columns (default 1). */
  weight?: number;
}

/** How two tables are compared. */
export interface DriftOptions {
  /** `assay`: effect and significance together; `evidently`: Evidently's own rules and defaults, untouched. */
  preset: 'assay' | 'evidently';
  methods: PerKind<string>;
  thresholds: PerKind<number>;
  columns: Readonly<Record<string, ColumnOptions>>;
  /** Columns with the truth and with what a model says; they are compared like the others, and marked. */
  target?: string;
  prediction?: string;
  /** Only these columns. */
  include?: readonly string[];
  /** All but these. */
  exclude?: readonly string[];
  /** Share of drifted columns from which on the dataset has drifted. */
  driftShare: number;
  /** Preset `assay`: a column with fewer values on a side is `insufficient`. */
  minimumRows: number;
  /** Preset `assay`: how often, at most, a run without any drift flags anything: a column, a check, or one of a segment. */
  falseAlarms: number;
  /** Preset `assay`: compare each level of this column for itself, too. */
  segment?: string;
}

export const DEFAULT_OPTIONS: DriftOptions = {
  preset: 'assay',
  methods: {},
  thresholds: {},
  columns: {},
  driftShare: 0.5,
  minimumRows: 30,
  falseAlarms: 0.05,
};

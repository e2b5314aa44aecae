/** How a plot is to look, in DVC's words. */
export interface PlotProperties {
  /** Name of a built-in template, or of a file. */
  template?: string;
  /** A field of the plot's own file, or files and their fields. */
  x?: string | Record<string, string>;
  y?: string | string[] | Record<string, string | string[]>;
  x_label?: string;
  y_label?: string;
  title?: string;
  /** false: the first row of a CSV or TSV file is data. */
  header?: boolean;
}

/** A plot that a dvc.yaml declares. */
export interface PlotDefinition {
  /** As the dvc.yaml names it. */
  written: string;
  /** The path of its data, relative to the repository's root; a mere title where `y` names files. */
  id: string;
  /** Paths in `x` and `y` are relative to the repository's root. */
  properties: PlotProperties;
}

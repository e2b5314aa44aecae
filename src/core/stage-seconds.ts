const ID = /^pipeline\.seconds\[stage=(.+)\]$/;

/** The stage whose time a measurement is: `pipeline.seconds[stage=<address as in dvc.yaml>]`; undefined of any other id. */
export function stageOfSeconds(id: string): string | undefined {
  return ID.exec(id)?.[1];
}

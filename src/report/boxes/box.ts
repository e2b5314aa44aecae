/** A box with one or more names, or a lane (no names) that lets a line pass a row. Columns count from 0. */
export interface Box {
  names: string[];
  left: number;
  width: number;
  /** What it is made from and what is made from it, in the rows next to its own. */
  above: Box[];
  below: Box[];
}

/** Whether it is a lane. */
export function isLane(box: Box): boolean {
  return box.names.length === 0;
}

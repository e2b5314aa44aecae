/** Why a plot, or a revision of it, cannot be shown. `type` is DVC's word for it, where it has one. */
export interface PlotProblem {
  type: string;
  message: string;
}

/** Thrown inside this room only; becomes the problem of one plot at one revision. */
export class PlotError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

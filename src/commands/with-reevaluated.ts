import type { Report } from './report-schema.js';

/** The report of a head with the numbers of its models, and their past, as the base's workflow measured them. */
export function withReevaluated(own: Report, again: Report): Report {
  const isOfModel = ({ id }: { id: string }) => id.startsWith('evaluation.');
  const sections = { ...own.sections };
  delete sections.evaluation;
  delete sections.history;
  const { evaluation, history } = again.sections;
  return {
    ...own,
    inputs: { ...own.inputs, config_sha: again.inputs.config_sha, models: again.inputs.models },
    measurements: [...own.measurements.filter((one) => !isOfModel(one)), ...again.measurements.filter(isOfModel)],
    sections: { ...sections, ...(evaluation && { evaluation }), ...(history && { history }) },
  };
}

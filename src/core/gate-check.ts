/** The one check of the App that a branch rule should require. */
export const GATE = 'assay / gate';

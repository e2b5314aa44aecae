/** Whether the text of an action.yml is that of Assay's own Action: in Assay's repository, and in copies of it. */
export function isAssayAction(text: string): boolean {
  return /^name:\s*Assay\s*$/m.test(text) && text.includes('dist/action/index.js');
}

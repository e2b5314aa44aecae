/** Control characters of names and messages must not reach the terminal; tabs and line ends may. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

import { formatIniValue } from './edit-value.js';
import { SECTION, parseIni } from './ini.js';
import type { IniSection } from './ini.js';

/** One change of a configuration file. Sections and keys are named in lower case. */
export type IniEdit =
  | { kind: 'set'; section: string; key: string; value: string }
  | { kind: 'unset'; section: string; key: string }
  | { kind: 'drop'; section: string }
  | { kind: 'rename'; section: string; to: string };

/** What DVC writes for keys, and where it has its sections: plain ones first, then those with a name. */
const INDENT = '    ';
const KINDS = ['remote', 'machine', 'db'];

/**
 * The text of a configuration file after some changes. Comments and every byte that no change speaks of stay; what is
 * written is written and placed as DVC does (dvc-formats §1.9). A section that lost its last key goes, unless it has a
 * name or comments of its own. Throws `CONFIG_INVALID` (exit 2), naming `file`, for a text that cannot be read.
 */
export function editIni(text: string, edits: readonly IniEdit[], file: string): string {
  return edits.reduce((current, edit) => new IniText(current, file).change(edit), text);
}

class IniText {
  /** With their ends. */
  private readonly lines: string[];
  private readonly sections: IniSection[];
  private readonly lineEnd: string;

  constructor(text: string, file: string) {
    this.sections = parseIni(text, file);
    this.lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
    this.lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  }

  change(edit: IniEdit): string {
    const section = this.sections.find(({ name }) => name === edit.section);
    if (edit.kind === 'set') this.set(section, edit);
    else if (section && edit.kind === 'unset') this.unset(section, edit.key);
    else if (section && edit.kind === 'drop')
      this.lines.splice(section.line - 1, this.lastLineOf(section) - section.line + 1);
    else if (section && edit.kind === 'rename') this.rename(section, edit.to);
    return this.lines.join('') || '\n';
  }

  private set(section: IniSection | undefined, { section: name, key, value }: IniEdit & { kind: 'set' }): void {
    const shown = `${name.replace(/ "(.*)"$/, '.$1')}.${key}`;
    const written = formatIniValue(value, shown);
    const old = section?.keys.get(key);
    if (old?.value === value) return;
    if (old) {
      const comment = old.after.startsWith('#') ? ` ${old.after}` : old.after;
      return this.replace(old.line, old.lastLine, old.before + written + comment);
    }
    if (!section) return this.insertSection(name, `${INDENT}${key} = ${written}`);
    const last = [...section.keys.values()].at(-1);
    const indent = last ? /^\s*/.exec(last.before)![0] : INDENT;
    this.insert(last?.lastLine ?? section.line, [`${indent}${key} = ${written}`]);
  }

  private unset(section: IniSection, key: string): void {
    const old = section.keys.get(key);
    if (!old) return;
    const isLast = section.keys.size === 1 && rankOf(section.name) === 0;
    const isBare = isLast && this.lastLineOf(section) === old.lastLine && old.line === section.line + 1;
    const hasComment = old.after.includes('#') || SECTION.exec(this.lineAt(section.line))?.[4]?.includes('#');
    const from = isBare && !hasComment ? section.line : old.line;
    this.lines.splice(from - 1, old.lastLine - from + 1);
  }

  private rename(section: IniSection, to: string): void {
    const line = this.lineAt(section.line);
    const [, open, , close, comment] = SECTION.exec(line)!;
    const indent = /^\s*/.exec(line)![0];
    this.replace(section.line, section.line, `${indent}${open!}${quotedName(to)}${close!}${comment!}`);
  }

  private insertSection(name: string, line: string): void {
    const rank = rankOf(name);
    const before = this.sections.filter((section) => rankOf(section.name) <= rank).at(-1);
    const next = this.sections[before ? this.sections.indexOf(before) + 1 : 0];
    this.insert(next ? this.startOf(next) - 1 : this.lines.length, [`[${quotedName(name)}]`, line]);
  }

  /** First line of a section, with the comments right above its head. */
  private startOf(section: IniSection): number {
    const indent = /^\s*/.exec(this.lineAt(section.line))![0].length;
    let line = section.line;
    while (line > 1 && (/^(\s*)#/.exec(this.lineAt(line - 1))?.[1]?.length ?? Infinity) <= indent) line--;
    return line;
  }

  /** Last line of a section, without empty lines and the comments of the next one. */
  private lastLineOf(section: IniSection): number {
    const next = this.sections[this.sections.indexOf(section) + 1];
    let line = next ? this.startOf(next) - 1 : this.lines.length;
    while (line > section.line && this.lineAt(line).trim() === '') line--;
    return line;
  }

  private lineAt(line: number): string {
    return this.lines[line - 1]!.replace(/[\r\n]+$/, '').replace(/^\uFEFF/, '');
  }

  private replace(from: number, to: number, text: string): void {
    const end = /[\r\n]*$/.exec(this.lines[to - 1]!)![0];
    const mark = this.lines[from - 1]!.startsWith('\uFEFF') ? '\uFEFF' : '';
    this.lines.splice(from - 1, to - from + 1, mark + text.replaceAll('\n', this.lineEnd) + end);
  }

  /** Inserts lines behind a line, or before the first one for 0. */
  private insert(after: number, texts: readonly string[]): void {
    const added = texts.map((text) => text.replaceAll('\n', this.lineEnd) + this.lineEnd);
    const last = this.lines[after - 1];
    if (last !== undefined && !/[\r\n]$/.test(last)) this.lines[after - 1] = last + this.lineEnd;
    if (this.lines.length === 1 && this.lines[0]!.trim() === '') this.lines.splice(0, 1, ...added);
    else this.lines.splice(after, 0, ...added);
  }
}

function rankOf(section: string): number {
  return KINDS.findIndex((kind) => new RegExp(`^${kind}\\s*"`).test(section)) + 1;
}

function quotedName(name: string): string {
  return name.includes('"') ? `'${name}'` : name;
}

/** A workflow command that the runner acts upon. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** What a reader sees beside the code. Lines and columns count from 1. */
export interface RunnerAnnotation {
  level: 'error' | 'warning' | 'notice';
  title?: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/**
 * Reads a step's output as actions/runner does (ActionCommand.cs, ActionCommandManager.cs): `::name key=value::message`
 * after any white space, else the older `##[name key=value;]message` anywhere in the line; between
 * `::stop-commands::token` and `::token::` nothing but the end is a command.
 */
export function readRunnerLog(raw: string): {
  commands: RunnerCommand[];
  annotations: RunnerAnnotation[];
  log: string;
} {
  const commands: RunnerCommand[] = [];
  const log: string[] = [];
  let stopToken: string | undefined;
  for (const line of raw.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line);
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined;
      else log.push(line);
    } else if (command?.name === 'stop-commands') stopToken = command.message;
    else if (command) commands.push(command);
    else log.push(line);
  }
  if (stopToken !== undefined) throw new Error('the step ended with commands stopped');
  return { commands, annotations: commands.flatMap(annotationOf), log: log.join('\n') };
}

function parseCommand(line: string): RunnerCommand | undefined {
  // .NET's white space, which unlike JavaScript's has U+0085 and lacks U+FEFF.
  const trimmed = line.replace(/^(?:(?!\ufeff)[\s\u0085])+/, '');
  const current = /^::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(trimmed);
  if (current) {
    const properties = readProperties(current[2] ?? '', ',', unescapeProperty);
    return { name: current[1]!, properties, message: unescapeData(current[3]!) };
  }
  const older = /##\[([^\]\s]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
  if (!older) return undefined;
  const unescape = (text: string) =>
    text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
  return {
    name: older[1]!,
    properties: readProperties(older[2] ?? '', ';', unescape),
    message: unescape(older[3]!),
  };
}

function readProperties(
  text: string,
  separator: string,
  unescape: (text: string) => string,
): RunnerCommand['properties'] {
  return Object.fromEntries(
    text
      .split(separator)
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function annotationOf({ name, properties, message }: RunnerCommand): RunnerAnnotation[] {
  const level = LEVELS.find((candidate) => candidate === name);
  if (!level) return [];
  const { title, file, line, col } = properties;
  return [
    {
      level,
      message,
      ...(title !== undefined && { title }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line: Number(line) }),
      ...(col !== undefined && { column: Number(col) }),
    },
  ];
}

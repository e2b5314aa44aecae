import { randomUUID } from 'node:crypto';
import { formatBytes } from '../src/core/format-number.js';
import type { Progress } from '../src/core/progress.js';
import { redact } from '../src/core/redact.js';

export interface LogProgress extends Progress {
  /** Shows what is still held back, and lets workflow commands through again; call before issuing any. */
  resume(): void;
}

/** So much output of stages that run beside the one that is shown is held back; past it they are shown in turns. */
const MAX_HELD_CHARACTERS = 16 * 2 ** 20;

/** Output of a stage that runs beside the one that is shown. */
interface Held {
  title: string;
  lines: string[];
  hasEnded: boolean;
}

/**
 * Progress as lines of the job log, one for each phase. The output of a stage is folded into a group of its own, also
 * where several run: one is shown as it goes, the others wait. Output of the user's processes stands between
 * `stop-commands` tokens, so a training script cannot issue workflow commands.
 */
export function logProgress(write: (line: string) => void, secrets: readonly string[]): LogProgress {
  let token: string | undefined;
  let open: string | undefined;
  const held = new Map<string, Held>();
  let heldCharacters = 0;
  const acceptCommands = () => {
    if (token !== undefined) write(`::${token}::`);
    token = undefined;
  };
  const line = (text: string) => {
    acceptCommands();
    write(harmless(redact(text, secrets)));
  };
  const user = (text: string) => {
    if (token === undefined) {
      token = randomUUID();
      write(`::stop-commands::${token}`);
    }
    write(redact(text, secrets));
  };
  const close = () => {
    if (open === undefined) return;
    acceptCommands();
    write('::endgroup::');
    open = undefined;
  };
  /** Shows what is held of a source; its further output comes as it goes. */
  const show = (source: string) => {
    close();
    const { title, lines, hasEnded } = held.get(source)!;
    held.delete(source);
    acceptCommands();
    write(`::group::${groupTitle(redact(title, secrets))}`);
    open = source;
    for (const text of lines) {
      heldCharacters -= text.length;
      user(text);
    }
    if (hasEnded) close();
  };
  const showWaiting = () => {
    while (open === undefined && held.size > 0) show(held.keys().next().value!);
  };
  return {
    resume() {
      for (const source of [...held.keys()]) show(source);
      close();
      acceptCommands();
    },
    note: line,
    groups: {
      begin(source, title) {
        held.set(source, { title, lines: [], hasEnded: false });
        showWaiting();
      },
      end(source) {
        if (open === source) close();
        const waiting = held.get(source);
        if (waiting) waiting.hasEnded = true;
        showWaiting();
      },
    },
    output(source, text) {
      const waiting = held.get(source);
      if (!waiting) return user(text);
      waiting.lines.push(text);
      heldCharacters += text.length;
      if (heldCharacters <= MAX_HELD_CHARACTERS) return;
      const shown = open;
      show(source);
      if (shown !== undefined) held.set(shown, { title: `Stage ${shown}, further on`, lines: [], hasEnded: false });
    },
    phase(title) {
      const started = performance.now();
      let items = 0;
      let bytes = 0;
      return {
        advance(moreItems, moreBytes = 0) {
          items += moreItems;
          bytes += moreBytes;
        },
        done() {
          if (items === 0) return;
          const seconds = (performance.now() - started) / 1000;
          const rate = bytes > 0 && seconds > 0 ? `, ${formatBytes(bytes)}, ${formatBytes(bytes / seconds)}/s` : '';
          line(`${title}: ${items} ${items === 1 ? 'file' : 'files'} in ${seconds.toFixed(1)} s${rate}`);
        },
      };
    },
  };
}

/** The title of a group: a workflow command's data, in which `%` and line ends are escaped. */
function groupTitle(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * One line that the runner reads as text: neither `::command::` nor the older `##[command]`. The runner skips .NET's
 * white space before a command, which unlike JavaScript's has U+0085.
 */
function harmless(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/^[\s\u0085]*::/, ': :')
    .replaceAll('##[', '# #[');
}

import { randomUUID } from 'node:crypto';
import { formatBytes } from '../src/core/format-number.js';
import type { Progress } from '../src/core/progress.js';
import { redact } from '../src/core/redact.js';

export interface LogProgress extends Progress {
  /** Lets workflow commands through again; call before issuing any. */
  resume(): void;
}

/**
 * Progress as lines of the job log, one for each phase. Output of the user's processes stands between `stop-commands`
 * tokens, so a training script cannot issue workflow commands.
 */
export function logProgress(write: (line: string) => void, secrets: readonly string[]): LogProgress {
  let token: string | undefined;
  const resume = () => {
    if (token !== undefined) write(`::${token}::`);
    token = undefined;
  };
  const line = (text: string) => {
    resume();
    write(harmless(redact(text, secrets)));
  };
  return {
    resume,
    note: line,
    output(_source, text) {
      if (token === undefined) {
        token = randomUUID();
        write(`::stop-commands::${token}`);
      }
      write(redact(text, secrets));
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

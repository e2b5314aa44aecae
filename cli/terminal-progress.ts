import { printable } from './printable.js';
import type { Progress } from '../src/core/progress.js';
import { formatBytes } from '../src/core/format-number.js';
import { redact } from '../src/core/redact.js';

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
/** Phases quicker than this are not worth a line. */
const QUIET_MS = 300;

export interface TerminalProgressOptions {
  stream: NodeJS.WriteStream;
  /** A person watches: draw bars. Otherwise one line for each phase. */
  isInteractive: boolean;
  verbose: boolean;
}

/** Progress on standard error: bars for a person, one line a phase for a log. */
export function terminalProgress({ stream, isInteractive, verbose }: TerminalProgressOptions): Progress {
  const line = (text: string) => stream.write(`${isInteractive ? '\r\u001b[K' : ''}${text}\n`);
  return {
    note: (text) => line(printable(redact(text))),
    output: (_source, text) => line(redact(text)),
    phase(title, total = {}) {
      const started = performance.now();
      let items = 0;
      let bytes = 0;
      let drawn = 0;
      return {
        advance(moreItems, moreBytes = 0) {
          items += moreItems;
          bytes += moreBytes;
          if (!isInteractive || performance.now() - drawn < REDRAW_MS) return;
          drawn = performance.now();
          stream.write(`\r\u001b[K${title} ${bar(items, total.items)}${countsText(items, bytes, total.items)}`);
        },
        done() {
          const seconds = (performance.now() - started) / 1000;
          if (isInteractive) stream.write('\r\u001b[K');
          if (items === 0 || (!verbose && isInteractive && seconds * 1000 < QUIET_MS)) return;
          const rate = bytes > 0 && seconds > 0 ? `, ${formatBytes(bytes / seconds)}/s` : '';
          line(`${title}: ${countsText(items, bytes)} in ${seconds.toFixed(1)} s${rate}`);
        },
      };
    },
  };
}

function bar(items: number, total: number | undefined): string {
  if (!total) return '';
  const filled = Math.min(BAR_WIDTH, Math.round((items / total) * BAR_WIDTH));
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} `;
}

function countsText(items: number, bytes: number, total?: number): string {
  const files = `${total ? `${items} of ${total}` : items} ${(total || items) === 1 ? 'file' : 'files'}`;
  return bytes > 0 ? `${files}, ${formatBytes(bytes)}` : files;
}

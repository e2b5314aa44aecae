import { capture } from '../platform/process.js';
import type { CommandContext } from './command-context.js';

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows a URL in the browser: `BROWSER` of the environment, or the system's own. Where there is none, that is said. */
export async function openInBrowser(url: string, { directory, environment, progress }: CommandContext): Promise<void> {
  const named = environment['BROWSER'];
  const [program, ...args] = named ? [named] : (OPENERS[process.platform] ?? ['xdg-open']);
  try {
    const { status } = await capture(program!, [...args, url], { cwd: directory, env: environment });
    if (status === 0) return;
  } catch {
    // it is not installed
  }
  progress.note(`No browser was opened: ${program} did not work. Open the page yourself.`);
}

import type { ChatVerb, ReRunCommand } from './chat-command.js';
import { withoutArguments } from './without-arguments.js';

/** `/assay re-run` */
export const reRun: ChatVerb<ReRunCommand> = {
  verb: 're-run',
  usage: '/assay re-run',
  summary: 'run the workflow of this commit once more',
  // As GitHub has it for its own button.
  needs: 'write',
  read: withoutArguments({ verb: 're-run' }),
};

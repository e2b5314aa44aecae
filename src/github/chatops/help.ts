import type { ChatVerb, HelpCommand } from './chat-command.js';
import { withoutArguments } from './without-arguments.js';

/** `/assay help` */
export const help: ChatVerb<HelpCommand> = {
  verb: 'help',
  usage: '/assay help',
  summary: 'show what can be typed here',
  read: withoutArguments({ verb: 'help' }),
};

import type { ChatVerb, StatusCommand } from './chat-command.js';
import { withoutArguments } from './without-arguments.js';

/** `/assay status` */
export const status: ChatVerb<StatusCommand> = {
  verb: 'status',
  usage: '/assay status',
  summary: 'look again, and show how things stand',
  read: withoutArguments({ verb: 'status' }),
};

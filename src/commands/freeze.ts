import { defineCommand } from './command.js';
import { setFrozen } from './set-frozen.js';

/** `assay freeze`: marks stages and `.dvc` files so that changes of what they are made from do not count. */
export const freeze = defineCommand({
  name: 'freeze',
  summary: 'keep stages and .dvc files as they are, whatever changes upstream',
  positionals: '<targets...>',
  locks: true,
  options: {},
  run: (context, targets) => setFrozen(context, targets, true),
});

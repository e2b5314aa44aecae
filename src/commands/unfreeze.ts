import { defineCommand } from './command.js';
import { setFrozen } from './set-frozen.js';

/** `assay unfreeze`: takes the mark of `freeze` away. */
export const unfreeze = defineCommand({
  name: 'unfreeze',
  summary: 'let frozen stages and .dvc files follow changes again',
  positionals: '<targets...>',
  locks: true,
  options: {},
  run: (context, targets) => setFrozen(context, targets, false),
});

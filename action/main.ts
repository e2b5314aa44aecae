import { runAction } from './run-action.js';
import { showError } from './show-error.js';
import { BUG_EXIT_CODE } from '../src/core/errors.js';

// Node itself would end with 1, which says that a gate failed.
process.on('uncaughtException', (error) => {
  void showError(error).finally(() => process.exit(BUG_EXIT_CODE));
});

process.exitCode = await runAction(process.env);

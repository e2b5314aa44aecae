/**
 * `npm run demo:pr`: a pull request as its reviewer sees it, without an account: a GitHub of this machine, the App of dist/app
 * and the Action of dist/action on examples/telco-churn. Leaves a page open until Ctrl-C.
 * Usage: main.js [--fix] [--once <folder>]; --fix pushes the mended model without being asked; --once writes the page after each
 * of the two pushes to the folder and ends: with 0 where the first failed and the second passed, else with 1.
 */
import { demoPullRequest } from './demo-pull-request.js';

process.exitCode = await demoPullRequest(process.argv.slice(2));

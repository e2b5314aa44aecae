/**
 * The verbs, one file each: the only place where rooms meet. A verb gathers, lets the rooms decide, acts, and returns an
 * outcome; it never prints, reads the environment or ends the process.
 */
import { evidenceVerbs } from './evidence-verbs.js';
import type { Verb } from './verb.js';

export type { Annotation, Command, CommandContext, Outcome, RunOutcome } from './command.js';

/** Every verb, in the order `--help` shows them. Nothing is loaded before it is called for. */
export const verbs: readonly Verb[] = [
  {
    group: 'the job',
    name: 'run',
    summary: 'run what changed, compare with the base, judge the gates, write the report',
    load: async () => (await import('./run.js')).run,
  },
  {
    group: 'the job',
    name: 'report',
    summary: 'show a report.json as text, Markdown or HTML',
    load: async () => (await import('./report.js')).report,
  },
  {
    group: 'pipeline',
    name: 'repro',
    summary: 'run the stages of dvc.yaml that changed',
    load: async () => (await import('./repro.js')).repro,
  },
  {
    group: 'pipeline',
    name: 'metrics show',
    summary: 'print metrics of the work tree and of other revisions',
    load: async () => (await import('./metrics-show.js')).metricsShow,
  },
  {
    group: 'pipeline',
    name: 'metrics diff',
    summary: 'compare metrics of two revisions, or of one and the work tree',
    load: async () => (await import('./metrics-diff.js')).metricsDiff,
  },
  {
    group: 'pipeline',
    name: 'params diff',
    summary: 'compare parameters of two revisions, or of one and the work tree',
    load: async () => (await import('./params-diff.js')).paramsDiff,
  },
  {
    group: 'pipeline',
    name: 'plots show',
    summary: 'draw the plots of dvc.yaml, or plain data files',
    load: async () => (await import('./plots-show.js')).plotsShow,
  },
  {
    group: 'pipeline',
    name: 'plots diff',
    summary: 'draw the plots of several revisions over each other',
    load: async () => (await import('./plots-diff.js')).plotsDiff,
  },
  {
    group: 'pipeline',
    name: 'plots templates',
    summary: 'list the built-in templates of plots, or print one',
    load: async () => (await import('./plots-templates.js')).plotsTemplates,
  },
  {
    group: 'pipeline',
    name: 'stage list',
    summary: 'list the stages of a dvc.yaml',
    load: async () => (await import('./stage-list.js')).stageList,
  },
  {
    group: 'pipeline',
    name: 'stage add',
    summary: 'add a stage to the dvc.yaml of this directory',
    load: async () => (await import('./stage-add.js')).stageAdd,
  },
  {
    group: 'pipeline',
    name: 'dag',
    summary: 'draw what is made from what',
    load: async () => (await import('./dag.js')).dag,
  },
  {
    group: 'pipeline',
    name: 'freeze',
    summary: 'keep stages and .dvc files as they are, whatever changes upstream',
    load: async () => (await import('./freeze.js')).freeze,
  },
  {
    group: 'pipeline',
    name: 'unfreeze',
    summary: 'let frozen stages and .dvc files follow changes again',
    load: async () => (await import('./unfreeze.js')).unfreeze,
  },
  {
    group: 'data',
    name: 'init',
    summary: 'make this project a repository, and write its assay.yaml',
    load: async () => (await import('./init.js')).init,
  },
  {
    group: 'data',
    name: 'status',
    summary: 'say which data and stages changed',
    load: async () => (await import('./status.js')).status,
  },
  {
    group: 'data',
    name: 'add',
    summary: 'track files or directories with a .dvc file',
    load: async () => (await import('./add.js')).add,
  },
  {
    group: 'data',
    name: 'import-url',
    summary: 'bring data from a path, http(s):// or s3:// and remember where it came from',
    load: async () => (await import('./import-url.js')).importUrl,
  },
  {
    group: 'data',
    name: 'import',
    summary: 'bring data from another git or DVC repository and remember where it came from',
    load: async () => (await import('./import.js')).importData,
  },
  {
    group: 'data',
    name: 'update',
    summary: 'take over what the sources of imports hold now',
    load: async () => (await import('./update.js')).update,
  },
  {
    group: 'data',
    name: 'get',
    summary: 'copy data out of a git or DVC repository',
    load: async () => (await import('./get.js')).get,
  },
  {
    group: 'data',
    name: 'ls',
    aliases: ['list'],
    summary: 'list what a git or DVC repository holds',
    load: async () => (await import('./ls.js')).ls,
  },
  {
    group: 'data',
    name: 'commit',
    summary: 'record data and outputs of stages as they are',
    load: async () => (await import('./commit.js')).commit,
  },
  {
    group: 'data',
    name: 'move',
    aliases: ['mv'],
    summary: 'rename or move tracked data',
    load: async () => (await import('./move.js')).move,
  },
  {
    group: 'data',
    name: 'remove',
    aliases: ['rm'],
    summary: 'stop tracking data, or remove stages from dvc.yaml',
    load: async () => (await import('./remove.js')).remove,
  },
  {
    group: 'data',
    name: 'checkout',
    summary: 'put recorded data from the cache into the workspace',
    load: async () => (await import('./checkout.js')).checkout,
  },
  {
    group: 'data',
    name: 'fetch',
    summary: 'bring data from the remote into the cache',
    load: async () => (await import('./fetch.js')).fetch,
  },
  { group: 'data', name: 'pull', summary: 'fetch, then checkout', load: async () => (await import('./pull.js')).pull },
  {
    group: 'data',
    name: 'push',
    summary: 'store cached data in the remote',
    load: async () => (await import('./push.js')).push,
  },
  {
    group: 'data',
    name: 'root',
    summary: 'print the path to the root of the repository',
    load: async () => (await import('./root.js')).root,
  },
  {
    group: 'data',
    name: 'config',
    summary: 'get or set options of the configuration',
    load: async () => (await import('./config.js')).config,
  },
  {
    group: 'data',
    name: 'remote add',
    summary: 'add a remote',
    load: async () => (await import('./remote-add.js')).remoteAdd,
  },
  {
    group: 'data',
    name: 'remote list',
    summary: 'list the remotes',
    load: async () => (await import('./remote-list.js')).remoteList,
  },
  {
    group: 'data',
    name: 'remote modify',
    summary: 'set or unset an option of a remote',
    load: async () => (await import('./remote-modify.js')).remoteModify,
  },
  {
    group: 'data',
    name: 'remote default',
    summary: 'print, set or unset the default remote',
    load: async () => (await import('./remote-default.js')).remoteDefault,
  },
  {
    group: 'data',
    name: 'remote rename',
    summary: 'rename a remote',
    load: async () => (await import('./remote-rename.js')).remoteRename,
  },
  {
    group: 'data',
    name: 'remote remove',
    summary: 'remove a remote from the configuration',
    load: async () => (await import('./remote-remove.js')).remoteRemove,
  },
  {
    group: 'data',
    name: 'data status',
    summary: 'say what of the data is committed, changed, missing or untracked',
    load: async () => (await import('./data-status.js')).dataStatus,
  },
  {
    group: 'data',
    name: 'diff',
    summary: 'say which data differs between revisions',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    group: 'data',
    name: 'verify',
    summary: 'check that recorded data is where it can be had',
    load: async () => (await import('./verify.js')).verify,
  },
  {
    group: 'data',
    name: 'gc',
    summary: 'delete cached or stored data that nothing needs',
    load: async () => (await import('./gc.js')).gc,
  },
  ...evidenceVerbs,
  {
    group: 'itself',
    name: 'merge-driver',
    summary: 'merge a dvc.lock or .dvc file for git',
    hidden: true,
    load: async () => (await import('./merge-driver.js')).mergeDriver,
  },
  {
    group: 'itself',
    name: 'schema',
    summary: 'print the JSON Schema of assay.yaml or report.json',
    load: async () => (await import('./schema.js')).schema,
  },
];

export { readTrigger } from './read-trigger.js';

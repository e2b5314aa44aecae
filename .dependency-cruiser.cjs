/**
 * The one direction of dependencies:
 *
 *   core, stats  ←  platform  ←  rooms  ←  config, commands  ←  action, app, cli
 *
 * A room is any directory of src/ that is none of the named layers.
 */
const NAMED_LAYERS = 'core|stats|platform|config|commands';
const ROOM = `^src/(?!(?:${NAMED_LAYERS})/)([^/]+)/`;
const DOOR = '^(?:action|app|cli)/';
const IO_MODULES = 'fs|child_process|net|tls|dgram|dns|http|https|http2|cluster|worker_threads|readline|repl';
const ENGINES = '(?:@aws-sdk/[^/]+|onnxruntime-[^/]+|@duckdb/[^/]+|@actions/artifact|vega|vega-lite|yauzl)';
const SERVER = '(?:probot|prom-client|@octokit/[^/]+|@actions/github)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-knows-only-itself',
      comment: 'core is the words everybody speaks; it depends on nobody',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: `^src/(?!core/)|${DOOR}` },
    },
    {
      name: 'stats-knows-only-core',
      comment: 'stats is numeric functions over plain arrays',
      severity: 'error',
      from: { path: '^src/stats/' },
      to: { path: `^src/(?!(?:core|stats)/)|${DOOR}` },
    },
    {
      name: 'core-and-stats-do-no-io',
      comment: 'what needs the world goes to platform or to the gathering file of a room',
      severity: 'error',
      from: { path: '^src/(?:core|stats)/' },
      to: { path: `^(?:node:)?(?:${IO_MODULES})(?:/|$)` },
    },
    {
      name: 'platform-is-below-rooms',
      comment: 'platform wraps outside engines and knows nothing of machine learning',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(?!(?:core|stats|platform)/)|${DOOR}` },
    },
    {
      name: 'rooms-are-strangers',
      comment: 'what two rooms must both say is a word in core; what one needs of another, the command carries across',
      severity: 'error',
      from: { path: ROOM },
      to: { path: `${ROOM}|^src/(?:config|commands)/|${DOOR}`, pathNot: '^src/$1/' },
    },
    {
      name: 'config-is-below-commands',
      comment: 'config composes the sections of rooms; it does not know what is done with them',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: `^src/commands/|${DOOR}` },
    },
    {
      name: 'commands-are-below-doors',
      comment: 'a command does not know who called it',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: DOOR },
    },
    {
      name: 'rooms-have-a-front-door',
      comment: 'from outside, a room (and config, and commands) is entered only through its index.ts',
      severity: 'error',
      from: { path: `^src/(config|commands)/|${DOOR}` },
      to: { path: '^src/(?!(?:core|stats|platform)/)[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', '^src/$1/'] },
    },
    {
      name: 'doors-are-strangers',
      comment: 'what two doors share belongs to commands, or below',
      severity: 'error',
      from: { path: '^(action|app|cli)/' },
      to: { path: DOOR, pathNot: '^$1/' },
    },
    {
      name: 'engines-load-at-first-use',
      comment: 'heavy engines are loaded by await import(); types by import type',
      severity: 'error',
      from: { path: `^src/|${DOOR}` },
      to: { path: `(?:^|/)node_modules/${ENGINES}/|^${ENGINES}$`, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-app-starts-with-its-server',
      comment: 'elsewhere what speaks to GitHub is loaded by await import(); types by import type',
      severity: 'error',
      from: { path: '^(?:src|action|cli)/' },
      to: { path: `(?:^|/)node_modules/${SERVER}/|^${SERVER}$`, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-action-speaks-to-the-runner',
      comment: "the runner's toolkit prints, reads inputs and sets outputs: that is the Action's part",
      severity: 'error',
      from: { path: '^(?:src|app|cli)/' },
      to: { path: '(?:^|/)node_modules/@actions/core/' },
    },
    {
      name: 'product-does-not-know-its-surroundings',
      comment: 'tests, benchmarks, scripts and examples use the product, not the other way round',
      severity: 'error',
      from: { path: `^src/|${DOOR}` },
      to: { path: '^(?:test|bench|scripts|examples|build|dist)/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea, or hide a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'an import that cannot be followed cannot be judged',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

/**
 * Inputs that somebody hostile, or an accident, could hand to a data verb. Each must end in its error: exit 2 for wrong
 * input, 3 where something is missing, 4 for content that is not what its name says. Nothing may appear outside the
 * repository, and nothing of the user's may be gone or changed.
 */
interface Case {
  kind: string;
  /** Files of the repository, beside those every case has. */
  files?: Record<string, string | Buffer>;
  setUp?: (repository: TemporaryRepository) => void;
  verb?: string;
  targets?: string[];
  exit: 2 | 3 | 4;
  /** Code of the error, or a text of the outcome where single paths fail. */
  says: string | RegExp;
  /** `file:line` the error points to. */
  at?: string;
}

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const md5 = (content: string | Buffer) => createHash('md5').update(content).digest('hex');
const out = (fields: string) => `outs:\n- ${fields.trim().split('\n').join('\n  ')}\n`;
const dvc = (path: string, rest = '') => ({ 'x.dvc': out(`md5: ${MD5}\nsize: 0\nhash: md5\npath: ${path}${rest}`) });
const outDvc = (kind: string, fields: string, more: Partial<Case> = {}): Case => ({
  kind: `.dvc: ${kind}`,
  files: { 'x.dvc': out(fields) },
  exit: 2,
  says: 'DVC_FILE_INVALID',
  ...more,
});
const textDvc = (kind: string, text: string | Buffer, more: Partial<Case> = {}): Case => ({
  kind: `.dvc: ${kind}`,
  files: { 'x.dvc': text },
  exit: 2,
  says: /^(DVC_FILE|YAML)_INVALID$/,
  ...more,
});
const lock = (kind: string, text: string, more: Partial<Case> = {}): Case => ({
  kind: `dvc.lock: ${kind}`,
  files: { 'dvc.yaml': 'stages:\n  s:\n    cmd: touch o\n    outs: [o]\n', 'dvc.lock': text },
  exit: 2,
  says: /^(LOCK|YAML)_INVALID$/,
  ...more,
});
const stage = (kind: string, text: string, more: Partial<Case> = {}): Case => ({
  kind: `dvc.yaml: ${kind}`,
  files: { 'dvc.yaml': text },
  verb: 'status',
  exit: 2,
  says: /^(DVC_YAML|YAML)_INVALID$/,
  ...more,
});
const config = (kind: string, text: string | Buffer, more: Partial<Case> = {}): Case => ({
  kind: `config: ${kind}`,
  files: { '.dvc/config': text, ...dvc('x') },
  exit: 2,
  says: 'CONFIG_INVALID',
  ...more,
});

/** A directory whose manifest, with a right digest, is in the remote. */
const manifest = (kind: string, text: string | Buffer, more: Partial<Case> = {}): Case => ({
  kind: `manifest: ${kind}`,
  files: { 'd.dvc': out(`md5: ${md5(text)}.dir\nsize: 1\nnfiles: 1\nhash: md5\npath: d`) },
  setUp: (repository) => {
    store(repository, `${md5(text)}.dir`, text);
    store(repository, MD5, '');
  },
  exit: 4,
  says: /manifest/,
  ...more,
});
/** A list of files that is well-formed, with a name no file may have. */
const entry = (kind: string, relpath: string, more: Partial<Case> = {}): Case =>
  manifest(kind, JSON.stringify([{ md5: MD5, relpath }]), { exit: 2, ...more });

const CASES: Case[] = [
  // Paths in .dvc files
  outDvc('an absolute path', `md5: ${MD5}\npath: /etc/passwd`, { at: 'x.dvc:3' }),
  outDvc('a path that leaves the repository', `md5: ${MD5}\npath: ../outside`, { at: 'x.dvc:3' }),
  outDvc('a path that leaves it in the middle', `md5: ${MD5}\npath: a/../../outside`, { at: 'x.dvc:3' }),
  textDvc('a wdir that leaves the repository', `wdir: ../..\n${out(`md5: ${MD5}\npath: x`)}`, { at: 'x.dvc:1' }),
  textDvc('an absolute wdir', `wdir: /tmp\n${out(`md5: ${MD5}\npath: x`)}`, { at: 'x.dvc:1' }),
  outDvc('a Windows drive', `md5: ${MD5}\npath: 'C:\\Windows\\x'`, { at: 'x.dvc:3' }),
  outDvc('a url', `md5: ${MD5}\npath: s3://bucket/key`, { at: 'x.dvc:3' }),
  outDvc('a NUL in the path', `md5: ${MD5}\npath: "a\\0b"`, { at: 'x.dvc:3' }),
  outDvc('the repository itself', `md5: ${MD5}\npath: .`, { at: 'x.dvc:3' }),
  outDvc("git's hooks", `md5: ${MD5}\npath: .git/hooks/pre-commit`, { at: 'x.dvc:3' }),
  outDvc("git's directory in capitals", `md5: ${MD5}\npath: .GIT/config`, { at: 'x.dvc:3' }),
  outDvc("git's directory with an invisible character", `md5: ${MD5}\npath: "sub/.g\\u200cit/x"`, { at: 'x.dvc:3' }),
  outDvc("DVC's configuration", `md5: ${MD5}\npath: .dvc/config`, { at: 'x.dvc:3' }),
  outDvc('an empty path', `md5: ${MD5}\npath: ''`, { at: 'x.dvc:3' }),
  outDvc('no path', `md5: ${MD5}`, { at: 'x.dvc:2' }),
  outDvc('a path that is a list', `md5: ${MD5}\npath: [a, b]`, { at: 'x.dvc:3' }),
  outDvc('a path that is a number', `md5: ${MD5}\npath: 12`, { at: 'x.dvc:3' }),
  textDvc('one path twice', `outs:\n- md5: ${MD5}\n  path: x\n- md5: ${MD5}\n  path: ./x\n`, { at: 'x.dvc:5' }),
  {
    kind: '.dvc: two files track one path',
    files: { ...dvc('x'), 'y.dvc': out(`md5: ${MD5}\nhash: md5\npath: x`) },
    exit: 2,
    says: /OUTPUT_(OVERLAP|TWICE)|OVERLAP/,
  },
  {
    kind: '.dvc: a path below another output',
    files: { ...dvc('x'), 'y.dvc': out(`md5: ${MD5}\nhash: md5\npath: x/inside`) },
    exit: 2,
    says: /OVERLAP/,
  },
  {
    kind: '.dvc: a directory above is a link that leads outside',
    files: { 'x.dvc': out(`md5: ${MD5}\nsize: 0\nhash: md5\npath: away/x`) },
    setUp: (repository) => {
      store(repository, MD5, '');
      symlinkSync(join(repository.directory, 'outside'), join(repository.root, 'away'));
    },
    exit: 2,
    says: 'PATH_THROUGH_LINK',
  },
  {
    kind: '.dvc: a directory above is a file',
    files: { 'x.dvc': out(`md5: ${MD5}\nsize: 0\nhash: md5\npath: notes.txt/x`) },
    setUp: (repository) => store(repository, MD5, ''),
    exit: 2,
    says: 'PLACE_TAKEN',
  },

  // Digests
  outDvc('a digest that is a path', `md5: ../../../../secret\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest that is not hexadecimal', `md5: ${'z'.repeat(32)}\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest that is too short', `md5: abc\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest that is too long', `md5: ${'a'.repeat(64)}\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest with two endings', `md5: ${MD5}.dir.dir\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest with a line end', `md5: "${MD5}\\n"\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest that is a list', `md5: [${MD5}]\npath: x`, { at: 'x.dvc:2' }),
  outDvc('a digest that is true', `md5: true\npath: x`, { at: 'x.dvc:2' }),
  outDvc('an unknown hash', `md5: ${MD5}\nhash: sha256\npath: x`, { at: 'x.dvc:3' }),

  // Other fields
  outDvc('a negative size', `md5: ${MD5}\nsize: -1\npath: x`, { at: 'x.dvc:3' }),
  outDvc('a size that is not finite', `md5: ${MD5}\nsize: .inf\npath: x`, { at: 'x.dvc:3' }),
  outDvc('a size beyond every number', `md5: ${MD5}\nsize: 1e999\npath: x`, { at: 'x.dvc:3' }),
  outDvc('a number of files that is text', `md5: ${MD5}\nnfiles: many\npath: x`, { at: 'x.dvc:3' }),
  outDvc('cache that is neither true nor false', `md5: ${MD5}\ncache: maybe\npath: x`, { at: 'x.dvc:3' }),
  outDvc('an unknown key', `md5: ${MD5}\npaht: x`, { at: 'x.dvc:3' }),
  outDvc('data versioned by the cloud', `md5: ${MD5}\nversion_id: abc\npath: x`, { at: 'x.dvc:3' }),
  outDvc('a directory versioned by the cloud', `files:\n- relpath: a\n  md5: ${MD5}\npath: x`, { at: 'x.dvc:2' }),
  textDvc('an import from a database', `deps:\n- db: {connection: c, query: q}\n${out(`md5: ${MD5}\npath: x`)}`),
  textDvc('a stage of DVC 0.x', `cmd: rm -rf /\n${out(`md5: ${MD5}\npath: x`)}`, { at: 'x.dvc:1' }),
  textDvc('an unknown key at the top', `exec: rm -rf /\n${out(`md5: ${MD5}\npath: x`)}`, { at: 'x.dvc:1' }),
  textDvc('outs that is text', 'outs: x\n', { at: 'x.dvc:1' }),
  textDvc('an output that is text', 'outs:\n- x\n', { at: 'x.dvc:2' }),
  textDvc('a list', `- md5: ${MD5}\n`, { at: 'x.dvc:1' }),
  textDvc('a word', 'hello\n', { at: 'x.dvc:1' }),

  // YAML
  textDvc('a key twice', `outs:\n- md5: ${MD5}\n  md5: ${MD5}\n  path: x\n`, { at: 'x.dvc:3' }),
  textDvc(
    'conflict markers',
    `outs:\n<<<<<<< HEAD\n- md5: ${MD5}\n=======\n- md5: ${md5('x')}\n>>>>>>> theirs\n  path: x\n`,
    { at: 'x.dvc:2' },
  ),
  textDvc('aliases that multiply', bomb(), {}),
  textDvc('an alias of itself', 'outs: &a\n- *a\n', {}),
  textDvc('an alias of nothing', 'outs: *a\n', { at: 'x.dvc:1' }),
  textDvc('a merge key', `base: &b {md5: ${MD5}}\nouts:\n- <<: *b\n  path: x\n`, {}),
  textDvc('a tag of Python', 'outs: !!python/object/apply:os.system [id]\n', {}),
  textDvc('two documents', `${out(`md5: ${MD5}\npath: x`)}---\nouts: []\n`, {}),
  textDvc('a tab for indentation', `outs:\n- md5: ${MD5}\n\tpath: x\n`, { at: 'x.dvc:3' }),
  textDvc('an open quote', `outs:\n- md5: "${MD5}\n`, {}),
  textDvc('a thousand levels', `outs: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, {}),
  textDvc('bytes that are not UTF-8', Buffer.from([0x6f, 0x75, 0x74, 0x73, 0x3a, 0xff, 0xfe, 0x0a]), {}),
  textDvc('control characters', `outs:\n- md5: ${MD5}\n  path: a\u0007b\n`, {}),
  textDvc('a terminal escape in a key', `"\\e[31mred": 1\n${out(`md5: ${MD5}\npath: x`)}`, { at: 'x.dvc:1' }),
  textDvc('a megabyte of one word', `outs: ${'a'.repeat(1 << 20)}\n`, {}),

  // dvc.lock
  lock('another version', `schema: '3.0'\nstages: {}\n`, { at: 'dvc.lock:1' }),
  lock('conflict markers', `schema: '2.0'\nstages:\n<<<<<<< HEAD\n  s:\n=======\n  t:\n>>>>>>> x\n`, {
    at: 'dvc.lock:3',
  }),
  lock(
    'a digest that is a path',
    `schema: '2.0'\nstages:\n  s:\n    cmd: touch o\n    outs:\n    - path: o\n      hash: md5\n      md5: ../../x\n`,
    { at: 'dvc.lock:8' },
  ),
  lock('an output that is a word', `schema: '2.0'\nstages:\n  s:\n    cmd: touch o\n    outs: o\n`, {
    at: 'dvc.lock:5',
  }),
  lock('stages that is a list', `schema: '2.0'\nstages: [s]\n`, { at: 'dvc.lock:2' }),
  lock('a stage twice', `schema: '2.0'\nstages:\n  s:\n    cmd: a\n  s:\n    cmd: b\n`, { at: 'dvc.lock:5' }),
  lock('text', `no\n`, { at: 'dvc.lock:1' }),

  // dvc.yaml
  stage('an output outside', 'stages:\n  s:\n    cmd: x\n    outs: [../../x]\n', { at: 'dvc.yaml:4' }),
  stage('an absolute output', 'stages:\n  s:\n    cmd: x\n    outs:\n    - /etc/cron.d/x\n', { at: 'dvc.yaml:5' }),
  stage("an output in git's directory", 'stages:\n  s:\n    cmd: x\n    outs:\n    - .git/hooks/post-checkout\n', {
    at: 'dvc.yaml:5',
  }),
  stage('a working directory outside', 'stages:\n  s:\n    wdir: ../..\n    cmd: x\n', { at: 'dvc.yaml:3' }),
  stage('an unknown key', 'stages:\n  s:\n    cmd: x\n    otus: [x]\n', { at: 'dvc.yaml:4' }),
  stage('conflict markers', 'stages:\n<<<<<<< HEAD\n  s: {cmd: x}\n=======\n  t: {cmd: x}\n>>>>>>> y\n', {
    at: 'dvc.yaml:2',
  }),

  // Manifests
  entry('an absolute path', '/etc/cron.d/x'),
  entry('a path that leaves the directory', '../x'),
  entry('a path that leaves the repository', '../../outside/x'),
  entry('a path that leaves it in the middle', 'a/../../../outside/x'),
  entry("git's hooks through the parent", '../.git/hooks/pre-commit'),
  entry("git's directory inside", 'sub/.git/config'),
  entry("git's directory with an invisible character", 'sub/.gi\u200dt/config'),
  entry("DVC's directory inside", 'sub/.dvc/config'),
  entry('an empty path', ''),
  entry('a dot', '.'),
  entry('a double slash', 'a//b'),
  entry('a slash at the end', 'a/'),
  entry('a NUL', 'a\0b'),
  entry('half a character', 'a\ud800b'),
  entry('a name longer than file systems take', 'n'.repeat(300)),
  entry('a path longer than file systems take', 'n/'.repeat(3000) + 'x'),
  manifest(
    'one path twice',
    JSON.stringify([
      { md5: MD5, relpath: 'a' },
      { md5: md5('b'), relpath: 'a' },
    ]),
  ),
  manifest(
    'a file that is a directory too',
    JSON.stringify([
      { md5: MD5, relpath: 'a' },
      { md5: MD5, relpath: 'a/b' },
    ]),
  ),
  manifest('a digest that is a path', JSON.stringify([{ md5: '../../../../etc/passwd', relpath: 'a' }]), { exit: 2 }),
  manifest('a digest of a directory', JSON.stringify([{ md5: `${MD5}.dir`, relpath: 'a' }])),
  manifest('a digest that is a number', JSON.stringify([{ md5: 1, relpath: 'a' }])),
  manifest('no digest', JSON.stringify([{ relpath: 'a' }])),
  manifest('no path', JSON.stringify([{ md5: MD5 }])),
  manifest('a path that is an object', JSON.stringify([{ md5: MD5, relpath: { toString: 'a' } }])),
  manifest('an entry that is null', '[null]'),
  manifest('a map', JSON.stringify({ md5: MD5, relpath: 'a' })),
  manifest('no JSON', 'hello'),
  manifest('JSON that ends early', `[{"md5": "${MD5}", "relpath": "a`),
  manifest('JSON with something behind it', `[{"md5": "${MD5}", "relpath": "a"}] x`),
  manifest('a hundred thousand levels', '['.repeat(100_000)),
  manifest('nothing', ''),
  manifest('bytes that are not UTF-8', Buffer.from(`[{"md5": "${MD5}", "relpath": "a\xff"}]`, 'latin1')),
  manifest(
    'a prototype for a name',
    JSON.stringify([{ md5: MD5, relpath: 'a' }]).replace('"a"', '"__proto__/../../x"'),
    { exit: 2 },
  ),
  {
    kind: 'manifest: content that is not what its name says',
    files: { 'd.dvc': out(`md5: ${md5('[]')}.dir\nhash: md5\npath: d`) },
    setUp: (repository) => store(repository, `${md5('[]')}.dir`, JSON.stringify([{ md5: MD5, relpath: '../../x' }])),
    exit: 4,
    says: /instead of/,
  },

  // Objects
  {
    kind: 'object: another content of the same length in the remote',
    files: { 'x.dvc': out(`md5: ${md5('right')}\nsize: 5\nhash: md5\npath: x`) },
    setUp: (repository) => store(repository, md5('right'), 'wrong'),
    exit: 4,
    says: /instead of/,
  },
  {
    kind: 'object: a part of the content in the remote',
    files: { 'x.dvc': out(`md5: ${md5('right')}\nsize: 5\nhash: md5\npath: x`) },
    setUp: (repository) => store(repository, md5('right'), 'rig'),
    exit: 4,
    says: /instead of/,
  },
  {
    kind: 'object: a directory in its place in the remote',
    files: { 'x.dvc': out(`md5: ${md5('right')}\nsize: 5\nhash: md5\npath: x`) },
    setUp: (repository) => mkdirSync(place(repository, md5('right')), { recursive: true }),
    exit: 3,
    says: /neither in the cache nor/,
  },
  {
    kind: 'object: a pipe in its place in the remote',
    files: { 'x.dvc': out(`md5: ${md5('right')}\nsize: 5\nhash: md5\npath: x`) },
    setUp: (repository) => {
      mkdirSync(dirname(place(repository, md5('right'))), { recursive: true });
      execFileSync('mkfifo', [place(repository, md5('right'))]);
    },
    exit: 3,
    says: /neither in the cache nor/,
  },
  {
    kind: 'object: nowhere',
    files: { 'x.dvc': out(`md5: ${md5('gone')}\nsize: 4\nhash: md5\npath: x`), '../remote/other': '' },
    exit: 3,
    says: /neither in the cache nor/,
  },
  {
    kind: 'object: nowhere, and neither is the remote',
    files: { 'x.dvc': out(`md5: ${md5('gone')}\nsize: 4\nhash: md5\npath: x`) },
    exit: 3,
    says: 'REMOTE_DIRECTORY_MISSING',
  },

  // Configuration
  config('an unknown section', '[croe]\n    remote = r\n'),
  config('an unknown key', '[core]\n    remot = r\n'),
  config('a remote without url', '[\'remote "r"\']\n    jobs = 2\n'),
  config('no section', 'remote = r\n'),
  config('an open section', '[core\n    remote = r\n'),
  config('a section twice', '[core]\n    remote = r\n[core]\n    remote = s\n'),
  config('a key twice', '[core]\n    remote = r\n    remote = s\n'),
  config('open triple quotes', '[core]\n    remote = """r\n'),
  config('a value that stands for itself', '[core]\n    remote = %(remote)s\n'),
  config('an unknown kind of link', '[cache]\n    type = softlink\n'),
  config('bytes', Buffer.from([0, 255, 254, 10, 91])),
  config(
    'remotes in a circle',
    '[core]\n    remote = a\n[\'remote "a"\']\n    url = remote://b\n[\'remote "b"\']\n    url = remote://a\n',
  ),
  config('jobs that is text', '[core]\n    remote = a\n[\'remote "a"\']\n    url = ../../remote\n    jobs = many\n'),
  config(
    'an option of no remote',
    '[core]\n    remote = a\n[\'remote "a"\']\n    url = ../../remote\n    shell = rm\n',
  ),
  config('a remote that nobody knows', '[core]\n    remote = nobody\n', { says: 'REMOTE_UNKNOWN' }),
  config(
    'a remote versioned by the cloud',
    '[core]\n    remote = a\n[\'remote "a"\']\n    url = s3://b/p\n    version_aware = true\n',
    { says: 'REMOTE_UNSUPPORTED' },
  ),
  config(
    'a work tree in the cloud',
    '[core]\n    remote = a\n[\'remote "a"\']\n    url = s3://b/p\n    worktree = true\n',
    { says: 'REMOTE_UNSUPPORTED' },
  ),
  ...['gs', 'azure', 'ssh', 'hdfs', 'webdav', 'oss', 'gdrive', 'ext'].map((scheme) =>
    config(`a remote by ${scheme}`, `[core]\n    remote = a\n['remote "a"']\n    url = ${scheme}://host/path\n`, {
      says: 'REMOTE_UNSUPPORTED',
    }),
  ),

  // What the workspace holds
  ...(
    [
      ['a path outside', ['../outside/canary'], 'PATH_OUTSIDE'],
      ['an absolute path outside', ['/etc/hostname'], 'PATH_OUTSIDE'],
      ["git's directory", ['.git'], 'PATH_RESERVED'],
      ["DVC's configuration", ['.dvc/config'], 'PATH_RESERVED'],
      ['a dvc.yaml', ['dvc.yaml'], 'PATH_RESERVED'],
      ['a .dvc file', ['x.dvc'], 'PATH_RESERVED'],
      ['nothing', ['no-such-file'], 'PATH_MISSING'],
      ['the repository', ['.'], /PATH_(RESERVED|OUTSIDE)/],
    ] as const
  ).map(([kind, targets, says]): Case => ({ kind: `add: ${kind}`, verb: 'add', targets: [...targets], exit: 2, says })),
  {
    kind: 'add: a pipe in a directory',
    verb: 'add',
    targets: ['d'],
    setUp: (repository) => {
      repository.write('d/a', 'a');
      execFileSync('mkfifo', [join(repository.root, 'd/pipe')]);
    },
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a pipe',
    verb: 'add',
    targets: ['pipe'],
    setUp: (repository) => void execFileSync('mkfifo', [join(repository.root, 'pipe')]),
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a link to nothing in a directory',
    verb: 'add',
    targets: ['d'],
    setUp: (repository) => {
      repository.write('d/a', 'a');
      symlinkSync('nowhere', join(repository.root, 'd/broken'));
    },
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a link to itself',
    verb: 'add',
    targets: ['d'],
    setUp: (repository) => {
      repository.write('d/a', 'a');
      symlinkSync('loop', join(repository.root, 'd/loop'));
    },
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a name that is not UTF-8',
    verb: 'add',
    targets: ['d'],
    setUp: (repository) => {
      repository.write('d/a', 'a');
      writeFileSync(Buffer.concat([Buffer.from(join(repository.root, 'd/')), Buffer.from([0xff, 0xfe])]), 'x');
    },
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a .dvcignore inside',
    verb: 'add',
    targets: ['d'],
    files: { 'd/a': 'a', 'd/.dvcignore': 'a\n' },
    exit: 2,
    says: 'WORKSPACE_UNREADABLE',
  },
  {
    kind: 'add: a path through a link that leads outside',
    verb: 'add',
    targets: ['away/canary'],
    setUp: (repository) => symlinkSync(join(repository.directory, 'outside'), join(repository.root, 'away')),
    exit: 2,
    says: /PATH_(THROUGH_LINK|OUTSIDE)/,
  },
  {
    kind: 'add: what git tracks',
    verb: 'add',
    targets: ['notes.txt'],
    setUp: (repository) => void repository.commit('notes'),
    exit: 2,
    says: 'TRACKED_BY_GIT',
  },
  {
    kind: 'pull: over a file that is stored nowhere',
    files: { 'notes.txt.dvc': out(`md5: ${MD5}\nsize: 0\nhash: md5\npath: notes.txt`) },
    setUp: (repository) => store(repository, MD5, ''),
    exit: 2,
    says: 'UNSAVED_FILES',
  },
  {
    kind: 'pull: over a socket',
    files: { 'x.dvc': out(`md5: ${MD5}\nsize: 0\nhash: md5\npath: x`) },
    setUp: (repository) => {
      store(repository, MD5, '');
      const server = createServer().listen(join(repository.root, 'x'));
      sockets.push(server);
    },
    exit: 2,
    says: /WORKSPACE_UNREADABLE|UNSAVED_FILES/,
  },
];

const sockets: { close(): unknown }[] = [];

/** Nine levels of nine aliases each. */
function bomb(): string {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const pair of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
    levels.push(`${pair[0]}: &${pair[0]} [${Array(9).fill(`*${pair[1]}`).join(',')}]`);
  }
  return `${levels.join('\n')}\nouts: *i\n`;
}

const place = (repository: TemporaryRepository, digest: string) =>
  join(repository.directory, 'remote/files/md5', digest.slice(0, 2), digest.slice(2));

function store(repository: TemporaryRepository, digest: string, content: string | Buffer): void {
  mkdirSync(dirname(place(repository, digest)), { recursive: true });
  writeFileSync(place(repository, digest), content, { mode: 0o444 });
}

/** Every file outside the repository and the user's own inside, with its content. */
function untouchable(repository: TemporaryRepository): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(repository.directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(repository.directory.length + 1);
    if (/^repository\/(\.dvc\/(cache|tmp)|\.git)(\/|$)/.test(path) || !entry.isFile()) continue;
    if (path.includes('\ufffd')) continue; // a name that is not text
    const absolute = join(repository.directory, path);
    found[path] = `${statSync(absolute).mode.toString(8)} ${md5(readFileSync(absolute))}`;
  }
  return found;
}

describe('hostile inputs', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = new TemporaryRepository({ 'notes.txt': 'mine\n', '../outside/canary': 'sings\n' });
  });
  afterEach(() => {
    sockets.splice(0).forEach((socket) => socket.close());
    repository.dispose();
  });

  test('are of at least eighty kinds', () => {
    const kinds = new Set(CASES.map(({ kind }) => kind));
    expect(kinds.size).toBe(CASES.length);
    expect(kinds.size).toBeGreaterThanOrEqual(80);
  });

  test.each(CASES.map((one) => [one.kind, one] as const))('%s', async (_, one) => {
    for (const [path, content] of Object.entries(one.files ?? {})) {
      mkdirSync(dirname(join(repository.root, path)), { recursive: true });
      writeFileSync(join(repository.root, path), content);
    }
    one.setUp?.(repository);
    const hooks = readdirSync(join(repository.root, '.git/hooks'));
    const before = untouchable(repository);
    const ended = await outcomeOf(one);
    expect(ended).toMatchObject({ exit: one.exit });
    if (typeof one.says === 'string') expect(ended.code).toBe(one.says);
    else
      expect(`${ended.code} ${ended.text}`).toMatch(
        one.says instanceof RegExp && one.says.source.startsWith('^')
          ? new RegExp(one.says.source.replace('$', ' '))
          : one.says,
      );
    if (one.at !== undefined) expect(ended.places.map((at) => at)).toContain(one.at);
    const after = untouchable(repository);
    for (const [path, content] of Object.entries(before)) expect([path, after[path]]).toEqual([path, content]);
    expect(Object.keys(after).filter((path) => !(path in before) && !path.startsWith('repository/'))).toEqual([]);
    expect(readdirSync(join(repository.root, '.git/hooks'))).toEqual(hooks);
  });

  async function outcomeOf(one: Case) {
    try {
      const { exitCode, text } = await repository.run(one.verb ?? 'pull', one.targets ?? []);
      return { exit: exitCode, code: '', text: typeof text === 'string' ? text : '', places: [] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const places = [error.location, ...(error.mistakes ?? []).map(({ location }) => location)];
      return {
        exit: error.exitCode,
        code: error.code,
        text: [error.message, error.hint, ...(error.mistakes ?? []).map(({ message }) => message)].join('\n'),
        places: places.flatMap((at) => (at ? [`${at.file}:${at.line}`] : [])),
      };
    }
  }
});

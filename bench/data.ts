import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.js';
import type { Contender } from './compare.js';
import { bigFile, manyFiles } from './data-sets.js';
import { DVC, DataTools, native } from './data-tools.js';
import { freshFileSystem } from './fresh-filesystem.js';
import { startS3 } from './s3-server.js';
import type { Benchmark, Promised, Result } from './suite.js';

const ROUNDS = 5;
const ADDED = ['.dvc/cache', '.dvc/tmp', 'data.dvc', '.gitignore'];
const LOCAL = (name: string) => `    url = ../../remote-of-${name}\n`;

/**
 * Data verbs beside DVC, native tools and a C program that does the bare work. Each tool has its own copy of the data, on
 * a file system made for the set, where nothing is deleted: what is in the way is moved aside.
 */
export const data: Record<string, Benchmark> = {
  'small-files': () => onFresh(12, (files) => manyFiles(files, 10_000, 1024), smallFiles),
  'many-files': () => onFresh(40, (files) => manyFiles(files, 100_000, 10_000), manySmallFiles),
  'big-file': () => onFresh(16, (file) => bigFile(file, 2 ** 31), oneBigFile),
  's3-2000': () =>
    onFresh(
      8,
      (files) => manyFiles(files, 2_000, 1024),
      (tools) => overS3(tools, 2_000),
    ),
  's3-10000': () =>
    onFresh(
      8,
      (files) => manyFiles(files, 10_000, 1024),
      (tools) => overS3(tools, 10_000),
    ),
};

function onFresh(
  sizeGiB: number,
  fill: (data: string) => void,
  measure: (tools: DataTools) => Result[],
): Result[] | undefined {
  if (!existsSync(DVC)) return undefined;
  const fresh = freshFileSystem(sizeGiB);
  try {
    const results = measure(new DataTools(fresh.directory, fill));
    return results.map((result) => ({ ...result, title: `${result.title} (${fresh.kind})` }));
  } finally {
    fresh.dispose();
  }
}

function row(tools: DataTools, title: string, contenders: Contender[], promises: Promised[]): Result {
  return { title, measured: compare(contenders, ROUNDS, () => tools.settle()), promises };
}

function smallFiles(tools: DataTools): Result[] {
  const set = '10,000 × 1 KiB';
  for (const name of ['dvc', 'assay']) tools.repository(name, LOCAL(name));
  const both = (args: string[], ...forget: string[]) =>
    [tools.verb('dvc', args, ...forget), tools.verb('assay', args, ...forget)] as const;
  const pair = (title: string, [dvc, assay]: readonly [Contender, Contender], others: Contender[], times: number) =>
    row(
      tools,
      `${title}, ${set}`,
      [dvc, ...others, assay],
      [
        { than: 'dvc', times },
        // those two do the bare work and verify nothing
        ...others.filter(({ name }) => !/^(?:C|cp) /.test(name)).map(({ name }) => ({ than: name, times: 1 })),
      ],
    );
  const source = join(tools.place('dvc'), 'data');
  const sync = tools.program('rclone no-op', 'rclone', ['sync', source, tools.place('rclone-copy')]);
  const results = [
    pair('add', both(['add', 'data'], ...ADDED), [...adders(tools, source), bareStore(tools, source)], 6),
    pair('status with nothing changed', both(['status']), [...sync, tools.bare('stat', source)], 4),
    pair(
      'push to an empty local remote',
      both(['push'], '../remote-of-dvc', '../remote-of-assay'),
      [bareCopy(tools, source)],
      7,
    ),
    pair('push with nothing to do', both(['push']), sync, 9),
    pair(
      'pull into empty cache and workspace',
      both(['pull'], '.dvc/cache', '.dvc/tmp', 'data'),
      [...restorers(tools), bareCopy(tools, source)],
      6,
    ),
    pair('checkout after deleting the directory', both(['checkout'], 'data'), copiers(tools, source), 7),
  ];
  return results;
}

/** Native tools that store the data for the first time. */
function adders(tools: DataTools, source: string): Contender[] {
  const fresh = (name: string, make: (root: string) => void) => () => {
    tools.aside(tools.place(name));
    make(tools.place(name));
  };
  const restic = native('restic');
  const environment = { ...process.env, RESTIC_PASSWORD: 'bench', RESTIC_REPOSITORY: tools.place('restic') };
  const startRestic = () => execFileSync(restic!, ['init', '--quiet'], { env: environment });
  const startLfs = (root: string) => {
    mkdirSync(root);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['lfs', 'install', '--local'], { cwd: root, stdio: 'ignore' });
    execFileSync('git', ['lfs', 'track', 'data/**'], { cwd: root, stdio: 'ignore' });
    cpSync(source, join(root, 'data'), { recursive: true });
  };
  const startXvc = (root: string) => {
    mkdirSync(root);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    cpSync(source, join(root, 'data'), { recursive: true });
  };
  const xvc = 'import xvc; x = xvc.Xvc(quiet=True); x.init(); x.file().track("data")';
  return [
    ...tools.program('restic', 'restic', ['backup', '--quiet', source], {
      environment,
      prepare: fresh('restic', startRestic),
    }),
    ...tools.program('rclone', 'rclone', ['copy', source, tools.place('rclone-copy')], {
      prepare: fresh('rclone-copy', () => {}),
    }),
    ...(native('s5cmd') && native('python')
      ? tools.program('xvc', 'python', ['-c', xvc], { cwd: tools.place('xvc'), prepare: fresh('xvc', startXvc) })
      : []),
    ...(native('git-lfs')
      ? tools.program('git-lfs', 'git', ['add', 'data'], { cwd: tools.place('lfs'), prepare: fresh('lfs', startLfs) })
      : []),
  ];
}

/** Native tools that bring the data back. */
function restorers(tools: DataTools): Contender[] {
  const back = tools.place('back');
  const prepare = () => tools.aside(back);
  const environment = { ...process.env, RESTIC_PASSWORD: 'bench', RESTIC_REPOSITORY: tools.place('restic') };
  return [
    ...tools.program('restic', 'restic', ['restore', 'latest', '--quiet', '--target', back], { environment, prepare }),
    ...tools.program('rclone', 'rclone', ['copy', tools.place('rclone-copy'), back], { prepare }),
  ];
}

function copiers(tools: DataTools, source: string): Contender[] {
  const back = tools.place('back');
  return tools.program('cp -r', 'cp', ['-r', source, back], { prepare: () => tools.aside(back) });
}

function bareStore(tools: DataTools, source: string): Contender {
  const place = tools.place('C-cache');
  return { ...tools.bare('store', source, place), prepare: () => tools.aside(place) };
}

function bareCopy(tools: DataTools, source: string): Contender {
  const place = tools.place('C-copy');
  return { ...tools.bare('copy', source, place), prepare: () => tools.aside(place) };
}

function manySmallFiles(tools: DataTools): Result[] {
  const set = '100,000 × 10 KB';
  for (const name of ['dvc', 'assay']) tools.repository(name, LOCAL(name));
  const source = join(tools.place('dvc'), 'data');
  const both = (args: string[], ...forget: string[]) =>
    [tools.verb('dvc', args, ...forget), tools.verb('assay', args, ...forget)] as const;
  const results: Result[] = [];
  const [dvcAdd, assayAdd] = both(['add', 'data'], ...ADDED);
  results.push(
    row(
      tools,
      `add, ${set}`,
      [dvcAdd, bareStore(tools, source), assayAdd],
      [
        { than: 'dvc', times: 7 },
        { than: 'C store', times: 0.7 },
      ],
    ),
  );
  const [dvcStatus, assayStatus] = both(['status']);
  results.push(
    row(
      tools,
      `status with nothing changed, ${set}`,
      [dvcStatus, tools.bare('stat', source), assayStatus],
      [{ than: 'dvc', times: 12 }],
    ),
  );
  const [dvcPush, assayPush] = both(['push']);
  results.push(row(tools, `push with nothing to do, ${set}`, [dvcPush, assayPush], [{ than: 'dvc', times: 30 }]));
  return results;
}

function oneBigFile(tools: DataTools): Result[] {
  for (const name of ['dvc', 'assay']) tools.repository(name, LOCAL(name));
  const source = join(tools.place('dvc'), 'data');
  // One file more or less does not change the file system's ways; there is no room to keep them all.
  const verb = (tool: 'dvc' | 'assay'): Contender => ({
    ...tools.verb(tool, ['add', 'data']),
    prepare: () => ADDED.forEach((path) => rmSync(join(tools.place(tool), path), { recursive: true, force: true })),
  });
  return [
    row(
      tools,
      'add, one file of 2 GiB',
      [
        verb('dvc'),
        ...tools.program('md5sum', 'md5sum', [source]),
        ...tools.program('rclone md5sum', 'rclone', ['md5sum', source]),
        tools.bare('hash', source),
        verb('assay'),
      ],
      [
        { than: 'dvc', times: 1.9 },
        { than: 'md5sum', times: 0.85 },
      ],
    ),
  ];
}

function overS3(tools: DataTools, count: number): Result[] {
  const server = startS3(tools.place('s3'));
  if (!server) return [];
  try {
    for (const name of ['dvc', 'assay']) {
      tools.repository(name, server.remote(name));
      execFileSync(...command(tools.verb(name as 'dvc', ['add', 'data'])));
    }
    const objects = join(tools.place('assay'), '.dvc/cache/files/md5/');
    const back = tools.place('back');
    const s5cmd = (args: string[], prepare: () => void) =>
      tools.program('s5cmd', 's5cmd', ['--endpoint-url', server.endpoint, '--log', 'error', ...args], {
        environment: { ...process.env, ...server.credentials },
        prepare,
      });
    const verb = (tool: 'dvc' | 'assay', args: string[], ...forget: string[]) => tools.verb(tool, args, ...forget);
    const stored = (name: string) => `../s3/${server.bucket}/${name}`;
    const promises = [
      { than: 'dvc', times: 3 },
      { than: 's5cmd', times: 0.65 },
    ];
    const set = `${count} × 1 KiB`;
    return [
      row(
        tools,
        `push to S3, ${set}`,
        [
          verb('dvc', ['push'], stored('dvc'), '.dvc/tmp'),
          ...s5cmd(['cp', objects, `s3://${server.bucket}/s5cmd/`], () =>
            tools.aside(tools.place('s3', server.bucket, 's5cmd')),
          ),
          verb('assay', ['push'], stored('assay')),
        ],
        promises,
      ),
      row(
        tools,
        `fetch from S3, ${set}`,
        [
          verb('dvc', ['fetch'], '.dvc/cache', '.dvc/tmp'),
          ...s5cmd(['cp', `s3://${server.bucket}/s5cmd/*`, `${back}/`], () => tools.aside(back)),
          verb('assay', ['fetch'], '.dvc/cache', '.dvc/tmp'),
        ],
        promises,
      ),
      row(
        tools,
        `pull from S3, ${set}`,
        [
          verb('dvc', ['pull'], '.dvc/cache', '.dvc/tmp', 'data'),
          verb('assay', ['pull'], '.dvc/cache', '.dvc/tmp', 'data'),
        ],
        [{ than: 'dvc', times: 3 }],
      ),
    ];
  } finally {
    server.stop();
  }
}

function command({ command: program, args, cwd, environment }: Contender) {
  return [program, [...args], { cwd, env: environment, stdio: 'ignore' as const }] as const;
}

import type { Block, Inline } from '../core/blocks.js';
import { isInside } from '../core/repository-path.js';
import { writeFileAtomic } from '../platform/files.js';
import { renderPage } from '../report/index.js';
import { schemaPageBlocks } from '../validation/index.js';
import type { DescribedTable } from '../validation/index.js';
import type { Workspace } from './workspace.js';

/** Writes `data/<dataset>.md` below `directory` for each dataset: what its columns hold, what it is made from and who reads it. */
export function writeSchemaPages(
  workspace: Workspace,
  datasets: ReadonlyMap<string, DescribedTable>,
  directory: string,
): void {
  for (const [name, table] of datasets) {
    const blocks = [...schemaPageBlocks(table), ...lineageBlocks(workspace, table.path)];
    writeFileAtomic(`${directory}/data/${name}.md`, renderPage(name, blocks));
  }
}

function lineageBlocks({ stages, dvcFiles }: Workspace, path: string): Block[] {
  const maker = stages.find(({ outputs }) => outputs.some((output) => isInside(path, output.path)));
  const file = dvcFiles.find(({ outputs }) => outputs.some((output) => isInside(path, output.path)));
  const readers = stages.filter(({ dependencies }) =>
    dependencies.some((one) => isInside(one.path, path) || isInside(path, one.path)),
  );
  const from = maker ? [...maker.dependencies, ...maker.params].map((one) => one.path) : [];
  const origin: Inline[] = maker
    ? ['Made by stage ', { code: maker.address }, ...(from.length > 0 ? [' from ', ...codes(from)] : []), '.']
    : file
      ? ['Tracked by ', { code: file.path }, '; no stage makes it.']
      : ['No stage makes it.'];
  return [
    { kind: 'heading', level: 2, text: 'Lineage' },
    { kind: 'paragraph', content: origin },
    ...(readers.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: ['Read by ', ...codes(readers.map(({ address }) => address)), '.'],
          } satisfies Block,
        ]),
  ];
}

function codes(texts: readonly string[]): Inline[] {
  return texts.flatMap((code, index) => (index === 0 ? [{ code }] : [', ', { code }]));
}

/** Changes between two states, in DVC's words; empty groups are left out. */
export interface GroupJson {
  added?: string[];
  deleted?: string[];
  modified?: string[];
  renamed?: { old: string; new: string }[];
  /** Files of a directory whose older list of files is not known. */
  unknown?: string[];
}

/** DVC's JSON of `data status`; empty parts are left out. */
export interface DataStatusJson {
  not_in_cache?: string[];
  not_in_remote?: string[];
  committed?: GroupJson;
  uncommitted?: GroupJson;
  untracked?: string[];
  unchanged?: string[];
}

const HEADINGS: Record<keyof DataStatusJson, readonly string[]> = {
  not_in_cache: ['Not in cache:', 'use "assay fetch <file>..." to download files'],
  not_in_remote: ['Not in remote:', 'use "assay push <file>..." to upload files'],
  committed: ['DVC committed changes:', 'git commit the corresponding dvc files to update the repo'],
  uncommitted: [
    'DVC uncommitted changes:',
    'use "assay commit <file>..." to track changes',
    'use "assay checkout <file>..." to discard changes',
  ],
  untracked: ['Untracked files:', 'use "git add <file> ..." or "assay add <file>..." to commit to git or to dvc'],
  unchanged: ['DVC unchanged files:'],
};

/** DVC's text: a heading, hints and paths for each part. */
export function dataStatusText(json: DataStatusJson, isGitDirty: boolean): string {
  const parts = (Object.keys(HEADINGS) as (keyof DataStatusJson)[]).flatMap((key) => {
    const part = json[key];
    if (!part) return [];
    const [heading, ...hints] = HEADINGS[key];
    const items = Array.isArray(part) ? part : itemsOf(part);
    return [[heading, ...hints.map((hint) => `  (${hint})`), ...items.map((item) => `        ${item}`)].join('\n')];
  });
  if (parts.length === 0) parts.push('No changes.');
  const other = Object.keys(json).length === 0 ? '' : 'other ';
  const dirty = isGitDirty ? [`(there are ${other}changes not tracked by dvc, use "git status" to see)`] : [];
  return [parts.join('\n\n'), ...dirty].join('\n');
}

function itemsOf(groups: GroupJson): string[] {
  return Object.entries(groups).flatMap(([state, changes]) =>
    (changes as (string | { old: string; new: string })[]).map(
      (change) => `${state}: ${typeof change === 'string' ? change : `${change.old} -> ${change.new}`}`,
    ),
  );
}

import * as z from 'zod';
import { COMMENT_POLICIES } from '../core/comment-policy.js';
import { projectSlug } from '../core/project-slug.js';
import { TRUST_TIERS } from '../core/trust.js';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** No `..`, nothing absolute. */
const DIRECTORY = /^(?![./]*\/)(?!\.)(?!.*\/\.)[^\0\\]+$/;
/** Users that an enterprise manages are called `name_company`. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const TEAM = /^[a-z0-9][a-z0-9_.-]{0,99}$/;

/** Reports, checks and comments are told apart by the name of the project alone. */
function refuseEqualNames(directories: readonly string[], context: z.RefinementCtx): void {
  const known = new Map([['root', 'the root']]);
  for (const [index, directory] of directories.entries()) {
    const slug = projectSlug(directory);
    const other = known.get(slug);
    if (other === undefined) known.set(slug, directory);
    else {
      const message = `its name in checks and reports, ${slug}, is also that of ${other}`;
      context.addIssue({ code: 'custom', path: [index], message, params: { hint: 'Rename one of the directories.' } });
    }
  }
}

/** `github:` of assay.yaml: what the App goes by; always read from the base revision. */
export const githubSchema = z
  .strictObject({
    workflows: z
      .array(z.string().regex(WORKFLOW, 'a path such as .github/workflows/ml.yml'))
      .max(50, 'at most 50 workflows')
      .default([])
      .describe(
        'Workflow files whose runs count as evidence. When left out, those that run Assay in the base, and any that leaves a report.',
      ),
    projects: z
      .array(z.string().regex(DIRECTORY, 'a directory from the root, such as services/ranker'))
      .max(50, 'at most 50 projects')
      .superRefine(refuseEqualNames)
      .default([])
      .describe(
        'Directories with an assay.yaml of their own, whose reports are judged by it. Their checks are `assay / <project> / <model>`.',
      ),
    release_managers: z
      .strictObject({
        users: z.array(z.string().regex(LOGIN, 'a login, without @')).default([]).describe('Logins.'),
        teams: z
          .array(z.string().regex(TEAM, 'the slug of a team of this organization, such as ml-release'))
          .max(20, 'at most 20 teams')
          .default([])
          .describe('Slugs of teams of the organization that owns the repository.'),
      })
      .prefault({})
      .describe('Who may accept a gate that says no. Nobody, when left out.'),
    merge_queue: z
      .enum(['reevaluate', 'carry'])
      .default('reevaluate')
      .describe(
        'What judges a merge group: its own run, or (`carry`) the verdict of the pull request where the base has neither new data nor models.',
      ),
    comment: z
      .enum(COMMENT_POLICIES)
      .default('on-change')
      .describe('When the App comments on a pull request. A comment that stands is kept true.'),
    trust: z
      .enum(TRUST_TIERS)
      .default('self_reported')
      .describe(
        'The least tier of trust that a pass needs. pinned_workflow: a ruleset requires the workflow, and the pull request does not change it. trusted_reeval: the workflow of `reevaluate` has measured the models again on the base.',
      ),
    reevaluate: z
      .strictObject({
        workflow: z
          .string()
          .regex(WORKFLOW, 'a path such as .github/workflows/assay-reevaluate.yml')
          .describe(
            'A workflow of the base with `on: workflow_dispatch` and the inputs assay_title and assay_candidate.',
          ),
      })
      .optional()
      .describe('What measures the models of a pull request again, for `trust: trusted_reeval`.'),
    wait_minutes: z
      .int()
      .min(1, 'a whole number of at least 1')
      .max(1440, 'at most 1440 minutes, a day')
      .default(60)
      .describe('How long a run may take to appear before its absence is a failure.'),
  })
  .prefault({})
  .describe('What the GitHub App goes by, read from the base revision.');

export type GithubConfig = z.infer<typeof githubSchema>;

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptances,
  acceptCommand,
  actorsToAsk,
  answersTo,
  helpText,
  mayDo,
  parseCommand,
} from '../../src/github/chatops/index.js';
import type { Actor, ChatComment, ChatContext } from '../../src/github/chatops/index.js';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const GATE = 'evaluation.churn.roc_auc:max_drop';
const ACCEPT = `/assay accept ${GATE} --reason "the test set changed" --head ${HEAD}`;
const NOW = Date.parse('2026-03-02T10:00:00Z');

describe('parseCommand', () => {
  test.each([
    ['/assay help', { verb: 'help' }],
    ['/assay status\nand some words', { verb: 'status' }],
    ['/assay re-run\r\n\r\nthe runner was broken', { verb: 're-run' }],
    ['/assay  re-run  ', { verb: 're-run' }],
    ['/assay help\rmore', { verb: 'help' }],
    [ACCEPT, { verb: 'accept', gate: GATE, reason: 'the test set changed', head: HEAD }],
    [
      `/assay accept --head ${HEAD.toUpperCase()} --reason fine ${GATE}`,
      { verb: 'accept', gate: GATE, reason: 'fine', head: HEAD },
    ],
    [`/assay accept ${GATE} --reason “so be it”`, { verb: 'accept', gate: GATE, reason: 'so be it', head: undefined }],
    [
      '/assay accept "a.b[c=Two year]:min" --reason "says \\"no\\" \\\\ \\n"',
      { verb: 'accept', gate: 'a.b[c=Two year]:min', reason: 'says "no" \\ \\n', head: undefined },
    ],
  ])('reads %j', (body, command) => expect(parseCommand(body)).toEqual(command));

  test.each([
    ['a word within a line', 'please /assay help'],
    ['a quote', '> /assay help'],
    ['an e-mail that quotes it', 'On Tue, Ada wrote:\n> /assay help'],
    ['a fence', '```\n/assay help\n```'],
    ['code', '`/assay help`'],
    ['the second line', 'Hello\n/assay help'],
    ['behind an empty line', '\n/assay help'],
    ['one space before', ' /assay help'],
    ['code by indentation', '    /assay help'],
    ['a tab before', '\t/assay help'],
    ['a tab behind', '/assay\thelp'],
    ['a no-break space behind', '/assay\u00a0help'],
    ['a fullwidth slash', '\uff0fassay help'],
    ['a division slash', '\u2215assay help'],
    ['a Cyrillic a', '/\u0430ssay help'],
    ['a zero-width space before', '\u200b/assay help'],
    ['a zero-width space within', '/as\u200bsay help'],
    ['a zero-width joiner behind', '/assay\u200d help'],
    ['a byte order mark', '\ufeff/assay help'],
    ['a right-to-left override', '\u202e/assay help'],
    ['capitals', '/ASSAY help'],
    ['a path', '/assay/help'],
    ['a longer word', '/assayer help'],
    ['a list item', '- /assay help'],
    ['an HTML comment', '<!-- /assay help -->'],
    ['a line separator before', '\u2028/assay help'],
    ['nothing', ''],
    ['a megabyte', 'x'.repeat(1 << 20)],
  ])('takes no notice of %s', (_, body) => expect(parseCommand(body)).toBeUndefined());

  test.each([
    ['/assay', '', 'Name a verb: /assay help lists them.'],
    ['/assay acept x', 'acept', 'Did you mean /assay accept?'],
    ['/assay rerun', 'rerun', 'Did you mean /assay re-run?'],
    ['/assay HELP', 'HELP', 'Did you mean /assay help?'],
    ['/assay he\u200blp', 'he\u200blp', 'Did you mean /assay help?'],
    ['/assay constructor', 'constructor', '/assay help lists what can be typed.'],
    [`/assay ${'y'.repeat(500)}`, 'y'.repeat(60), '/assay help lists what can be typed.'],
    [`/assay help ${'x'.repeat(1 << 16)}`, '', 'The first line is too long for a command.'],
    ['/assay help me', 'me', 'Nothing stands behind /assay help.'],
    ['/assay accept', '', 'Name the gate: the id that the check shows beside its no.'],
    [`/assay accept ${GATE}`, '', 'Say why: --reason "…".'],
    [`/assay accept ${GATE} --reason ""`, '', 'Say why: --reason "…".'],
    [`/assay accept ${GATE} --reason " \u2028\u0000 "`, '', 'Say why: --reason "…".'],
    [`/assay accept ${GATE} --reason`, '--reason', '--reason needs a value.'],
    [`/assay accept ${GATE} --reason a b`, 'b', 'Put a gate or a reason with spaces into quotation marks.'],
    [`/assay accept ${GATE} --reason a --reason b`, '--reason', '--reason is there twice.'],
    [
      `/assay accept ${GATE} —reason "a"`,
      '—reason',
      'Did you mean --reason, with two hyphens and its value behind a space?',
    ],
    [
      `/assay accept ${GATE} --reason=a`,
      '--reason=a',
      'Did you mean --reason, with two hyphens and its value behind a space?',
    ],
    [`/assay accept ${GATE} --force`, '--force', 'There is no such option.'],
    [
      `/assay accept ${GATE} --reason a --head ${HEAD.slice(0, 12)}`,
      HEAD.slice(0, 12),
      'Write the id of the commit in full, 40 digits.',
    ],
    [`/assay accept ${GATE} --reason a --head main`, 'main', 'Write the id of the commit in full, 40 digits.'],
    [
      `/assay accept ${GATE} --reason "a`,
      '',
      'A quotation mark is missing, or stands inside a word. Inside quotes, write \\" for one.',
    ],
  ])('teaches who writes %j', (body, unknown, hint) => expect(parseCommand(body)).toEqual({ unknown, hint }));

  test('a reason is one line, whatever is written', () => {
    const parsed = parseCommand(`/assay accept ${GATE} --reason "a\u2028b\u0085c\td @all #1 <!-- ${'x'.repeat(600)}"`);
    expect(parsed).toMatchObject({ reason: expect.stringMatching(/^a b c d @all #1 <!-- x+…$/) });
    expect((parsed as { reason: string }).reason.length).toBeLessThanOrEqual(500);
  });

  test('the line to copy is read as what it was made of', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((text) => !/^[-–—]|[\r\n]/.test(text));
    fc.assert(
      fc.property(word, word, (gate, reason) => {
        const parsed = parseCommand(acceptCommand(gate, HEAD, `.${reason}`)!);
        expect(parsed).toMatchObject({ verb: 'accept', gate, head: HEAD });
      }),
    );
    for (const gate of ['a\nb', '--head', '—x']) expect(acceptCommand(gate, HEAD)).toBeUndefined();
    expect(parseCommand(acceptCommand(GATE, HEAD, 'a "b" \\ c')!)).toMatchObject({ reason: 'a "b" \\ c' });
  });

  test('any text is a command, no command, or not understood, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const parsed = parseCommand(`/assay ${text}`);
        expect(parsed === undefined || 'verb' in parsed || parsed.unknown.length <= 60).toBe(true);
      }),
    );
    const started = performance.now();
    parseCommand(`/assay accept ${'"\\'.repeat(1900)}`);
    parseCommand(`/assay accept "${'\\\\'.repeat(1900)}`);
    parseCommand(`/assay ${' '.repeat(3900)}"`);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('help names every verb and who may use it', () => {
    expect(helpText()).toEqual([
      '/assay help: show what can be typed here',
      '/assay status: look again, and show how things stand',
      '/assay re-run: run the workflow of this commit once more (needs write)',
      '/assay accept <gate> --reason "…" --head <commit>: let a gate’s no pass for this commit, for a stated reason (release managers)',
    ]);
  });
});

const managers = { users: ['Rita'], teams: ['ml-leads'] };
const rita: Actor = { login: 'rita', isBot: false, permission: 'write', teams: [] };

describe('mayDo', () => {
  const accept = { verb: 'accept', gate: GATE, reason: 'x', head: HEAD } as const;
  const reader: Actor = { login: 'mallory', isBot: false, permission: 'read', teams: [] };

  test.each([
    ['a release manager', accept, rita, managers, true],
    ['a member of a team, whatever the case', accept, { ...rita, login: 'lea', teams: ['ML-Leads'] }, managers, true],
    ['a reader who asks for help', { verb: 'help' } as const, reader, managers, true],
    ['a reader who asks how things stand', { verb: 'status' } as const, reader, managers, true],
    ['a writer who re-runs', { verb: 're-run' } as const, { ...rita, login: 'ana' }, managers, true],
    [
      'an admin whom the base does not name',
      accept,
      { ...rita, login: 'root', permission: 'admin' },
      managers,
      'Only release managers',
    ],
    ['a reader', accept, reader, managers, 'Only release managers'],
    ['a member of another team', accept, { ...rita, login: 'lea', teams: ['web'] }, managers, 'Only release managers'],
    [
      'an invitation that is not accepted',
      accept,
      { ...rita, login: 'paul', teams: [] },
      managers,
      'Only release managers',
    ],
    ['a suspended release manager', accept, { ...rita, permission: 'none' }, managers, 'needs the permission to write'],
    [
      'a release manager who may only read now',
      accept,
      { ...rita, permission: 'read' },
      managers,
      'needs the permission to write',
    ],
    ['a name that looks alike', accept, { ...rita, login: 'r1ta' }, managers, 'Only release managers'],
    ['anybody, where the base names nobody', accept, rita, { users: [], teams: [] }, 'names nobody'],
    ['a bot that the base names', accept, { ...rita, isBot: true }, managers, 'Only people'],
    [
      'a triager who re-runs',
      { verb: 're-run' } as const,
      { ...reader, permission: 'triage' },
      managers,
      'needs the permission to write',
    ],
  ] as const)('%s', (_, command, actor, rules, expected) => {
    const said = mayDo(command, actor, rules);
    expect(said.allowed).toBe(expected === true);
    if (!said.allowed) expect(said.why).toContain(expected);
  });
});

let nextId = 1;
function comment(body: string, changes: Partial<ChatComment> = {}): ChatComment {
  const author = { login: 'rita', type: 'User' };
  const createdAt = '2026-03-02T09:50:00Z';
  return { id: nextId++, body, author, appId: null, createdAt, isEdited: false, reactions: {}, ...changes };
}

const by = (login: string, type = 'User') => ({ author: { login, type } });
const actors = [
  rita,
  { login: 'mallory', isBot: false, permission: 'read', teams: [] } as const,
  { login: 'ana', isBot: false, permission: 'write', teams: [] } as const,
  { login: 'lea', isBot: false, permission: 'maintain', teams: ['ml-leads'] } as const,
];
const context: ChatContext = {
  pullRequest: { isOpen: true, headSha: HEAD },
  releaseManagers: managers,
  actors: new Map(actors.map((actor) => [actor.login, actor])),
  gates: [GATE, 'metrics.json:accuracy:min'],
  runs: [{ id: 7, endedAt: '2026-03-02T09:40:00Z' }],
  canReRun: true,
  nowMs: NOW,
};

describe('acceptances', () => {
  test('are bound to the head, the rule and the oldest comment', () => {
    const first = comment(ACCEPT);
    const again = comment(ACCEPT.replace('the test set changed', 'later'), by('lea'));
    expect(acceptances([again, first], context)).toEqual([
      { rule: GATE, by: 'rita', reason: 'the test set changed', commentId: first.id, at: first.createdAt },
    ]);
    expect(acceptances([comment(ACCEPT, by('lea'))], context)).toMatchObject([{ rule: GATE, by: 'lea' }]);
    // Another head, then the first one again.
    expect(acceptances([first], { ...context, pullRequest: { isOpen: true, headSha: OTHER } })).toEqual([]);
    expect(acceptances([first], { ...context, gates: undefined })).toHaveLength(1);
  });

  const forged: [string, ChatComment, Partial<ChatContext>?][] = [
    ['an edited comment', comment(ACCEPT, { isEdited: true })],
    ['a bot', comment(ACCEPT, by('rita', 'Bot'))],
    [
      'a bot by its name',
      comment(ACCEPT, by('rita[bot]')),
      {
        releaseManagers: { users: ['rita[bot]'], teams: [] },
        actors: new Map([['rita[bot]', { ...rita, login: 'rita[bot]' }]]),
      },
    ],
    ['an organization', comment(ACCEPT, by('rita', 'Organization'))],
    ['a placeholder of an imported account', comment(ACCEPT, by('rita', 'Mannequin'))],
    ['the App itself', comment(ACCEPT, { ...by('assay[bot]', 'Bot'), appId: 1 })],
    ['an App in a manager’s name', comment(ACCEPT, { appId: 99 })],
    ['a reader', comment(ACCEPT, by('mallory'))],
    ['a writer', comment(ACCEPT, by('ana'))],
    ['somebody who was not asked about', comment(ACCEPT, by('stranger'))],
    ['a deleted account', comment(ACCEPT, by('ghost'))],
    ['a quote', comment(`> ${ACCEPT}`)],
    ['a fence', comment(`\`\`\`\n${ACCEPT}\n\`\`\``)],
    ['the second line', comment(`Hm.\n${ACCEPT}`)],
    ['an e-mail', comment(`On Tue, Rita wrote:\n> ${ACCEPT}`)],
    ['no commit', comment(ACCEPT.replace(` --head ${HEAD}`, ''))],
    ['a commit of another pull request', comment(ACCEPT.replace(HEAD, OTHER))],
    ['the beginning of a commit', comment(ACCEPT.replace(HEAD, HEAD.slice(0, 20)))],
    ['a commit with more digits', comment(`${ACCEPT}${'a'.repeat(24)}`)],
    ['no reason', comment(ACCEPT.replace('the test set changed', ''))],
    ['a gate that is not there', comment(ACCEPT.replace('roc_auc', 'f1'))],
    ['a gate with a hidden character', comment(ACCEPT.replace('roc_auc', 'roc_\u200bauc'))],
    ['every gate at once', comment(ACCEPT.replace(GATE, '*'))],
    ['a prototype’s key', comment(ACCEPT.replace(GATE, '__proto__'))],
    ['a head in the reason', comment(`/assay accept ${GATE} --reason "--head ${HEAD}"`)],
    [
      'a manager of the head’s own rules',
      comment(ACCEPT, by('ana')),
      { releaseManagers: { users: ['rita'], teams: [] } },
    ],
    ['a base that names nobody', comment(ACCEPT), { releaseManagers: { users: [], teams: [] } }],
    [
      'a manager who has left',
      comment(ACCEPT),
      { actors: new Map([['rita', { ...rita, permission: 'none' as const }]]) },
    ],
    ['a team that was left', comment(ACCEPT, by('lea')), { actors: new Map([['lea', { ...rita, login: 'lea' }]]) }],
  ];
  test.each(forged)('%s accepts nothing', (_, one, changes = {}) => {
    expect(acceptances([one], { ...context, ...changes })).toEqual([]);
  });
});

describe('answersTo', () => {
  const none = { reactions: [], reRuns: [], notes: [], isAsked: false };
  const refused = (one: ChatComment, note: string) => ({
    reactions: [{ commentId: one.id, content: 'confused' }],
    reRuns: [],
    notes: [expect.stringContaining(note)],
    isAsked: true,
  });

  test('nothing to plain comments, bots, or on a closed pull request', () => {
    const quiet = [comment('Nice!'), comment('> /assay help'), comment('/assay re-run', by('dependabot[bot]', 'Bot'))];
    expect(answersTo(quiet, context)).toEqual(none);
    const closed = { ...context, pullRequest: { isOpen: false, headSha: HEAD } };
    expect(answersTo([comment('/assay re-run'), comment('/assay help')], closed)).toEqual(none);
  });

  test('help and status, once', () => {
    const help = comment('/assay help', by('stranger'));
    expect(answersTo([help], context)).toEqual({
      reactions: [{ commentId: help.id, content: 'rocket' }],
      reRuns: [],
      notes: ['As the first line of a comment, this can be typed:', ...helpText()],
      isAsked: true,
    });
    const status = comment('/assay status', { ...by('stranger'), reactions: { rocket: 1 } });
    expect(answersTo([{ ...help, reactions: { rocket: 1 } }, status], context)).toEqual({ ...none, isAsked: true });
  });

  test('what stands in the way of a command', () => {
    const cases: [ChatComment, string, Partial<ChatContext>?][] = [
      [comment('/assay acept'), 'rita: "acept" is not understood. Did you mean /assay accept?'],
      [comment('/assay help', { isEdited: true }), 'rita: An edited comment is not read as a command.'],
      [comment('/assay accept'), 'rita: The command is not complete. Name the gate'],
      [comment(ACCEPT, by('ana')), 'ana: Only release managers', { releaseManagers: { users: ['rita'], teams: [] } }],
      [comment(ACCEPT, by('mallory')), 'mallory: Only release managers'],
      [comment(ACCEPT.replace(` --head ${HEAD}`, '')), `For the commit that is here now, write: ${ACCEPT}`],
      [comment(ACCEPT.replace(HEAD, OTHER)), 'is accepted for bbbbbbb does not hold for another commit'],
      [comment(ACCEPT.replace('roc_auc', 'roc_acu')), `Did you mean "${GATE}"?`],
      [comment('/assay re-run', by('mallory')), 'needs the permission to write'],
      [comment('/assay re-run'), 'There is no run of this commit', { runs: [] }],
      [comment('/assay re-run'), 'Actions: write', { canReRun: false }],
      [
        comment('/assay re-run', { createdAt: '2026-03-02T08:00:00Z' }),
        'within an hour',
        { runs: [{ id: 7, endedAt: '2026-03-02T07:00:00Z' }] },
      ],
    ];
    for (const [one, note, changes = {}] of cases) {
      expect(answersTo([one], { ...context, ...changes })).toEqual(refused(one, note));
    }
  });

  test('a re-run is asked for once, whoever reacts, and whatever is lost', () => {
    const one = comment('/assay re-run');
    const eyes = [{ commentId: one.id, content: 'eyes' }];
    expect(answersTo([one], context)).toEqual({ ...none, reactions: eyes, reRuns: [7] });
    // The reaction arrived, the re-run did not.
    expect(answersTo([{ ...one, reactions: { eyes: 1 } }], context)).toEqual({ ...none, reRuns: [7] });
    // It runs, or ended since: done.
    const done = { ...none, reactions: [{ commentId: one.id, content: 'rocket' }] };
    expect(answersTo([one], { ...context, runs: [{ id: 7, endedAt: undefined }] })).toEqual(done);
    expect(answersTo([one], { ...context, runs: [{ id: 7, endedAt: '2026-03-02T09:55:00Z' }] })).toEqual(done);
    const seen = { ...one, reactions: { eyes: 1, rocket: 1 } };
    expect(answersTo([seen], { ...context, runs: [{ id: 7, endedAt: undefined }], nowMs: NOW + 1e9 })).toEqual(none);
    expect(answersTo([seen], { ...context, runs: [], nowMs: NOW + 1e9 })).toEqual(none);
    // Several who ask want one.
    expect(answersTo([one, comment('/assay re-run', by('ana'))], context).reRuns).toEqual([7]);
  });

  test('an acceptance waits for verdicts, and stays acknowledged behind a push', () => {
    const one = comment(ACCEPT);
    const eyes = [{ commentId: one.id, content: 'eyes' }];
    expect(answersTo([one], { ...context, gates: undefined })).toEqual({ ...none, reactions: eyes });
    const rocket = [{ commentId: one.id, content: 'rocket' }];
    expect(answersTo([one], context)).toEqual({ ...none, reactions: rocket });
    const pushed = { ...context, pullRequest: { isOpen: true, headSha: OTHER } };
    expect(answersTo([{ ...one, reactions: { rocket: 1 } }], pushed)).toEqual(none);
    // What somebody made of it since is said.
    const edited = { ...one, isEdited: true, reactions: { rocket: 1 } };
    expect(answersTo([edited], context)).toEqual(refused(edited, 'An edited comment'));
  });

  test('a writer who is not known yet is answered when he is', () => {
    expect(answersTo([comment('/assay re-run', by('new'))], context)).toEqual(none);
  });

  test('only the newest ten, and notes only to the newest', () => {
    const flood = Array.from({ length: 1000 }, () => comment('/assay nonsense', by('mallory')));
    const answers = answersTo([...flood, comment('/assay help')], context);
    expect(answers.reactions).toHaveLength(10);
    expect(answers.notes.join()).not.toContain('nonsense');
  });
});

describe('actorsToAsk', () => {
  test('nobody for help, for a base that names nobody, for another head', () => {
    const comments = [comment('/assay help', by('stranger')), comment('/assay nonsense'), comment('Hello')];
    expect(actorsToAsk(comments, context)).toEqual([]);
    expect(actorsToAsk([comment(ACCEPT)], { ...context, releaseManagers: { users: [], teams: [] } })).toEqual([]);
    const old = comment(ACCEPT.replace(HEAD, OTHER));
    const newer = Array.from({ length: 10 }, () => comment('/assay help'));
    expect(actorsToAsk([old, ...newer], context)).toEqual([]);
  });

  test('each once; teams only of those whom the base does not name', () => {
    const comments = [
      comment(ACCEPT),
      comment(ACCEPT, by('Rita')),
      comment(ACCEPT, by('lea')),
      comment('/assay re-run', by('ana')),
    ];
    expect(actorsToAsk(comments, context)).toEqual([
      { login: 'ana', teams: [] },
      { login: 'rita', teams: [] },
      { login: 'lea', teams: ['ml-leads'] },
    ]);
  });

  test('a flood keeps no release manager from being heard', () => {
    const flood = Array.from({ length: 200 }, (_, index) => comment(ACCEPT, by(`m${index}`)));
    const asked = actorsToAsk([comment(ACCEPT), ...flood], context);
    expect(asked).toHaveLength(20);
    expect(asked[0]).toEqual({ login: 'rita', teams: [] });
  });
});

"use strict";
exports.id = 9905;
exports.ids = [9905];
exports.modules = {

/***/ 29905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/help.js
/** The page `assay <verb> --help` prints. */
function helpText(command, globals) {
    const own = Object.values(command.options);
    const longOf = ({ flags }) => /--[\w-]+/.exec(flags)[0];
    const others = globals.filter((flag) => !own.some((one) => longOf(one) === longOf(flag)));
    const width = Math.max(...[...own, ...globals].map(({ flags }) => flags.length)) + 2;
    const list = (flags) => flags.map((flag) => line(flag, width));
    return [
        `Usage: ${['assay', command.name, command.positionals, '[options]'].filter(Boolean).join(' ')}`,
        '',
        `${command.summary[0].toUpperCase()}${command.summary.slice(1)}.`,
        ...(own.length > 0 ? ['', 'Options', ...list(own)] : []),
        '',
        'Options of every verb',
        ...list(others),
        '',
    ].join('\n');
}
/** The page `assay --help` prints. */
function overview(all, globals) {
    const verbs = all.filter(({ hidden }) => !hidden);
    const groups = [...new Set(verbs.map(({ group }) => group))];
    const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
    return [
        'CI/CD for machine learning: run what changed, compare with the base, judge, report.',
        '',
        'Usage: assay <verb> [options]',
        ...groups.flatMap((group) => [
            '',
            `${group[0].toUpperCase()}${group.slice(1)}`,
            ...verbs.filter((verb) => verb.group === group).map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
        ]),
        '',
        'Options of every verb',
        ...globals.map((flag) => line(flag, 24)),
        '',
        '`assay <verb> --help` says more, `assay --version` which version this is.',
        'Exit codes: 0 pass, 1 a gate or a stage said no, 2 wrong input, 3 the outside world, 4 integrity, 70 a bug.',
        '',
    ].join('\n');
}
function line({ flags, description }, width) {
    return `  ${flags.padEnd(width)}${description}`;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/cli/arguments.js




/** Written as verbs write theirs: what is typed, and what it means. */
const GLOBAL_FLAGS = {
    cd: { flags: '-C, --cd <directory>', description: 'work in another directory' },
    config: { flags: '--config <file>', description: 'another file than assay.yaml' },
    json: { flags: '--json', description: 'print JSON' },
    quiet: { flags: '-q, --quiet', description: 'print nothing; the exit code answers' },
    verbose: { flags: '-v, --verbose', description: 'print more' },
    noColor: { flags: '--no-color', description: 'print without colours (also NO_COLOR)' },
    dryRun: { flags: '--dry-run', description: 'say what would happen, change nothing (also --dry)' },
    help: { flags: '-h, --help', description: 'say what the verb does and takes' },
};
const OF_ASSAY_ALONE = new Set(['run', 'report', 'verify', 'schema']);
const WITH_VALUE = new Set(['-C', '--cd', '--config']);
/** Splits the verb, of one word or two, off the arguments; global flags may stand before it. */
function splitVerb(args, names) {
    for (let i = 0; i < args.length; i++) {
        const argument = args[i];
        if (WITH_VALUE.has(argument))
            i++;
        else if (!argument.startsWith('-')) {
            const pair = `${argument} ${args[i + 1] ?? ''}`;
            const words = names.includes(pair) ? 2 : 1;
            return { verb: words === 2 ? pair : argument, rest: [...args.slice(0, i), ...args.slice(i + words)] };
        }
    }
    return { verb: undefined, rest: [...args] };
}
/** Help was asked for; `text` is the answer. */
class HelpAsked extends Error {
    text;
    constructor(text) {
        super('help');
        this.text = text;
    }
}
/** Parses a verb's arguments. Throws `USAGE` (exit 2) with the nearest right flag, or `HelpAsked`. */
function parseArguments(command, args) {
    const flags = [
        ...Object.entries(command.options).map(([key, option]) => flagOf(key, option, false)),
        ...Object.entries(GLOBAL_FLAGS).map(([key, option]) => flagOf(key, option, true)),
    ];
    const config = flags.map(({ long, short, takesValue }) => [
        long,
        { type: takesValue ? 'string' : 'boolean', ...(short && { short }) },
    ]);
    const [own, verbatim] = command.verbatim ? splitVerbatim(args, flags) : [args, []];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: spelledOut(own, flags).map((argument) => (argument === '--dry' ? '--dry-run' : argument)),
        options: Object.fromEntries(config),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const usage = (message, hint = `assay ${command.name} --help`) => new errors/* UserError */.yo({ code: 'USAGE', message, hint, exitCode: 2 });
    const parsed = { globals: {}, targets: [], options: {} };
    for (const token of tokens) {
        if (token.kind === 'positional')
            parsed.targets.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = flags.find(({ long }) => long === token.name);
        if (!flag) {
            const meant = (0,nearest/* nearest */.p)(token.rawName, flags.map(({ long }) => `--${long}`));
            const ofDvc = !OF_ASSAY_ALONE.has(command.name)
                ? `If it is an option of DVC: \`dvc ${command.name} ${token.rawName}\` works on the same repository.`
                : undefined;
            throw usage(`assay ${command.name} has no option ${token.rawName}`, meant ? `Did you mean ${meant}?` : ofDvc);
        }
        const { value } = token;
        if (!flag.takesValue && value !== undefined)
            throw usage(`${token.rawName} takes no value, and got "${value}"`);
        if (flag.takesValue && (value === undefined || (value.startsWith('-') && !token.inlineValue)))
            throw usage(`${token.rawName} needs a value`);
        const place = flag.isGlobal ? parsed.globals : parsed.options;
        const read = value === undefined ? true : flag.parse ? flag.parse(value) : value;
        place[flag.key] = flag.repeats ? [...(place[flag.key] ?? []), read] : read;
    }
    parsed.targets.push(...verbatim);
    if ('help' in parsed.globals)
        throw new HelpAsked(helpText(command, Object.values(GLOBAL_FLAGS)));
    const complaint = wrongNumber(command.positionals, parsed.targets);
    if (complaint)
        throw usage(`assay ${command.name} ${complaint}`, `assay ${command.name} ${command.positionals}`);
    return parsed;
}
/** What is wrong with the number of arguments, as the end of a sentence. `positionals` is e.g. `<name> [targets...]`. */
function wrongNumber(positionals, given) {
    const words = positionals.split(' ').filter(Boolean);
    const missing = words.slice(given.length).find((word) => word.startsWith('<'));
    if (missing !== undefined)
        return `needs ${missing}`;
    if (positionals.includes('...') || given.length <= words.length)
        return undefined;
    const most = ['no argument', 'one argument', 'two arguments', 'three arguments'][words.length];
    return `takes ${most}${words.length === 0 ? '' : ', and not'} "${given[words.length]}"`;
}
/** Options, and a command line from its first word on. */
function splitVerbatim(args, flags) {
    for (let index = 0; index < args.length; index++) {
        const argument = args[index];
        if (argument === '--')
            return [args.slice(0, index), args.slice(index + 1)];
        if (!argument.startsWith('-'))
            return [args.slice(0, index), args.slice(index)];
        const letters = /^-(\w+)$/.exec(argument)?.[1] ?? '';
        const taking = flags.find(({ long, short, takesValue }) => {
            return takesValue && (argument === `--${long}` || (short !== undefined && letters.endsWith(short)));
        });
        if (taking && !flags.some(({ short, takesValue }) => takesValue && letters.slice(0, -1).includes(short ?? '-')))
            index++;
    }
    return [[...args], []];
}
/** `--targets a b` as `--targets a --targets b`, and an option whose value may be left out with the value that then counts. */
function spelledOut(args, flags) {
    const result = [];
    let list;
    let taken = 0;
    for (const [index, argument] of args.entries()) {
        if (argument === '--')
            return [...result, ...args.slice(index)];
        if (!argument.startsWith('-')) {
            if (list !== undefined && taken++ > 0)
                result.push(list);
            result.push(argument);
            continue;
        }
        const flag = flags.find(({ long, short }) => argument === `--${long}` || argument === `-${short}`);
        list = flag?.isList ? argument : undefined;
        taken = 0;
        const isBare = flag?.bare !== undefined && (args[index + 1] ?? '-').startsWith('-');
        result.push(isBare ? `--${flag.long}=${flag.bare}` : argument);
    }
    return result;
}
/** Reads `-r, --remote <name>`: a value is taken where one is named, `<paths...>` several, `[value]` perhaps none. */
function flagOf(key, { flags, parse, repeats = false, bare }, isGlobal) {
    const [, short, long, value] = /^(?:-(\w), )?--([\w-]+)( [<[].+[>\]])?$/.exec(flags);
    const takesValue = value !== undefined;
    return {
        key,
        isGlobal,
        long: long,
        short,
        takesValue,
        isList: value?.endsWith('...>') ?? false,
        repeats,
        bare,
        parse,
    };
}

;// CONCATENATED MODULE: ./build/cli/printable.js
/** Control characters of names and messages must not reach the terminal; tabs and line ends may. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/cli/show-error.js




const ISSUES = 'https://github.com/assay-ci/assay/issues/new';
/** An error for a person: what happened, every mistake with its place, the next thing to type. */
function errorText(error, verbose) {
    if (!(error instanceof errors/* UserError */.yo))
        return bugText(error);
    const lines = [
        `error: ${error.location ? `${(0,errors/* formatLocation */.j$)(error.location)}: ` : ''}${error.message} [${error.code}]`,
    ];
    for (const { message, hint, location } of error.mistakes) {
        lines.push(`  ${location ? `${(0,errors/* formatLocation */.j$)(location)}: ` : ''}${message}`);
        if (hint !== undefined)
            lines.push(`    ${hint}`);
    }
    if (error.hint !== undefined)
        lines.push(`hint: ${error.hint}`);
    if (error.retryable && !/again/i.test(error.hint ?? ''))
        lines.push('Trying again may help.');
    if (verbose && error.cause instanceof Error)
        lines.push('', error.cause.stack ?? error.cause.message);
    return printable((0,redact/* redact */.E)(lines.join('\n')));
}
/** The same for programs. */
function errorJson(error) {
    if (!(error instanceof errors/* UserError */.yo))
        return { error: { code: 'BUG', message: (0,redact/* redact */.E)(String(error)), exit_code: errors/* BUG_EXIT_CODE */.Wj } };
    const { code, message, hint, exitCode, location, mistakes, retryable } = error;
    return JSON.parse((0,redact/* redact */.E)(JSON.stringify({ error: { code, message, hint, exit_code: exitCode, location, mistakes, retryable } })));
}
function bugText(error) {
    const stack = (0,redact/* redact */.E)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const title = encodeURIComponent(stack.split('\n')[0].slice(0, 100));
    const body = encodeURIComponent(`assay ${version/* VERSION */.x}, Node ${process.version}, ${process.platform}\n\n${stack.slice(0, 1500)}`);
    return `A bug in Assay, not a mistake of yours:\n\n${printable(stack)}\n\nPlease tell us: ${ISSUES}?title=${title}&body=${body}`;
}

// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/cli/terminal-progress.js



const BAR_WIDTH = 24;
const REDRAW_MS = 100;
/** Phases quicker than this are not worth a line. */
const QUIET_MS = 300;
/** Progress on standard error: bars for a person, one line a phase for a log. */
function terminalProgress({ stream, isInteractive, verbose }) {
    const line = (text) => stream.write(`${isInteractive ? '\r\u001b[K' : ''}${text}\n`);
    return {
        note: (text) => line(printable((0,redact/* redact */.E)(text))),
        output: (_source, text) => line((0,redact/* redact */.E)(text)),
        phase(title, total = {}) {
            const started = performance.now();
            let items = 0;
            let bytes = 0;
            let drawn = 0;
            return {
                advance(moreItems, moreBytes = 0) {
                    items += moreItems;
                    bytes += moreBytes;
                    if (!isInteractive || performance.now() - drawn < REDRAW_MS)
                        return;
                    drawn = performance.now();
                    stream.write(`\r\u001b[K${title} ${bar(items, total.items)}${countsText(items, bytes, total.items)}`);
                },
                done() {
                    const seconds = (performance.now() - started) / 1000;
                    if (isInteractive)
                        stream.write('\r\u001b[K');
                    if (items === 0 || (!verbose && isInteractive && seconds * 1000 < QUIET_MS))
                        return;
                    const rate = bytes > 0 && seconds > 0 ? `, ${(0,format_number/* formatBytes */.z3)(bytes / seconds)}/s` : '';
                    line(`${title}: ${countsText(items, bytes)} in ${seconds.toFixed(1)} s${rate}`);
                },
            };
        },
    };
}
function bar(items, total) {
    if (!total)
        return '';
    const filled = Math.min(BAR_WIDTH, Math.round((items / total) * BAR_WIDTH));
    return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} `;
}
function countsText(items, bytes, total) {
    const files = `${total ? `${items} of ${total}` : items} ${(total || items) === 1 ? 'file' : 'files'}`;
    return bytes > 0 ? `${files}, ${(0,format_number/* formatBytes */.z3)(bytes)}` : files;
}

;// CONCATENATED MODULE: ./build/src/commands/evidence-verbs.js
/** Verbs that measure and judge models and data; they need no repository. */
const evidenceVerbs = [
    {
        group: 'evidence',
        name: 'evaluate',
        summary: 'measure predictions against the truth',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(9677), __webpack_require__.e(3789), __webpack_require__.e(3813), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 40034))).evaluate,
    },
    {
        group: 'evidence',
        name: 'compare',
        summary: 'judge a challenger beside a champion on the same rows',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8549), __webpack_require__.e(9677), __webpack_require__.e(3789), __webpack_require__.e(3813), __webpack_require__.e(4924), __webpack_require__.e(6031)]).then(__webpack_require__.bind(__webpack_require__, 95648))).compareModels,
    },
    {
        group: 'evidence',
        name: 'drift',
        summary: 'compare the columns of two tables, and say whether the data has drifted',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(8455), __webpack_require__.e(3813), __webpack_require__.e(6578), __webpack_require__.e(5395)]).then(__webpack_require__.bind(__webpack_require__, 43042))).drift,
    },
    {
        group: 'evidence',
        name: 'validate',
        summary: 'check a table against a schema and quality rules',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(1940), __webpack_require__.e(8549), __webpack_require__.e(9499), __webpack_require__.e(3138), __webpack_require__.e(5999)]).then(__webpack_require__.bind(__webpack_require__, 35568))).validate,
    },
    {
        group: 'evidence',
        name: 'profile',
        summary: 'write a schema that a table keeps, for `validate`',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(1940), __webpack_require__.e(8549), __webpack_require__.e(9499), __webpack_require__.e(6504)]).then(__webpack_require__.bind(__webpack_require__, 86298))).profile,
    },
];

;// CONCATENATED MODULE: ./build/src/commands/verbs.js

/** Every verb, in the order `--help` shows them. Nothing is loaded before it is called for. */
const verbs = [
    {
        group: 'the job',
        name: 'run',
        summary: 'run what changed, compare with the base, judge the gates, write the report',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(6921), __webpack_require__.e(5521), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(9677), __webpack_require__.e(6846), __webpack_require__.e(8455), __webpack_require__.e(9109), __webpack_require__.e(1396), __webpack_require__.e(301), __webpack_require__.e(8656), __webpack_require__.e(1574), __webpack_require__.e(5101), __webpack_require__.e(4295), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 55745))).run,
    },
    {
        group: 'the job',
        name: 'report',
        summary: 'show a report.json as text, Markdown or HTML',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4159), __webpack_require__.e(301), __webpack_require__.e(5101), __webpack_require__.e(5641), __webpack_require__.e(4295), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 63744))).report,
    },
    {
        group: 'pipeline',
        name: 'repro',
        summary: 'run the stages of dvc.yaml that changed',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(6846), __webpack_require__.e(1396), __webpack_require__.e(1574), __webpack_require__.e(2429)]).then(__webpack_require__.bind(__webpack_require__, 3101))).repro,
    },
    {
        group: 'pipeline',
        name: 'metrics show',
        summary: 'print metrics of the work tree and of other revisions',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(9455), __webpack_require__.e(5970)]).then(__webpack_require__.bind(__webpack_require__, 75970))).metricsShow,
    },
    {
        group: 'pipeline',
        name: 'metrics diff',
        summary: 'compare metrics of two revisions, or of one and the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(9455), __webpack_require__.e(3945)]).then(__webpack_require__.bind(__webpack_require__, 93945))).metricsDiff,
    },
    {
        group: 'pipeline',
        name: 'params diff',
        summary: 'compare parameters of two revisions, or of one and the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(9455), __webpack_require__.e(3701)]).then(__webpack_require__.bind(__webpack_require__, 23701))).paramsDiff,
    },
    {
        group: 'pipeline',
        name: 'plots show',
        summary: 'draw the plots of dvc.yaml, or plain data files',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(3579), __webpack_require__.e(3156)]).then(__webpack_require__.bind(__webpack_require__, 83156))).plotsShow,
    },
    {
        group: 'pipeline',
        name: 'plots diff',
        summary: 'draw the plots of several revisions over each other',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(3579), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 23242))).plotsDiff,
    },
    {
        group: 'pipeline',
        name: 'plots templates',
        summary: 'list the built-in templates of plots, or print one',
        load: async () => (await __webpack_require__.e(/* import() */ 3710).then(__webpack_require__.bind(__webpack_require__, 73710))).plotsTemplates,
    },
    {
        group: 'pipeline',
        name: 'stage list',
        summary: 'list the stages of a dvc.yaml',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(3422)]).then(__webpack_require__.bind(__webpack_require__, 63422))).stageList,
    },
    {
        group: 'pipeline',
        name: 'stage add',
        summary: 'add a stage to the dvc.yaml of this directory',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(1926)]).then(__webpack_require__.bind(__webpack_require__, 21926))).stageAdd,
    },
    {
        group: 'pipeline',
        name: 'dag',
        summary: 'draw what is made from what',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(7806)]).then(__webpack_require__.bind(__webpack_require__, 97806))).dag,
    },
    {
        group: 'pipeline',
        name: 'freeze',
        summary: 'keep stages and .dvc files as they are, whatever changes upstream',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5645)]).then(__webpack_require__.bind(__webpack_require__, 15645))).freeze,
    },
    {
        group: 'pipeline',
        name: 'unfreeze',
        summary: 'let frozen stages and .dvc files follow changes again',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(4642)]).then(__webpack_require__.bind(__webpack_require__, 24642))).unfreeze,
    },
    {
        group: 'data',
        name: 'init',
        summary: 'make this project a repository, and write its assay.yaml',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(6921), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(9677), __webpack_require__.e(8455), __webpack_require__.e(9109), __webpack_require__.e(2754), __webpack_require__.e(7709)]).then(__webpack_require__.bind(__webpack_require__, 27709))).init,
    },
    {
        group: 'data',
        name: 'status',
        summary: 'say which data and stages changed',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(7009)]).then(__webpack_require__.bind(__webpack_require__, 37009))).status,
    },
    {
        group: 'data',
        name: 'add',
        summary: 'track files or directories with a .dvc file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(4913), __webpack_require__.e(3725)]).then(__webpack_require__.bind(__webpack_require__, 74877))).add,
    },
    {
        group: 'data',
        name: 'import-url',
        summary: 'bring data from a path, http(s):// or s3:// and remember where it came from',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(4404), __webpack_require__.e(7073), __webpack_require__.e(1963)]).then(__webpack_require__.bind(__webpack_require__, 41963))).importUrl,
    },
    {
        group: 'data',
        name: 'import',
        summary: 'bring data from another git or DVC repository and remember where it came from',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(4404), __webpack_require__.e(7073), __webpack_require__.e(4731)]).then(__webpack_require__.bind(__webpack_require__, 84731))).importData,
    },
    {
        group: 'data',
        name: 'update',
        summary: 'take over what the sources of imports hold now',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 60500))).update,
    },
    {
        group: 'data',
        name: 'get',
        summary: 'copy data out of a git or DVC repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4339), __webpack_require__.e(7073), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 988))).get,
    },
    {
        group: 'data',
        name: 'ls',
        aliases: ['list'],
        summary: 'list what a git or DVC repository holds',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(4404), __webpack_require__.e(9547), __webpack_require__.e(4339), __webpack_require__.e(7073), __webpack_require__.e(8209)]).then(__webpack_require__.bind(__webpack_require__, 49058))).ls,
    },
    {
        group: 'data',
        name: 'commit',
        summary: 'record data and outputs of stages as they are',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(6846), __webpack_require__.e(1396), __webpack_require__.e(9610)]).then(__webpack_require__.bind(__webpack_require__, 40606))).commit,
    },
    {
        group: 'data',
        name: 'move',
        aliases: ['mv'],
        summary: 'rename or move tracked data',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(8026)]).then(__webpack_require__.bind(__webpack_require__, 35645))).move,
    },
    {
        group: 'data',
        name: 'remove',
        aliases: ['rm'],
        summary: 'stop tracking data, or remove stages from dvc.yaml',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(4333)]).then(__webpack_require__.bind(__webpack_require__, 54333))).remove,
    },
    {
        group: 'data',
        name: 'checkout',
        summary: 'put recorded data from the cache into the workspace',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 90346))).checkout,
    },
    {
        group: 'data',
        name: 'fetch',
        summary: 'bring data from the remote into the cache',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(2432), __webpack_require__.e(4913), __webpack_require__.e(6846), __webpack_require__.e(1596)]).then(__webpack_require__.bind(__webpack_require__, 12928))).fetch,
    },
    { group: 'data', name: 'pull', summary: 'fetch, then checkout', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(2432), __webpack_require__.e(4913), __webpack_require__.e(6846), __webpack_require__.e(7831)]).then(__webpack_require__.bind(__webpack_require__, 70687))).pull },
    {
        group: 'data',
        name: 'push',
        summary: 'store cached data in the remote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(2432), __webpack_require__.e(4913), __webpack_require__.e(6846), __webpack_require__.e(8538)]).then(__webpack_require__.bind(__webpack_require__, 36478))).push,
    },
    {
        group: 'data',
        name: 'root',
        summary: 'print the path to the root of the repository',
        load: async () => (await __webpack_require__.e(/* import() */ 8950).then(__webpack_require__.bind(__webpack_require__, 38950))).root,
    },
    {
        group: 'data',
        name: 'config',
        summary: 'get or set options of the configuration',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(4364)]).then(__webpack_require__.bind(__webpack_require__, 64364))).config,
    },
    {
        group: 'data',
        name: 'remote add',
        summary: 'add a remote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(3970)]).then(__webpack_require__.bind(__webpack_require__, 83970))).remoteAdd,
    },
    {
        group: 'data',
        name: 'remote list',
        summary: 'list the remotes',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__, 90401))).remoteList,
    },
    {
        group: 'data',
        name: 'remote modify',
        summary: 'set or unset an option of a remote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(8223)]).then(__webpack_require__.bind(__webpack_require__, 48223))).remoteModify,
    },
    {
        group: 'data',
        name: 'remote default',
        summary: 'print, set or unset the default remote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(2124)]).then(__webpack_require__.bind(__webpack_require__, 42124))).remoteDefault,
    },
    {
        group: 'data',
        name: 'remote rename',
        summary: 'rename a remote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(5083)]).then(__webpack_require__.bind(__webpack_require__, 65083))).remoteRename,
    },
    {
        group: 'data',
        name: 'remote remove',
        summary: 'remove a remote from the configuration',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(9051), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 50449))).remoteRemove,
    },
    {
        group: 'data',
        name: 'data status',
        summary: 'say what of the data is committed, changed, missing or untracked',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(9280), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 42022))).dataStatus,
    },
    {
        group: 'data',
        name: 'diff',
        summary: 'say which data differs between revisions',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(2432), __webpack_require__.e(9280), __webpack_require__.e(9315)]).then(__webpack_require__.bind(__webpack_require__, 9315))).diff,
    },
    {
        group: 'data',
        name: 'verify',
        summary: 'check that recorded data is where it can be had',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(3386), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(4238)]).then(__webpack_require__.bind(__webpack_require__, 84238))).verify,
    },
    {
        group: 'data',
        name: 'gc',
        summary: 'delete cached or stored data that nothing needs',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(5899), __webpack_require__.e(2432), __webpack_require__.e(9274)]).then(__webpack_require__.bind(__webpack_require__, 24186))).gc,
    },
    ...evidenceVerbs,
    {
        group: 'itself',
        name: 'merge-driver',
        summary: 'merge a dvc.lock or .dvc file for git',
        hidden: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(6548), __webpack_require__.e(5899), __webpack_require__.e(4394)]).then(__webpack_require__.bind(__webpack_require__, 70586))).mergeDriver,
    },
    {
        group: 'itself',
        name: 'doctor',
        summary: 'look for what is missing or set up badly: engines, credentials, workflows, branch rules',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2255), __webpack_require__.e(6921), __webpack_require__.e(5521), __webpack_require__.e(4159), __webpack_require__.e(1940), __webpack_require__.e(1082), __webpack_require__.e(6548), __webpack_require__.e(9677), __webpack_require__.e(8455), __webpack_require__.e(9109), __webpack_require__.e(8656), __webpack_require__.e(6499)]).then(__webpack_require__.bind(__webpack_require__, 16499))).doctor,
    },
    {
        group: 'itself',
        name: 'schema',
        summary: 'print the JSON Schema of assay.yaml or report.json',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9677), __webpack_require__.e(8455), __webpack_require__.e(9109), __webpack_require__.e(5101), __webpack_require__.e(5641), __webpack_require__.e(1145)]).then(__webpack_require__.bind(__webpack_require__, 71145))).schema,
    },
];

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/commands/read-trigger.js

/** What started this process: a workflow's event where there is one, else a person. Throws what `triggerOf` throws. */
async function readTrigger(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return { kind: 'manual' };
    const path = environment['GITHUB_EVENT_PATH'];
    const text = path ? (0,files/* readTextIfExists */.TP)(path) : undefined;
    const { triggerOf } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3665)]).then(__webpack_require__.bind(__webpack_require__, 73665));
    return triggerOf(environment, text === undefined ? undefined : parsed(text));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/core/progress.js
var core_progress = __webpack_require__(83642);
// EXTERNAL MODULE: ./build/src/platform/file-error.js
var file_error = __webpack_require__(41912);
;// CONCATENATED MODULE: ./build/cli/run-cli.js












/** Runs one verb from the terminal's arguments and says the exit code. */
async function runCli(args) {
    // The AWS SDK would tell users of Node 20 about its own plans.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(141);
        throw error;
    });
    // Nobody reads the story any more; the work goes on.
    process.stderr.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const wantsJson = args.includes('--json');
    try {
        return asInterrupted(await runVerb(args));
    }
    catch (thrown) {
        if (thrown instanceof HelpAsked) {
            process.stdout.write(thrown.text);
            return 0;
        }
        const error = (0,file_error/* translateFileError */.L)(thrown) ?? thrown;
        if (wantsJson)
            print(JSON.stringify(errorJson(error)));
        else
            process.stderr.write(`${errorText(error, args.includes('--verbose') || args.includes('-v'))}\n`);
        return asInterrupted((0,errors/* exitCodeOf */.FO)(error));
    }
}
/** The exit code that shells give a program which a signal has ended. */
let interruptCode;
/** What could not be finished because somebody interrupted it is no failure of the outside world. */
function asInterrupted(exitCode) {
    return exitCode === 3 ? (interruptCode ?? exitCode) : exitCode;
}
async function runVerb(args) {
    const names = verbs.map(({ name }) => name);
    const { verb, rest } = splitVerb(args, names);
    if (verb === 'help' && rest.length > 0)
        return runVerb([...rest, '--help']);
    if (verb === 'help')
        throw new HelpAsked(overview(verbs, Object.values(GLOBAL_FLAGS)));
    if (verb === undefined) {
        const isHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
        if (isHelp)
            throw new HelpAsked(overview(verbs, Object.values(GLOBAL_FLAGS)));
        throw new errors/* UserError */.yo({
            code: 'USAGE',
            message: `assay needs a verb before ${args.join(' ')}`,
            hint: 'assay --help lists the verbs.',
            exitCode: 2,
        });
    }
    const found = verbs.find(({ name, aliases = [] }) => name === verb || aliases.includes(verb));
    const family = names.filter((name) => name.startsWith(`${verb} `));
    if (!found && family.length > 0)
        throw verbIncomplete(verb, family, rest);
    if (!found)
        throw unknownVerb(verb);
    const command = await found.load();
    const parsed = parseArguments(command, rest);
    const outcome = await command.run(await contextOf(parsed), parsed.targets, parsed.options);
    await show(outcome, parsed);
    return outcome.exitCode;
}
/** `assay remote` alone, or with a second word that is none of its verbs. */
function verbIncomplete(verb, family, rest) {
    if (rest.includes('--help') || rest.includes('-h')) {
        const listed = verbs.filter(({ name }) => family.includes(name));
        return new HelpAsked(listed.map(({ name, summary }) => `assay ${name.padEnd(18)}${summary}\n`).join(''));
    }
    const second = rest.find((word) => !word.startsWith('-'));
    const seconds = family.map((name) => name.slice(verb.length + 1));
    const meant = second && (0,nearest/* nearest */.p)(second, seconds);
    return new errors/* UserError */.yo({
        code: 'VERB_UNKNOWN',
        message: second ? `assay ${verb} has no verb "${second}"` : `assay ${verb} needs a second word`,
        hint: meant ? `Did you mean \`assay ${verb} ${meant}\`?` : `assay ${verb} ${seconds.join(' | ')}`,
        exitCode: 2,
    });
}
/** DVC's verbs that Assay does not have. */
const DVC_VERBS = new Set(`artifacts cache check-ignore completion config dag data dataset destroy diff doctor du exp experiments freeze gc
  get get-url import import-db import-url init install list list-url ls ls-url machine metrics params plots purge
  queue remote root stage studio unfreeze unprotect update version`.split(/\s+/));
function unknownVerb(verb) {
    const meant = (0,nearest/* nearest */.p)(verb, verbs.map(({ name }) => name));
    if (verb === 'version') {
        return new errors/* UserError */.yo({
            code: 'VERB_UNKNOWN',
            message: 'assay has no verb "version"',
            hint: 'assay --version',
            exitCode: 2,
        });
    }
    const hint = DVC_VERBS.has(verb)
        ? `\`dvc ${verb}\` works on the same repository.`
        : meant
            ? `Did you mean \`assay ${meant}\`?`
            : 'assay --help lists the verbs.';
    return new errors/* UserError */.yo({ code: 'VERB_UNKNOWN', message: `assay has no verb "${verb}"`, hint, exitCode: 2 });
}
async function contextOf({ globals }) {
    const { stderr, env } = process;
    const progress = globals.quiet
        ? core_progress/* silentProgress */.R
        : terminalProgress({
            stream: stderr,
            isInteractive: stderr.isTTY && env['CI'] === undefined,
            verbose: globals.verbose ?? false,
        });
    return {
        directory: (0,external_node_path_.resolve)(globals.cd ?? '.'),
        environment: env,
        ...(globals.config !== undefined && { configFile: globals.config }),
        dryRun: globals.dryRun ?? false,
        quiet: globals.quiet ?? false,
        answersInJson: globals.json ?? false,
        progress,
        ...interrupts(),
        trigger: await readTrigger(env),
        workflow: env,
    };
}
/** The first interrupt stops stages and lets the command leave a state the next run continues from; the second ends at once. */
function interrupts() {
    const controller = new AbortController();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const onInterrupt = (name) => {
        if (controller.signal.aborted)
            process.exit(interruptCode);
        interruptCode = 128 + external_node_os_.constants.signals[name];
        controller.abort();
    };
    for (const name of names)
        process.on(name, onInterrupt);
    return {
        signal: controller.signal,
        endOnInterrupt: () => names.forEach((name) => process.off(name, onInterrupt)),
    };
}
async function show({ json, text, run }, { globals }) {
    if (globals.quiet)
        return;
    if (globals.json)
        return print(JSON.stringify(json, null, 2));
    if (typeof text === 'string')
        return print(printable(text));
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const { NO_COLOR, TERM } = process.env;
    const color = !globals.noColor && NO_COLOR === undefined && TERM !== 'dumb' && process.stdout.isTTY;
    print(renderTerminal(text, { width: process.stdout.columns ?? 80, color }));
    if (run)
        process.stderr.write(`\nReport: ${run.files.html}\n`);
}
function print(text) {
    process.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
}


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Wj: () => (/* binding */ BUG_EXIT_CODE),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error whose text is written for the person who can mend it. Everything else that is
 * thrown is a bug and leaves with exit code 70.
 */
class UserError extends Error {
    code;
    hint;
    exitCode;
    location;
    mistakes;
    retryable;
    constructor(fields) {
        super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
        this.name = 'UserError';
        this.code = fields.code;
        this.hint = fields.hint;
        this.exitCode = fields.exitCode;
        this.location = fields.location;
        this.mistakes = fields.mistakes ?? [];
        this.retryable = fields.retryable ?? false;
    }
}
/** Exit code of an error nobody foresaw. */
const BUG_EXIT_CODE = 70;
/** Exit code a process should end with for whatever was thrown. */
function exitCodeOf(error) {
    return error instanceof UserError ? error.exitCode : BUG_EXIT_CODE;
}
/** `file:line:column`, as editors and terminals make clickable. */
function formatLocation(location) {
    return `${location.file}:${location.line}:${location.column}`;
}


/***/ }),

/***/ 26034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * A number for people: five significant digits, no exponent between 1e-4 and 1e9, a real minus sign, never `-0`.
 * Integers below 1e15 are shown whole with thin groups of thousands.
 */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return String(value);
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return group(String(Math.abs(value)), value < 0);
    const size = Math.abs(value);
    if (size >= 1e-4 && size < 1e9)
        return group(trimZeros(size.toFixed(decimalsFor(size))), value < 0);
    return (value < 0 ? '−' : '') + trimZeros(size.toExponential(3));
}
/** A change for people: always with its sign. */
function formatChange(value) {
    return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}
/** Bytes with binary units: `975.6 KiB`. */
function formatBytes(bytes) {
    let size = bytes;
    let unit = 0;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    while (size >= 1024 && unit < units.length - 1)
        [size, unit] = [size / 1024, unit + 1];
    return `${unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
function decimalsFor(size) {
    return Math.max(0, Math.min(8, 4 - Math.floor(Math.log10(size))));
}
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=$|e)/, '$1').replace(/\.(?=$|e)/, '');
}
function group(text, isNegative) {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
    const isZero = /^[0.]*$/.test(text);
    return (isNegative && !isZero ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}


/***/ }),

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate a typist most likely meant: smallest edit distance (insert, delete, replace,
 * swap of neighbours), if at most a third of the word is off; otherwise undefined.
 */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let distance = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                distance = Math.min(distance, beforePrevious[j - 2] + 1);
            }
            row.push(distance);
        }
        [beforePrevious, previous] = [previous, row];
    }
    return previous[b.length];
}


/***/ }),

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentProgress)
/* harmony export */ });
/** Says nothing. */
const silentProgress = {
    phase: () => ({ advance: () => { }, done: () => { } }),
    note: () => { },
    output: () => { },
};


/***/ }),

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
const PATTERNS = [
    // user:password@ of a URL
    [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/:@'"]+:[^\s/@'"]+@/gi, '$1***@'],
    // query parameters of signed URLs
    [/([?&](?:sig|signature|token|x-amz-signature|x-amz-credential|x-amz-security-token)=)[^&\s'"]+/gi, '$1***'],
    // Azure: shared access signatures, and the keys of connection strings, which end at a semicolon
    [/(\bsig=)[A-Za-z0-9%+/=_-]{16,}/gi, '$1***'],
    [/(\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)\s*=\s*)[^;\s'"]+/gi, '$1***'],
    // GitHub tokens of any length, AWS access key ids
    [/\b(?:gh[pousr]|github_pat)_[A-Za-z0-9_.-]{16,}/g, '***'],
    // JSON Web Tokens, which Apps show who they are with
    [/\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g, '***'],
    [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
    [/(\bauthorization['"]?\s*[:=]\s*['"]?(?:bearer|basic|token|aws4-hmac-sha256)\s+)[^'"\r\n]+/gi, '$1***'],
    [/(\b(?:secret_access_key|session_token|sse_customer_key|password)['"]?\s*[:=]\s*['"]?)[^\s'"]+/gi, '$1***'],
];
const MIN_SECRET_LENGTH = 6;
/** Words that a name may end in or hold before `_`: long ones within a word, short ones only as a word of their own. */
const SECRET_NAMES = [
    /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|ACCESS_KEY|API_?KEY)(?:_|$)/i,
    /(?:^|_)(?:PASS|PAT|CREDENTIALS?|CONNECTION_STRING|SAS)(?:_|$)/i,
    /_KEY(?:_\d+)?$/i,
];
/**
 * Replaces what looks like a credential, and every given secret, by `***`.
 * The single place where logs, errors and captured output are cleaned.
 */
function redact(text, secrets = []) {
    let clean = text;
    for (const secret of secrets) {
        if (secret.length >= MIN_SECRET_LENGTH)
            clean = clean.split(secret).join('***');
    }
    for (const [pattern, replacement] of PATTERNS)
        clean = clean.replace(pattern, replacement);
    return clean;
}
/** Values, line by line, of the variables whose names say that they are secret; for `redact`. */
function secretsIn(environment) {
    return Object.entries(environment)
        .filter(([name]) => SECRET_NAMES.some((pattern) => pattern.test(name)))
        .flatMap(([, value]) => value?.split(/\r?\n/) ?? [])
        .filter((line) => line.length >= MIN_SECRET_LENGTH);
}


/***/ }),

/***/ 41912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ translateFileError),
/* harmony export */   U: () => (/* binding */ namingPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DISK_FULL = {
    code: 'DISK_FULL',
    what: 'there is no space left on the disk',
    hint: 'Make room (`df -h` shows where there is none), then run the same command again.',
};
const PERMISSION_DENIED = {
    code: 'PERMISSION_DENIED',
    what: 'permission denied',
    hint: 'Look at the owner and the mode of the path and of the directory around it: `ls -ld`.',
};
const READ_ONLY = {
    code: 'READ_ONLY',
    what: 'the file system is read-only',
    hint: 'Mount it so that it can be written to, or work in another place.',
};
const TOO_MANY_OPEN = {
    code: 'IO_ERROR',
    what: 'too many files are open',
    hint: 'Raise the limit (`ulimit -n`), then run the same command again.',
};
const BROKEN_DEVICE = {
    code: 'IO_ERROR',
    what: 'the device could not read or write',
    hint: 'Look at the disk (`dmesg`) or the network drive, then run the same command again.',
};
const EXPLANATIONS = {
    ENOSPC: DISK_FULL,
    EDQUOT: { ...DISK_FULL, what: 'the disk quota is used up' },
    EACCES: PERMISSION_DENIED,
    EPERM: PERMISSION_DENIED,
    EROFS: READ_ONLY,
    EMFILE: TOO_MANY_OPEN,
    ENFILE: TOO_MANY_OPEN,
    EIO: BROKEN_DEVICE,
    ESTALE: BROKEN_DEVICE,
};
const NETWORK_CALLS = ['connect', 'bind', 'listen', 'accept', 'getaddrinfo'];
/**
 * What a failed file operation means for its user: `DISK_FULL`, `PERMISSION_DENIED`, `READ_ONLY` or `IO_ERROR` (exit 3),
 * naming the path where it is known. Undefined for everything that is none of these, be it a bug.
 */
function translateFileError(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    const { code, syscall, path, dest } = error;
    if (code === undefined || syscall === undefined || NETWORK_CALLS.includes(syscall))
        return undefined;
    const found = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
    if (!found)
        return undefined;
    const where = dest ?? path;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: found.code,
        message: `${where === undefined ? `a file (${syscall})` : where}: ${found.what} (${code})`,
        hint: found.hint,
        exitCode: 3,
        cause: error,
    });
}
/** Runs file operations on an open file; what they throw names the path, which Node.js leaves out there. */
function namingPath(path, run) {
    try {
        return run();
    }
    catch (error) {
        const failure = error;
        if (failure.syscall !== undefined)
            failure.path ??= path;
        throw error;
    }
}


/***/ }),

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ readTextIfExists),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   oL: () => (/* binding */ statIfExists),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   sM: () => (/* binding */ lstatIfExists),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41912);





/** True for the errors that say "there is nothing at this path" (also behind a link that leads in circles). */
function isMissing(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
/** The file's text, or undefined when there is none. Throws `FILE_UNREADABLE` (exit 2) for directories and the like. */
function readTextIfExists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        const code = error.code;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'FILE_UNREADABLE',
            message: `${path} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : error.message}`,
            hint: code === 'EISDIR' ? 'A file belongs there: move the directory away.' : 'Look at its permissions.',
            exitCode: 2,
            cause: error,
        });
    }
}
/** Follows links; undefined when there is nothing (or a broken link). */
function statIfExists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** Does not follow links. */
function lstatIfExists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
const ownName = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
let temporaryCount = 0;
/** A name beside `path` that no reader takes for a finished file, and no other process uses. */
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${ownName}${(temporaryCount++).toString(36)}.tmp`);
}
/**
 * Writes a whole file so that a reader, or a crash at any moment, sees the old or the new
 * content and nothing between. Creates missing directories. Keeps nothing of a failed write. Without
 * `flushes` a crash of the machine, not of the process, may take it back.
 */
function writeFileAtomic(path, content, { mode = 0o666, flushes = true } = {}) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = temporaryBeside(path);
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .namingPath */ .U)(path, () => {
                for (let written = 0; written < bytes.length;)
                    written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, written);
                if (flushes)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
            });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        }
        catch {
            // it may never have been created
        }
        throw error;
    }
}
/** Names in a directory; none where there is no such directory. */
function namesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
/** The same with their kinds. */
function entriesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}


/***/ })

};
;
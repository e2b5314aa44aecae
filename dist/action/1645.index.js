export const id = 1645;
export const ids = [1645];
export const modules = {

/***/ 71645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSchemaPages: () => (/* binding */ writeSchemaPages)
});

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/validation/table-schema.js
var table_schema = __webpack_require__(46581);
;// CONCATENATED MODULE: ./build/src/validation/schema-page.js


/** What the page of a table says of its columns, its keys and its rules. */
function schemaPageBlocks({ path, rows, schema, columns }) {
    const fields = new Map(schema.fields.map((field) => [field.name, field]));
    const { title, description } = schema;
    const about = [title, description].filter((text) => text !== undefined);
    return [
        ...about.map((text) => ({ kind: 'paragraph', content: [text] })),
        {
            kind: 'paragraph',
            content: [{ code: path }, `: ${(0,format_number/* formatNumber */.ZV)(rows)} rows of ${(0,format_number/* formatNumber */.ZV)(columns.length)} columns.`],
        },
        {
            kind: 'table',
            caption: 'Columns',
            columns: [
                { title: 'Column' },
                { title: 'Type' },
                { title: 'Missing', align: 'right' },
                { title: 'Constraints' },
                { title: 'Description' },
            ],
            rows: columns.map(({ name, type, missing }) => {
                const field = fields.get(name);
                return [
                    { code: name },
                    type,
                    rows === 0 ? '–' : `${(0,format_number/* formatNumber */.ZV)((100 * missing) / rows)} %`,
                    field ? constraintsText(field) : '',
                    [field?.title, field?.description].filter((text) => text !== undefined).join(': '),
                ];
            }),
        },
        ...keyBlocks(schema),
        ...qualityBlocks(schema.quality),
    ];
}
const MOST_LISTED = 12;
function constraintsText({ constraints, categories, format, tolerance, severity }) {
    const { required, unique, enum: allowed = categories, ...bounds } = constraints;
    const listed = allowed?.slice(0, MOST_LISTED).map(String).join(', ');
    const more = (allowed?.length ?? 0) - MOST_LISTED;
    return [
        ...(required ? ['required'] : []),
        ...(unique ? ['unique'] : []),
        ...(listed === undefined ? [] : [`one of ${listed}${more > 0 ? ` and ${more} more` : ''}`]),
        ...Object.entries(bounds).map(([rule, value]) => `${rule} ${String(value)}`),
        ...(format === 'default' ? [] : [`format ${format}`]),
        ...(tolerance === 0 ? [] : [`${(0,format_number/* formatNumber */.ZV)(100 * tolerance)} % of rows may fail`]),
        ...(severity === 'warning' ? ['advice'] : []),
    ].join('; ');
}
function keyBlocks({ primaryKey, uniqueKeys, foreignKeys }) {
    const rows = [
        ...(primaryKey ? [['primary key', primaryKey.join(', '), '']] : []),
        ...uniqueKeys.map((names) => ['unique', names.join(', '), '']),
        ...foreignKeys.map(({ fields, reference }) => {
            const of = reference.fields.join(', ');
            return ['foreign key', fields.join(', '), reference.resource ? `${of} of ${reference.resource}` : of];
        }),
    ];
    if (rows.length === 0)
        return [];
    return [
        { kind: 'table', caption: 'Keys', columns: [{ title: 'Key' }, { title: 'Columns' }, { title: 'Refers to' }], rows },
    ];
}
function qualityBlocks(quality) {
    if (quality.length === 0)
        return [];
    return [
        {
            kind: 'table',
            caption: 'Rules',
            columns: [{ title: 'Rule' }, { title: 'Of' }, { title: 'Must be' }, { title: 'Description' }],
            rows: quality.map((rule) => [
                rule.query === undefined ? (rule.name ?? rule.metric ?? '') : { code: rule.query },
                [rule.field ?? []].flat().join(', '),
                `${boundsText(rule)}${rule.severity === 'warning' ? ' (advice)' : ''}`,
                rule.description ?? '',
            ]),
        },
    ];
}
function boundsText(rule) {
    const unit = rule.unit === undefined ? '' : ` ${rule.unit}`;
    return table_schema/* OPERATORS */.we.filter((operator) => rule[operator] !== undefined)
        .map((operator) => `${operator} ${[rule[operator]].flat().map(format_number/* formatNumber */.ZV).join(' and ')}${unit}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/commands/write-schema-pages.js




/** Writes `data/<dataset>.md` below `directory` for each dataset: what its columns hold, what it is made from and who reads it. */
function writeSchemaPages(workspace, datasets, directory) {
    for (const [name, table] of datasets) {
        const blocks = [...schemaPageBlocks(table), ...lineageBlocks(workspace, table.path)];
        (0,files/* writeFileAtomic */.Zf)(`${directory}/data/${name}.md`, (0,render_markdown/* renderPage */.C)(name, blocks));
    }
}
function lineageBlocks({ stages, dvcFiles }, path) {
    const maker = stages.find(({ outputs }) => outputs.some((output) => (0,repository_path/* isInside */.FK)(path, output.path)));
    const file = dvcFiles.find(({ outputs }) => outputs.some((output) => (0,repository_path/* isInside */.FK)(path, output.path)));
    const readers = stages.filter(({ dependencies }) => dependencies.some((one) => (0,repository_path/* isInside */.FK)(one.path, path) || (0,repository_path/* isInside */.FK)(path, one.path)));
    const from = maker ? [...maker.dependencies, ...maker.params].map((one) => one.path) : [];
    const origin = maker
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
                },
            ]),
    ];
}
function codes(texts) {
    return texts.flatMap((code, index) => (index === 0 ? [{ code }] : [', ', { code }]));
}


/***/ })

};

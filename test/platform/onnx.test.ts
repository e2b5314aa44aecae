import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import type { LoadedModel } from '../../src/core/loaded-model.js';
import { cachedEngineDirectory } from '../../src/platform/onnx/find-engine.js';
import { startHost } from '../../src/platform/onnx/host-process.js';
import { openModel } from '../../src/platform/onnx/index.js';
import type { OpenModelOptions } from '../../src/platform/onnx/index.js';
import { readModel } from '../../src/platform/onnx/read-model.js';
import {
  BOOL,
  FLOAT,
  INT64,
  STRING,
  attribute,
  floats,
  graph,
  message,
  node,
  onnxFile,
  tensor,
  value,
} from '../support/onnx-file.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENGINES = ['native', 'wasm'] as const;

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), 'assay-onnx-'))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const row = ['rows', 2];

/** y = x + added. */
function adder(added: Buffer): Buffer {
  return onnxFile({
    nodes: [node('Add', ['x', 'added'], ['y'])],
    inputs: [value('x', FLOAT, row)],
    outputs: [value('y', FLOAT, row)],
    initializers: [added],
  });
}
const inside = adder(tensor('added', FLOAT, [2], [9, floats(10, 20)]));

async function withModel<T>(
  source: string | Uint8Array,
  options: OpenModelOptions,
  use: (model: LoadedModel) => T | Promise<T>,
) {
  const model = await openModel(source, { name: 'm.onnx', ...options });
  try {
    return await use(model);
  } finally {
    model.close();
  }
}

function sum(model: LoadedModel, rowCount = 3) {
  const columns = [0, 1].map((at) => Float32Array.from({ length: rowCount }, (_, index) => index + at));
  return model.run([{ input: model.inputs[0]!, columns }], rowCount, [{ output: model.outputs[0]!, as: 'numbers' }]);
}

async function refused(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  const { code, message: said, exitCode } = error as UserError;
  expect(exitCode).toBe(2);
  return { code, message: said };
}

const nothing = () => {
  throw new Error('no external data');
};

describe.each(ENGINES)('%s', (engine) => {
  test('runs in chunks and blocks, in the order of the rows', async () => {
    await withModel(inside, { engine }, async (model) => {
      expect(model.engine).toBe(engine === 'native' ? 'onnxruntime-node 1.30.0' : 'onnxruntime-web 1.30.0 (wasm)');
      expect(model.inputs).toEqual([{ name: 'x', type: 'float32', shape: [undefined, 2] }]);
      for (const rows of [1, 1024, 1025, 30_000]) {
        const [answer] = await sum(model, rows);
        expect(answer).toMatchObject({ as: 'numbers', width: 2 });
        const { values } = answer as { values: Float32Array };
        expect(values).toHaveLength(2 * rows);
        expect(values.findIndex((found, at) => found !== (at >> 1) + (at & 1) + (at & 1 ? 20 : 10))).toBe(-1);
      }
      expect(await sum(model, 0)).toEqual([]);
    });
  });

  test('takes every type of column, and text back as categories', async () => {
    const words = onnxFile({
      nodes: [
        node('Identity', ['word'], ['word out']),
        node('Not', ['truth'], ['truth out']),
        node('Neg', ['whole'], ['whole out']),
        node('Cast', ['truth'], ['wide out'], [attribute.int('to', 11)]),
      ],
      inputs: [value('word', STRING, ['n', 1]), value('truth', BOOL, ['n']), value('whole', INT64, ['n', 1])],
      outputs: [
        value('word out', STRING, ['n', 1]),
        value('truth out', BOOL, ['n']),
        value('whole out', INT64, ['n', 1]),
        value('wide out', 11, ['n']),
      ],
    });
    await withModel(words, { engine }, async (model) => {
      const [word, truth, whole] = model.inputs;
      const answers = await model.run(
        [
          { input: word!, columns: [{ codes: Int32Array.of(1, -1, 0, 1), levels: ['naïve', 'b', 'unused'] }] },
          { input: truth!, columns: [Float64Array.of(1, 0, 0, 1)] },
          { input: whole!, columns: [Float64Array.of(2 ** 53 - 1, -5, 0, 7)] },
        ],
        4,
        [
          ...model.outputs.slice(0, 3).map((output) => ({ output, as: 'categories' as const })),
          ...model.outputs.slice(2).map((output) => ({ output, as: 'numbers' as const })),
        ],
      );
      const said = answers.map((answer) =>
        answer.as === 'numbers' ? [...answer.values] : [...answer.codes].map((code) => answer.levels[code]),
      );
      expect(said).toEqual([
        ['b', '', 'naïve', 'b'],
        ['false', 'true', 'true', 'false'],
        [String(-(2 ** 53 - 1)), '5', '0', '-7'],
        [-(2 ** 53 - 1), 5, 0, -7],
        [1, 0, 0, 1],
      ]);
    });
  });

  test('a model for a fixed number of rows gets that number', async () => {
    const fixed = onnxFile({
      nodes: [node('Add', ['x', 'x'], ['y'])],
      inputs: [value('x', FLOAT, [4, 1])],
      outputs: [value('y', FLOAT, [4, 1])],
    });
    await withModel(fixed, { engine }, async (model) => {
      const columns = [Float32Array.of(1, 2, 3, 4, 5, 6)];
      const [answer] = await model.run([{ input: model.inputs[0]!, columns }], 6, [
        { output: model.outputs[0]!, as: 'numbers' },
      ]);
      expect([...(answer as { values: Float32Array }).values]).toEqual([2, 4, 6, 8, 10, 12]);
    });
  });

  test('a ZipMap is cut out: probabilities under its name, its classes kept', async () => {
    const maps = (domain: Record<string, number>) =>
      onnxFile(
        {
          nodes: [node('ZipMap', ['p'], ['said'], [attribute.ints('classlabels_int64s', [-1, 300])], 'ai.onnx.ml')],
          inputs: [value('p', FLOAT, row)],
          outputs: [message([1, 'said'], [2, message([4, message([1, message([5, message([1, INT64])])])])])],
        },
        domain,
      );
    for (const opsets of [{ '': 18, 'ai.onnx.ml': 3 }, { 'ai.onnx.ml': 3 }]) {
      await withModel(maps(opsets), { engine }, async (model) => {
        expect(model.outputs).toEqual([{ name: 'said', type: 'float32' }]);
        expect(model.classLabels).toEqual(['-1', '300']);
        const [answer] = await sum(model);
        expect([...(answer as { values: Float32Array }).values]).toEqual([0, 1, 1, 2, 2, 3]);
      });
    }
  });

  test.each<[string, Uint8Array, string]>([
    [
      'an operator that ONNX does not have',
      onnxFile({
        nodes: [node('Nonsense', ['x'], ['y'])],
        inputs: [value('x', FLOAT, row)],
        outputs: [value('y', FLOAT, row)],
      }),
      'MODEL_INVALID',
    ],
    ['a graph of no use', message([1, 9], [7, message([2, 'empty'])]), 'MODEL_INVALID'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refused(openModel(bytes, { engine, name: 'm.onnx' }))).toMatchObject({ code });
  });

  test('what fails for some rows is an error, and the next question is answered', async () => {
    const lookup = onnxFile({
      nodes: [node('Gather', ['table', 'x'], ['y'])],
      inputs: [value('x', INT64, ['n'])],
      outputs: [value('y', FLOAT, ['n'])],
      initializers: [tensor('table', FLOAT, [2], [9, floats(5, 6)])],
    });
    await withModel(lookup, { engine }, async (model) => {
      const at = (...places: number[]) =>
        model.run([{ input: model.inputs[0]!, columns: [Float64Array.from(places)] }], places.length, [
          { output: model.outputs[0]!, as: 'numbers' },
        ]);
      expect(await refused(at(0, 7))).toMatchObject({ code: 'MODEL_FAILED' });
      expect(await at(1, 0)).toMatchObject([{ values: { 0: 6, 1: 5 } }]);
    });
  });

  test('a model that never ends is ended', async () => {
    const body = graph({
      nodes: [node('Identity', ['go'], ['go on']), node('Identity', ['state'], ['next'])],
      inputs: [value('turn', INT64, []), value('go', BOOL, []), value('state', FLOAT, row)],
      outputs: [value('go on', BOOL, []), value('next', FLOAT, row)],
    });
    const endless = onnxFile({
      nodes: [node('Loop', ['', 'yes', 'x'], ['y'], [attribute.graph('body', body)])],
      inputs: [value('x', FLOAT, row)],
      outputs: [value('y', FLOAT, row)],
      initializers: [tensor('yes', BOOL, [], [9, Uint8Array.of(1)])],
    });
    const model = await openModel(endless, { engine, name: 'm.onnx' });
    model.close();
    await withModel(endless, { engine, timeLimitMs: 3000 }, async (limited) => {
      expect(await refused(sum(limited))).toEqual({
        code: 'MODEL_TIMEOUT',
        message: 'm.onnx: the model gave no answer within 3 s',
      });
      expect(await refused(sum(limited))).toMatchObject({ code: 'MODEL_TIMEOUT' });
    });
  }, 60_000);
});

test('what a model takes is bounded', async () => {
  const wasteful = onnxFile({
    nodes: [
      node('ConstantOfShape', ['size'], ['huge'], [attribute.tensor('value', tensor('', FLOAT, [1], [9, floats(1)]))]),
      node('CumSum', ['huge', 'axis'], ['sums']),
      node('ReduceMax', ['sums'], ['most'], [attribute.int('keepdims', 0)]),
      node('Add', ['x', 'most'], ['y']),
    ],
    inputs: [value('x', FLOAT, row), value('size', INT64, [1])],
    outputs: [value('y', FLOAT, row)],
    initializers: [tensor('axis', INT64, [], [9, Buffer.alloc(8)])],
  });
  await withModel(wasteful, { engine: 'native', memoryLimitBytes: 400 << 20 }, async (model) => {
    const [x, size] = model.inputs;
    const ask = (count: number) =>
      model.run(
        [
          { input: x!, columns: [Float32Array.of(0), Float32Array.of(0)] },
          { input: { ...size!, shape: [undefined] }, columns: [Float64Array.of(count)] },
        ],
        1,
        [{ output: model.outputs[0]!, as: 'numbers' }],
      );
    expect(await ask(1000)).toMatchObject([{ values: { 0: 1000 } }]);
    // The system says how much a process holds on Linux alone.
    if (process.platform === 'linux') expect(await refused(ask(400e6))).toMatchObject({ code: 'MODEL_MEMORY' });
  });
});

describe('without an engine', () => {
  const read = (bytes: Uint8Array) => readModel(bytes, 'm.onnx', nothing);
  const deep = (levels: number) => {
    let inner = graph({ nodes: [], outputs: [] });
    for (let level = 0; level < levels; level++)
      inner = graph({ nodes: [node('If', ['x'], ['y'], [attribute.graph('then_branch', inner)])], outputs: [] });
    return onnxFile(inner);
  };
  const withTensor = (...fields: [number, string | Uint8Array | number][]) => adder(message(...fields, [8, 'added']));

  test.each<[string, () => Uint8Array, string, RegExp]>([
    ['nothing', () => new Uint8Array(0), 'MODEL_MALFORMED', /no graph/],
    ['text', () => Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'MODEL_MALFORMED', /not an ONNX model/],
    ['half a model', () => inside.subarray(0, inside.length >> 1), 'MODEL_MALFORMED', /beyond the end|no graph/],
    ['two graphs', () => Buffer.concat([inside, inside]), 'MODEL_MALFORMED', /two graphs/],
    ['a number without an end', () => Buffer.alloc(20, 0xff), 'MODEL_MALFORMED', /64 bits/],
    ['graphs 33 deep', () => deep(33), 'MODEL_TOO_LARGE', /32 deep/],
    ['graphs 1,000 deep', () => deep(1000), 'MODEL_TOO_LARGE', /32 deep/],
    [
      'a tensor of 2 GiB that is not there',
      () => withTensor([1, 2 ** 29], [2, FLOAT]),
      'MODEL_TOO_LARGE',
      /2147483648 bytes/,
    ],
    [
      'dimensions beyond all numbers',
      () => withTensor([1, 2 ** 62], [1, 2 ** 62], [2, FLOAT]),
      'MODEL_TOO_LARGE',
      /bytes/,
    ],
    ['a negative dimension', () => withTensor([1, -1], [2, FLOAT]), 'MODEL_MALFORMED', /negative/],
    ['70 dimensions', () => withTensor([1, Buffer.alloc(70, 1)], [2, FLOAT]), 'MODEL_MALFORMED', /64 dimensions/],
    [
      'a megabyte of dimensions',
      () => withTensor([1, Buffer.alloc(1 << 20, 1)], [2, FLOAT]),
      'MODEL_MALFORMED',
      /64 dimensions/,
    ],
    [
      'a tensor that lacks bytes',
      () => withTensor([1, 2], [2, FLOAT], [9, floats(1)]),
      'MODEL_MALFORMED',
      /8 bytes comes with 4/,
    ],
    [
      'a hidden tensor that lacks bytes',
      () =>
        onnxFile({
          nodes: [node('Constant', [], ['y'], [attribute.tensor('value', tensor('', FLOAT, [9], [9, floats(1)]))])],
          outputs: [],
        }),
      'MODEL_MALFORMED',
      /36 bytes/,
    ],
    [
      'custom operators',
      () =>
        onnxFile({
          nodes: [node('A', [], [], [], 'my.ops'), node('B', [], [], [], 'my.ops'), node('Relu', [], [])],
          outputs: [],
        }),
      'MODEL_CUSTOM_OPERATORS',
      /operators: my\.ops\.A, my\.ops\.B$/,
    ],
    [
      'custom operators within a graph',
      () =>
        onnxFile({
          nodes: [
            node(
              'If',
              ['x'],
              ['y'],
              [attribute.graph('then_branch', graph({ nodes: [node('C', [], [], [], 'evil\u001b[2J')], outputs: [] }))],
            ),
          ],
          outputs: [],
        }),
      'MODEL_CUSTOM_OPERATORS',
      /: evil \[2J\.C$/,
    ],
  ])('refuses %s', (_, make, code, message) => {
    const bytes = make();
    const start = performance.now();
    let error: unknown;
    try {
      read(bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect((error as UserError).message).toMatch(message);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('functions that a model brings along are its own', () => {
    const local = message([1, 'A'], [7, node('Relu', ['x'], ['y'])], [10, 'my.ops']);
    const file = onnxFile({ nodes: [node('A', ['x'], ['y'], [], 'my.ops')], outputs: [] });
    expect(() => read(Buffer.concat([file, message([25, local])]))).not.toThrow();
  });

  test('a model that needs no change is not copied', () => {
    expect(read(inside).bytes).toBe(inside);
    expect(read(deep(32)).inputs).toEqual([]);
  });

  test('a value that the model gives itself is no input', () => {
    const added = tensor('added', FLOAT, [2], [9, floats(1, 2)]);
    const file = onnxFile({
      nodes: [],
      inputs: [value('added', FLOAT, [2]), value('x', 10, [1])],
      outputs: [],
      initializers: [added],
    });
    expect(read(file).inputs).toEqual([{ name: 'x', type: 'other', shape: [1] }]);
  });

  test('any bytes are a model or an error that says so', () => {
    const judge = (bytes: Uint8Array) => {
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), judge));
    const spoilt = fc.record({ at: fc.nat(inside.length - 1), byte: fc.nat(255), cut: fc.nat(inside.length) });
    fc.assert(
      fc.property(fc.array(spoilt, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = Uint8Array.from(inside);
        for (const { at, byte } of changes) bytes[at] = byte;
        judge(bytes.subarray(0, Math.max(changes[0]!.cut, 1)));
        judge(bytes);
      }),
    );
  });
});

describe('external data', () => {
  let folder: string;
  beforeAll(() => {
    folder = join(directory, 'models');
    mkdirSync(join(folder, 'weights'), { recursive: true });
    writeFileSync(join(directory, 'secret.bin'), floats(1, 2));
    writeFileSync(join(folder, 'weights/added.bin'), Buffer.concat([Buffer.alloc(4), floats(10, 20)]));
    symlinkSync(join(directory, 'secret.bin'), join(folder, 'link.bin'));
    symlinkSync(directory, join(folder, 'way'));
  });
  const outside = (location: string, more: Record<string, string> = {}) => {
    const keys = Object.entries({ location, ...more }).map(([key, text]): [number, Buffer] => [
      13,
      message([1, key], [2, text]),
    ]);
    return adder(tensor('added', FLOAT, [2], ...keys, [14, 1]));
  };
  const open = (bytes: Buffer) => {
    writeFileSync(join(folder, 'm.onnx'), bytes);
    return openModel(join(folder, 'm.onnx'), { name: 'm.onnx' });
  };

  test.each(ENGINES)('beside the model is taken in: %s', async (engine) => {
    writeFileSync(join(folder, 'm.onnx'), outside('weights/added.bin', { offset: '4', length: '8' }));
    await withModel(join(folder, 'm.onnx'), { engine }, async (model) => {
      const [answer] = await sum(model, 1);
      expect([...(answer as { values: Float32Array }).values]).toEqual([10, 21]);
    });
  });

  test.each([
    ['../secret.bin', /plain path/],
    ['weights/../../secret.bin', /plain path/],
    ['./weights/added.bin', /plain path/],
    ['/etc/hostname', /plain path/],
    ['C:secret.bin', /plain path/],
    ['..\\secret.bin', /plain path/],
    ['', /plain path/],
    ['link.bin', /a link/],
    ['way/secret.bin', /a link/],
    ['weights', /not a file/],
    ['missing.bin', /no such file/],
  ])('in "%s" is refused', async (location, why) => {
    const error = await refused(open(outside(location)));
    expect(error.code).toBe('MODEL_EXTERNAL_DATA');
    expect(error.message).toMatch(why);
  });

  test('that is too short, of another length, or without a folder is refused', async () => {
    expect(await refused(open(outside('weights/added.bin', { offset: '8' })))).toMatchObject({
      code: 'MODEL_EXTERNAL_DATA',
    });
    expect(await refused(open(outside('weights/added.bin', { length: '4' })))).toMatchObject({
      code: 'MODEL_MALFORMED',
    });
    expect(await refused(open(outside('weights/added.bin', { offset: '-4' })))).toMatchObject({
      code: 'MODEL_MALFORMED',
    });
    expect(await refused(openModel(outside('weights/added.bin')))).toMatchObject({
      code: 'MODEL_EXTERNAL_DATA',
      message: expect.stringContaining('has no files beside it'),
    });
    expect(await refused(openModel(join(directory, 'none.onnx')))).toMatchObject({ code: 'FILE_MISSING' });
    expect(await refused(openModel(directory))).toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('engines', () => {
  test("are found in the runner's tool cache and beside the program", async () => {
    const programIn = (name: string) => {
      const program = join(directory, name, 'index.js');
      mkdirSync(dirname(program), { recursive: true });
      writeFileSync(program, '');
      return program;
    };
    const toolCache = join(directory, 'tools');
    mkdirSync(cachedEngineDirectory(toolCache), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(cachedEngineDirectory(toolCache), 'node_modules'));
    const bare = programIn('bare');
    await expect(openModel(inside, { places: { program: bare } })).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: 'scoring a model needs onnxruntime-node, which is not installed here',
      exitCode: 3,
    });
    await withModel(inside, { places: { program: bare, toolCache } }, async (model) => {
      expect(model.engine).toBe('onnxruntime-node 1.30.0');
      expect(await sum(model, 1)).toMatchObject([{ values: { 0: 10, 1: 21 } }]);
    });

    // As committed: beside the program, compressed. A native one that does not load here gives way to it.
    const program = programIn('dist');
    const beside = join(dirname(program), 'onnxruntime-web');
    const wasm = join(ROOT, 'node_modules/onnxruntime-web/dist/');
    const script = 'ort.wasm.bundle.min.mjs';
    mkdirSync(beside);
    writeFileSync(join(beside, script), readFileSync(wasm + script));
    const code = readFileSync(wasm + 'ort-wasm-simd-threaded.wasm');
    const packed = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    writeFileSync(join(beside, 'ort-wasm-simd-threaded.wasm.br'), packed);
    const broken = join(dirname(program), 'node_modules/onnxruntime-node');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'index.js'), 'throw new Error("built for another system")');
    await withModel(inside, { places: { program } }, async (model) => {
      expect(model.engine).toBe('onnxruntime-web 1.30.0 (wasm)');
      expect(await sum(model, 1)).toMatchObject([{ values: { 0: 10, 1: 21 } }]);
    });
    await expect(openModel(inside, { places: { program }, engine: 'native' })).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      message: 'scoring a model needs onnxruntime-node, which does not run here',
    });
  });

  test('one that crashes ends its own process alone', async () => {
    const path = join(directory, 'crash.cjs');
    writeFileSync(path, 'console.error("out of luck"); process.abort();');
    const host = startHost('m.onnx', { timeLimitMs: 10_000, memoryLimitBytes: 2 ** 40 });
    const error = await refused(host.ask({ ask: 'start', engine: { kind: 'native', path } }));
    expect(error.code).toBe('MODEL_CRASHED');
    expect(error.message).toMatch(/^m\.onnx: the engine ended over it \(SIGABRT\).*out of luck/);
    expect(await refused(host.ask({ ask: 'load', model: inside }))).toMatchObject({ code: 'MODEL_CRASHED' });
  });
});

import { UserError } from '../core/errors.js';
import type { ElementType, LoadedModel, TensorInfo } from '../core/loaded-model.js';
import { nearest } from '../core/nearest.js';
import { listed } from './column-values.js';
import type { PredictionTask } from './predictions.js';

/** Outputs by name, where they cannot be found by type and shape. */
export interface NamedOutputs {
  /** The predicted class. */
  label?: string | undefined;
  /** Probabilities, a score, or the predicted number. */
  score?: string | undefined;
}

export interface FoundOutputs {
  label?: TensorInfo;
  score?: TensorInfo;
}

const FLOATS: readonly ElementType[] = ['float32', 'float64'];

/**
 * Which outputs say what: classes are text, whole numbers or booleans, one a row; scores and predicted numbers are floats.
 * Sequences and maps are never asked for. Throws `MODEL_OUTPUTS` (exit 2) with what there is, where that leaves a choice.
 */
export function findOutputs(model: LoadedModel, task: PredictionTask, named: NamedOutputs): FoundOutputs {
  const needsLabel = task === 'binary' || task === 'multiclass';
  const label = needsLabel
    ? (byName(model, named.label) ?? only(model, labelsOf(model), /label|class/i, 'label'))
    : undefined;
  const score = byName(model, named.score) ?? only(model, scoresOf(model), /prob|score/i, 'score');
  if (label || score) return { ...(label && { label }), ...(score && { score }) };
  throw outputsError(model, `none of its outputs can be a ${needsLabel ? 'class or a score' : 'number'}`);
}

function byName(model: LoadedModel, name: string | undefined): TensorInfo | undefined {
  if (name === undefined) return undefined;
  const found = model.outputs.find((output) => output.name === name);
  if (found && found.type !== 'other') return found;
  const meant = nearest(
    name,
    model.outputs.map((output) => output.name),
  );
  if (found) throw outputsError(model, `output "${name}" is no tensor of numbers or text`);
  throw outputsError(model, `it has no output "${name}"`, meant === undefined ? undefined : `Did you mean "${meant}"?`);
}

function labelsOf({ outputs }: LoadedModel): TensorInfo[] {
  return outputs.filter(({ type, shape }) => {
    const isOneARow = !shape || shape.length === 1 || (shape.length === 2 && (shape[1] ?? 1) === 1);
    return type !== 'other' && !FLOATS.includes(type) && isOneARow;
  });
}

function scoresOf({ outputs }: LoadedModel): TensorInfo[] {
  return outputs.filter(({ type, shape }) => FLOATS.includes(type) && (shape?.length ?? 2) <= 2);
}

/** The one there is, or the one of several whose name says what it is. */
function only(model: LoadedModel, found: readonly TensorInfo[], word: RegExp, what: string): TensorInfo | undefined {
  if (found.length < 2) return found[0];
  const called = found.filter(({ name }) => word.test(name));
  if (called.length === 1) return called[0];
  throw outputsError(model, `which output is the ${what}?`);
}

/** With the outputs there are. */
export function outputsError(model: LoadedModel, message: string, hint?: string): UserError {
  const all = model.outputs.map(({ name, type, shape }) => {
    const sizes = shape ? ` [${shape.map((size) => size ?? '?').join(', ')}]` : '';
    return `${name}: ${type === 'other' ? 'no tensor' : type + sizes}`;
  });
  return new UserError({
    code: 'MODEL_OUTPUTS',
    message: `${model.name}: ${message} It has ${listed(all)}.`.replace(/([^?.])( It has)/, '$1.$2'),
    hint: hint ?? 'Name them: the label with --prediction, the score with --score, or both as `outputs` in assay.yaml.',
    exitCode: 2,
  });
}

import { CLASSES } from './churn-model.mjs';
import { floats, int, node, onnxModel, string, strings, tensor } from './onnx.mjs';

/**
 * The model as an ONNX file. It takes the raw columns by name (numbers as float [rows, 1], words as string [rows, 1]) and
 * gives `label` (a word of CLASSES) and `probabilities` (float [rows, 2], in the order of CLASSES).
 */
export function churnModelToOnnx({ intercept, numeric, categorical }) {
  const columnsOf = (features) => features.map(({ column }) => column);
  const weights = [
    ...numeric.map(({ weight }) => weight),
    ...categorical.flatMap((feature) => Object.values(feature.weights)),
  ];
  return onnxModel({
    name: 'churn',
    description: 'Probability that a customer leaves: a logistic regression on the raw columns.',
    inputs: [
      ...columnsOf(numeric).map((column) => tensor(column, 'float', ['rows', 1])),
      ...columnsOf(categorical).map((column) => tensor(column, 'string', ['rows', 1])),
    ],
    nodes: [
      node('Concat', columnsOf(numeric), ['numbers'], { axis: int(1) }),
      node('ai.onnx.ml.Scaler', ['numbers'], ['scaled'], {
        offset: floats(numeric.map(({ mean }) => mean)),
        scale: floats(numeric.map(({ deviation }) => 1 / deviation)),
      }),
      // [rows, 1] words become [rows, 1, categories] zeros and ones; a word never seen is all zeros.
      ...categorical.map((feature) =>
        node('ai.onnx.ml.OneHotEncoder', [feature.column], [`${feature.column}_is`], {
          cats_strings: strings(Object.keys(feature.weights)),
          zeros: int(1),
        }),
      ),
      node(
        'Concat',
        columnsOf(categorical).map((column) => `${column}_is`),
        ['words'],
        { axis: int(2) },
      ),
      node('Flatten', ['words'], ['encoded'], { axis: int(1) }),
      node('Concat', ['scaled', 'encoded'], ['features'], { axis: int(1) }),
      // One row of weights for each class, "No" being the mirror of "Yes".
      node('ai.onnx.ml.LinearClassifier', ['features'], ['label', 'probabilities'], {
        classlabels_strings: strings(CLASSES),
        coefficients: floats([...weights.map((weight) => -weight), ...weights]),
        intercepts: floats([-intercept, intercept]),
        multi_class: int(0),
        post_transform: string('LOGISTIC'),
      }),
    ],
    outputs: [tensor('label', 'string', ['rows']), tensor('probabilities', 'float', ['rows', CLASSES.length])],
  });
}

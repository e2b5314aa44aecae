/**
 * Models in ONNX files, behind `LoadedModel`: the native onnxruntime where there is one, its WASM otherwise, always in a
 * process of its own with limits of time and memory. Knows nothing of tables, tasks or metrics.
 */
export { enginePlaces, findEngines, ONNXRUNTIME_VERSION } from './find-engine.js';
export { openModel } from './open-model.js';
export type { OpenModelOptions } from './open-model.js';

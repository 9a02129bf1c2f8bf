/**
 * The parts of an ONNX graph as Protocol Buffers messages. Field numbers are those of
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 *
 * @module
 */

import type { Message } from "./protobuf.ts";

/** The element types used: TensorProto.DataType. */
const FLOAT = 1, INT64 = 7;
/** AttributeProto.AttributeType of an integer. */
const INT = 2;

/** One operator: its inputs, outputs and settings. An empty name omits an optional input. */
export function node(
  operator: string,
  options: {
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly attributes?: Readonly<Record<string, number>>;
  },
): Message {
  const { inputs, outputs, attributes = {} } = options;
  return [
    ...inputs.map((name) => [1, name] as const),
    ...outputs.map((name) => [2, name] as const),
    [3, outputs[0]],
    [4, operator],
    ...Object.entries(attributes).map(([name, value]) => [5, [[1, name], [3, value], [20, INT]]] as const),
  ];
}

/** Constants: weights (floats), or sizes and axes (integers); a scalar has an empty shape. */
export function constant(
  name: string,
  options: { readonly shape: readonly number[]; readonly data: Float32Array | BigInt64Array },
): Message {
  const { shape, data } = options;
  // The format needs little-endian bytes, which is the byte order of every machine that runs this.
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return [
    ...shape.map((size) => [1, size] as const),
    [2, data instanceof Float32Array ? FLOAT : INT64],
    [8, name],
    [9, bytes],
  ];
}

/** An input or output of the graph; a size with a name may differ from call to call. */
export function port(
  name: string,
  options: { readonly type: "float" | "int64"; readonly shape: readonly (number | string)[] },
): Message {
  const sizes = options.shape.map((size) => [1, [[typeof size === "number" ? 1 : 2, size]]] as const);
  const tensor: Message = [[1, options.type === "float" ? FLOAT : INT64], [2, sizes]];
  return [[1, name], [2, [[1, tensor]]]];
}

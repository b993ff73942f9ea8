/** The file of each number format; both libraries use these names. */
export const modelFileOf = {
  fp32: 'onnx/model.onnx',
  fp16: 'onnx/model_fp16.onnx',
  q8: 'onnx/model_quantized.onnx',
  int8: 'onnx/model_int8.onnx',
  uint8: 'onnx/model_uint8.onnx',
  q4: 'onnx/model_q4.onnx',
  q4f16: 'onnx/model_q4f16.onnx',
  bnb4: 'onnx/model_bnb4.onnx',
} as const;

/**
 * The number format of a model's weights. With a quantized one a vector depends a little on the texts it shares
 * a batch with, since activations are scaled by the range of the whole batch.
 */
export type ModelDtype = keyof typeof modelFileOf;

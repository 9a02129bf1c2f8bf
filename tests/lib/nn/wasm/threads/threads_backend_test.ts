import { wasmThreads } from "../../../../../lib/nn/wasm/threads/threads_backend.ts";
import { testPytorchParity } from "../../../../support/pytorch/pytorch_parity.ts";
import { testReferenceParity } from "../../../../support/numbers/reference_parity.ts";

testPytorchParity(wasmThreads(2));
testReferenceParity(wasmThreads(3));

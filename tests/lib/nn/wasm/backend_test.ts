import { wasm } from "../../../../lib/nn/wasm/backend.ts";
import { testPytorchParity } from "../../../support/pytorch/pytorch_parity.ts";
import { testReferenceParity } from "../../../support/numbers/reference_parity.ts";

testPytorchParity(wasm);
testReferenceParity(wasm);

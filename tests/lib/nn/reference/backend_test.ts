import { reference } from "../../../../lib/nn/reference/backend.ts";
import { testPytorchParity } from "../../../support/pytorch/pytorch_parity.ts";

testPytorchParity(reference);

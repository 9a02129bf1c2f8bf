import { assertEquals, assertFalse, assertMatch, assertStringIncludes } from "@std/assert";
import { formatReport, type Report, toJson, verdict } from "../../../../lib/cli/evaluate/report.ts";
import { paintFor } from "../../../../lib/cli/terminal.ts";
import { lossFromNats } from "../../../../lib/measuring/evaluation.ts";

const plain = paintFor({ isTerminal: () => false });

function report(stateful: number, kneserNey?: number): Report {
  return {
    model: "Model: best.safetensors",
    text: "Text: valid.txt",
    evaluation: {
      stateful: lossFromNats(stateful),
      cold: lossFromNats(stateful + 0.1),
      accuracy: 0.525,
      unknown: 3,
      characters: 1000,
    },
    further: {},
    vocabularySize: 69,
    unknown: new Map([["é", 2], ["\u0007", 1]]),
    notes: [],
    ...(kneserNey !== undefined &&
      { kneserNey: { order: 7, each: new Float32Array(), ...lossFromNats(kneserNey) } }),
  };
}

Deno.test("verdict() says whether the LSTM beats the counts, and by how much", () => {
  assertStringIncludes(
    verdict(report(1.417, 1.517)),
    "The LSTM beats the letter counts by 0.100 nats per character (6.6 %)",
  );
  assertStringIncludes(
    verdict(report(1.617, 1.517)),
    "The LSTM does not beat the letter counts: it is 0.100 nats",
  );
  for (const stateful of [1.49, 1.51, 1.53, 1.54]) {
    assertStringIncludes(verdict(report(stateful, 1.517)), "about as good as counting");
  }
});

Deno.test("verdict() says how to find out when there is nothing to compare with", () => {
  const sentence = verdict(report(1.6));
  assertStringIncludes(sentence, "--baseline TRAIN_FILE");
  assertStringIncludes(sentence, "between 5.0 equally likely characters");
  assertFalse(sentence.includes("beat"));
});

Deno.test("formatReport() shows nats, bits, accuracy and which characters are unknown", () => {
  const text = formatReport(report(1.5, 1.6), plain);
  for (
    const part of ["1.500", "2.164", "Kneser-Ney, order 7", "1.600", "52.5 %", '3 ("é" 2×, "\\u0007" 1×)']
  ) {
    assertStringIncludes(text, part);
  }
});

Deno.test("formatReport() has a row for each further way of measuring, by its name", () => {
  const further = {
    withCounts: { ...lossFromNats(1.4), share: 0.6 },
    dynamic: lossFromNats(1.3),
    dynamicWithCounts: { ...lossFromNats(1.2), share: 0.7 },
  };
  const text = formatReport({ ...report(1.5, 1.6), further }, plain);
  for (
    const part of [
      /with counts +1\.400 .*60 % of the model/,
      /dynamic +1\.300/,
      /dynamic, with counts +1\.200/,
    ]
  ) {
    assertMatch(text, part);
  }
});

Deno.test("toJson() prints the figures in a fixed shape, kneserNey only if it was measured", () => {
  const keys = Object.keys(JSON.parse(toJson(report(1.5))));
  assertEquals(keys, ["stateful", "cold", "accuracy", "unknown", "characters"]);
  const { stateful, kneserNey } = JSON.parse(toJson(report(Math.LN2, 2 * Math.LN2)));
  assertEquals(stateful, { nats: Math.LN2, bits: 1 });
  assertEquals(kneserNey, { order: 7, nats: 2 * Math.LN2, bits: 2 });
});

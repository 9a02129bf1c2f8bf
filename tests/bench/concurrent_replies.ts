// How smoothly the server types to 40 readers at once: `deno task bench:server`. Nothing fails by the clock.
import { streamTogether } from "../support/server/concurrent_replies.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const READERS = 40;
for (const [numLayers, hiddenSize] of [[1, 256], [1, 512], [2, 512]]) {
  const bytes = tinyCheckpoint({ endless: true, hiddenSize, numLayers });
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
  const { texts, gaps, seconds } = await streamTogether(server, { readers: READERS, maxLength: 300 });
  const rate = texts.reduce((sum, text) => sum + text.length, 0) / READERS / seconds;
  const p95 = gaps[Math.floor(gaps.length * 0.95)];
  console.log(
    `${READERS} replies of ${numLayers}×${hiddenSize} at once: ${rate.toFixed(0)} characters/s each, ` +
      `p95 gap ${p95.toFixed(0)} ms`,
  );
}

import { MortalBrowser } from "./support/page/mortal_browser.ts";
import { startTestServer } from "./support/server/test_server.ts";
import { giveFile, openTraining, startLearning } from "./support/page/train.ts";
import { phoneExport } from "./support/chats/phone_export.ts";
const text = phoneExport(3000);
await Deno.writeTextFile("/tmp/inpage/chat.txt", text);
console.log("bytes", text.length);
const sizes = Deno.args.map(Number);
function cpuOf(pid: number, name: RegExp): number {
  let sum = 0;
  for (const t of Deno.readDirSync(`/proc/${pid}/task`)) {
    try { const s = Deno.readTextFileSync(`/proc/${pid}/task/${t.name}/stat`); const m = /\((.*)\) \S (.*)/.exec(s)!; if (!name.test(m[1])) continue; const f = m[2].split(" "); sum += Number(f[10]) + Number(f[11]); } catch { /* gone */ }
  }
  return sum / 100;
}
function renderers(): number[] { return [...Deno.readDirSync("/proc")].filter(e=>/^\d+$/.test(e.name)).map(e=>Number(e.name)).filter(p=>{ try { return Deno.readTextFileSync(`/proc/${p}/cmdline`).includes("--type=renderer") && Deno.readTextFileSync(`/proc/${p}/cmdline`).includes("cellmate-profile"); } catch { return false; } }); }
for (const H of sizes) {
  const server = await startTestServer();
  const browser = await MortalBrowser.create();
  const page = await browser.open(server.url); const sheet = await openTraining(page);
  await giveFile(sheet, "chat.txt", text);
  await startLearning(sheet, { "Steps, instead of minutes": "100000", "Units per layer": String(H), "Rows read side by side": "32", "Characters per row and step": "64", "Steps between evaluations": "100000" });
  await page.locator(".figures-line").waitFor({timeout: 60000});
  await page.waitForTimeout(4000);
  const stepOf = async () => Number(/step ([\d,]+)/.exec(await page.locator(".figures-line").innerText())![1].replaceAll(",", ""));
  const find = () => renderers().reduce((s,p)=>s+cpuOf(p,/Dedicated|Worker/),0);
  const frames = page.evaluate("new Promise(r => { let n=0, long=0, last=performance.now(), t0=last; const f=(t)=>{ n++; if (t-last>34) long++; last=t; if (t-t0<8000) requestAnimationFrame(f); else r([n/((t-t0)/1000), long]); }; requestAnimationFrame(f); })");
  const c0 = find(), s0 = await stepOf(), w0 = performance.now();
  await page.waitForTimeout(60000);
  const c1 = find(), s1 = await stepOf(), w1 = performance.now();
  const chars = (s1 - s0) * 2048;
  console.log(`page 1x${H}: ${(chars/(c1-c0)/1000).toFixed(2)}k chars/CPU-s, ${(chars/(w1-w0)).toFixed(2)}k/s wall, fps`, await frames);
  await browser[Symbol.asyncDispose](); await server[Symbol.asyncDispose]();
  const run = new Deno.Command("deno", { args: ["run","-A","--no-prompt","--no-check","/work/wt/inpage/lib/cli/train/train.ts","--corpus","/tmp/inpage/chat.txt","--hidden-size",String(H),"--batch-size","32","--seq-length","64","--steps","100000","--eval-every","100000","--threads","1","--out","/tmp/inpage/run"+H,"--overwrite","--no-samples"], stdout:"null", stderr:"null"}).spawn();
  await new Promise(r=>setTimeout(r, 25000));
  const log = () => { const l = Deno.readTextFileSync(`/tmp/inpage/run${H}/log.jsonl`).trim().split("\n").map(x=>JSON.parse(x)).filter(x=>!x.event); return l.at(-1); };
  const d0 = cpuOf(run.pid, /./), a = log();
  await new Promise(r=>setTimeout(r, 60000));
  const d1 = cpuOf(run.pid, /./), b = log();
  console.log(`deno 1x${H}: ${((b.step-a.step)*2048/(d1-d0)/1000).toFixed(2)}k chars/CPU-s (steps by tens)`);
  run.kill("SIGKILL"); await run.status;
}
Deno.exit(0);

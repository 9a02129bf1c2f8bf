import { chromium } from "playwright-core";
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
const p = await b.newPage({ viewport: { width: 1280, height: 900 } });
p.on("console", (m) => console.log("console", m.text()));
p.on("pageerror", (e) => console.log("pageerror", e.message));
await p.goto("http://127.0.0.1:8125/lesson");
await p.waitForTimeout(3000);
await p.getByRole("button", { name: "Fill the blank" }).click();
await p.waitForTimeout(3000);
await p.getByRole("button", { name: "empty these" }).click().catch((e) =>
  console.log(String(e).slice(0, 200))
);
await p.waitForTimeout(1000);
await p.screenshot({ path: `/tmp/lesson_l1280.png`, fullPage: true });
const q = await b.newPage({ viewport: { width: 320, height: 800 }, colorScheme: "dark" });
await q.goto("http://127.0.0.1:8125/lesson");
await q.waitForTimeout(4000);
await q.screenshot({ path: `/tmp/lesson_d320.png`, fullPage: true });
console.log(await q.evaluate(() => document.documentElement.scrollWidth));
await b.close();

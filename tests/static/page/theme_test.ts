import { assertEquals } from "@std/assert";
import { browserTest, openPage } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";

browserTest(
  "the theme decides the colours that pictures are painted in; without one the system does",
  async (browser) => {
    await using server = await startTestServer();
    const { page } = await openPage(browser, server.url, { colorScheme: "dark" });
    const paper = (theme: string) =>
      page.evaluate(`document.documentElement.dataset.theme = "${theme}",
      getComputedStyle(document.getElementById("app")).getPropertyValue("--paper")`);
    assertEquals(await paper("light"), "rgb(251, 250, 246)");
    assertEquals(await paper("dark"), "rgb(24, 23, 21)");
    assertEquals(await paper("system"), "rgb(24, 23, 21)");
    await page.emulateMedia({ colorScheme: "light" });
    assertEquals(await paper("system"), "rgb(251, 250, 246)");
  },
);

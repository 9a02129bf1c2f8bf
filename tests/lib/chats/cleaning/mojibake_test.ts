import { assertEquals } from "@std/assert";
import { hasMojibake, repairMojibake } from "../../../../lib/chats/cleaning/mojibake.ts";

/** What a program makes of UTF-8 that it takes for windows-1252. */
const garble = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

Deno.test("repairMojibake() puts right what was read as windows-1252, in any script", () => {
  const texts = [
    "café",
    "à demain, ça va ?",
    "“don’t” – she said…",
    "Radosław",
    "Привет",
    "你好",
    "שלום",
    "😀👩‍🚀",
    "ÄÖÜß €",
  ];
  for (const text of texts) {
    assertEquals(hasMojibake(garble(text)), true, text);
    assertEquals(repairMojibake(garble(text)), text);
    assertEquals(repairMojibake(garble(garble(text))), text);
    assertEquals(repairMojibake(`${garble(text)} and ${text}`), `${text} and ${text}`);
  }
});

Deno.test("repairMojibake() puts right an à whose second half was tidied away", () => {
  assertEquals(repairMojibake("voilÃ\nÃ  demain, Ã§a va, NÃO MÃE"), "voilà\nà demain, ça va, NÃO MÃE");
});

Deno.test("hasMojibake() finds nothing in what is written right", () => {
  const texts = [
    "café – “don’t”…",
    "NÃO, MANHÃ, SÃO",
    "SÅ… JÄ!",
    "Ñandú, ÄÖÜ, Ðuro",
    "£5 â la carte",
    "¿qué? ¡no!",
    "« ça »",
  ];
  for (const text of texts) {
    assertEquals(hasMojibake(text), false, text);
    assertEquals(repairMojibake(text), text);
  }
});

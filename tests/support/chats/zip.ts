import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from "@zip.js/zip.js";

/**
 * Packs a zip archive.
 *
 * @param files The content of each file, by path.
 * @param options How they are packed.
 */
export async function packZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ZipWriterAddDataOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await writer.add(path, new Uint8ArrayReader(bytes), options);
  }
  return await writer.close() as Uint8Array<ArrayBuffer>;
}

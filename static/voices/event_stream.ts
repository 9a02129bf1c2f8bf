/**
 * Reads a server's event stream from a response, which `EventSource` cannot do for a POST.
 *
 * @module
 */

/**
 * Yields the data of each event.
 *
 * @param body UTF-8 text in the form of server-sent events; fields besides `data` are passed over.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split("\n\n");
    rest = events.pop()!;
    for (const event of events) {
      const lines = event.split("\n").filter((line) => line.startsWith("data:"));
      if (lines.length > 0) yield lines.map((line) => line.slice(line[5] === " " ? 6 : 5)).join("\n");
    }
  }
}

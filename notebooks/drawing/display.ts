/**
 * Gives the kernel something to show, and waits until it has been sent.
 *
 * @module
 */

declare global {
  namespace Deno {
    /** Added by the Jupyter kernel; unknown to the type checker outside of one. */
    const jupyter: {
      display(
        bundle: Record<string, unknown>,
        options: { raw: boolean; metadata?: Record<string, unknown> },
      ): Promise<void>;
    };
  }
}

/** The kernel may report a cell as done before its last outputs are sent: give them this moment. */
const MOMENT_MS = 20;

/**
 * Shows one output, by MIME type: a viewer takes the richest that it knows.
 *
 * @param bundle The same thing in several types.
 * @param metadata Jupyter's metadata of the output.
 */
export async function display(
  bundle: Record<string, unknown>,
  metadata: Record<string, unknown> = {},
): Promise<void> {
  await Deno.jupyter.display(bundle, { raw: true, metadata });
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
}

/** Markdown without its marks, for viewers and ears that want plain text. */
export function plainText(markdown: string): string {
  return markdown.replace(/[*_`$\\]/g, "");
}

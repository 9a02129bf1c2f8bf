/**
 * Two replies side by side.
 *
 * @module
 */

/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly same: boolean;
}

/**
 * Compares two texts word by word: what remains in common is the longest common subsequence.
 *
 * @returns The pieces of each text, in order; joined they are the text.
 */
export function replyDifference(a: string, b: string): readonly [readonly Piece[], readonly Piece[]] {
  const left = words(a), right = words(b), width = right.length + 1;
  // Length of the longest common subsequence of what follows; shape (left + 1, right + 1).
  const longest = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      longest[i * width + j] = left[i] === right[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const pieces: [Piece[], Piece[]] = [[], []];
  let i = 0, j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      add(pieces[0], left[i++], true);
      add(pieces[1], right[j++], true);
    } else if (
      j === right.length || (i < left.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
    ) {
      add(pieces[0], left[i++], false);
    } else {
      add(pieces[1], right[j++], false);
    }
  }
  return pieces;
}

/** Words, each with the space behind it: spaces alone are nothing that two texts have in common. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

function add(pieces: Piece[], text: string, same: boolean): void {
  const last = pieces.at(-1);
  if (last?.same === same) pieces[pieces.length - 1] = { text: last.text + text, same };
  else pieces.push({ text, same });
}

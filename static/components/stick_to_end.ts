/**
 * Follows a reply that grows at the end of the page.
 *
 * @module
 */

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Pixels from the end within which a reader counts as being there. */
const NEAR_END_PX = 120;

/**
 * Keeps the end of the page in view while the last reply grows, until the reader scrolls away from it.
 *
 * @param content Whatever makes the page longer when it changes.
 * @param growing Whether the last reply is being written.
 */
export function useStickToEnd(content: unknown, growing: boolean): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      atEnd.current = scrollHeight - clientHeight - scrollTop < NEAR_END_PX;
    };
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    if (growing) scrollToEnd();
  }, [growing]);
  useLayoutEffect(() => {
    if (growing && atEnd.current) scrollToEnd();
  }, [content]);
}

function scrollToEnd(): void {
  scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
}

/**
 * Where the memory is shown that is open.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useStores } from "../../components/chat_context.ts";
import { memoryProgram } from "../memory_program.ts";

/** A place for the memory's program, which is loaded for the first memory that is opened. */
export function DockHost(): JSX.Element {
  const stores = useStores(), host = useRef<HTMLDivElement>(null);
  const { chat, memory, setting } = stores;
  useEffect(() => {
    let isWanted = false, hide: (() => void) | undefined;
    const look = async () => {
      if (isWanted || memory.state.open === undefined) return;
      isWanted = true;
      try {
        hide ??= (await memoryProgram(setting.memory)).showMemory(host.current!, stores);
      } catch {
        isWanted = false;
        memory.close();
        chat.set({ notice: "Cannot show the memory as its program did not load: try again." });
      }
    };
    void look();
    const ignore = memory.subscribe(() => void look());
    return () => {
      ignore();
      hide?.();
    };
  }, [stores]);
  return <div ref={host} class="dock-host" />;
}

import type * as preact from "preact";
import { useState } from "preact/hooks";
export function App(): preact.JSX.Element { const [n,set]=useState(0); 
  return <button type="button" onClick={() => {document.title=String(n); set(n+1);}}>{n}</button>; }

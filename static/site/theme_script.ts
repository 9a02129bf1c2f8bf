/**
 * Sets the reader's theme before anything is drawn, where no server knows it.
 *
 * @module
 */

/** An inline script, let through by its digest; the theme is where the page's script keeps it. */
export const THEME_SCRIPT: string =
  'try{const{theme:t}=JSON.parse(localStorage.getItem("cellmate.preferences"));' +
  'if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

/**
 * Numbers and times in words.
 *
 * @module
 */

/** E.g. `12,345 messages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** E.g. `under a minute`, `3 minutes`, `1 h 20 min`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "some time";
  if (seconds < 10) return "a few seconds";
  if (seconds < 90) return `${Math.round(seconds / 5) * 5} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? counted(minutes, "minute") : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** E.g. `1.5 MB`. */
export function bytes(count: number): string {
  if (count < 1e6) return `${Math.max(1, Math.round(count / 1e3))} kB`;
  return count < 1e9 ? `${(count / 1e6).toFixed(1)} MB` : `${(count / 1e9).toFixed(1)} GB`;
}

/** A day, or two. */
export function days({ from, to }: { readonly from: number; readonly to: number }): string {
  const day = (time: number) =>
    new Date(time).toLocaleDateString("en", { dateStyle: "medium", timeZone: "UTC" });
  return day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`;
}

/**
 * One line of Prometheus' text format.
 *
 * @module
 */

/** What tells apart the samples of one metric, e.g. `{ status: "200" }`. */
export type Labels = Readonly<Record<string, string>>;

/** A metric: its name, what it is, and its samples. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  lines(): string[];
}

/** A sample as a line. */
export function sample(name: string, value: number, labels: Labels = {}): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escape(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}`;
}

function escape(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => character === "\n" ? "\\n" : `\\${character}`);
}

/** Metrics in Prometheus' text format 0.0.4. */
export function describe(metrics: readonly Metric[]): string {
  return metrics.flatMap((metric) => [
    `# HELP ${metric.name} ${metric.help}`,
    `# TYPE ${metric.name} ${metric.type}`,
    ...metric.lines(),
  ]).join("\n") + "\n";
}

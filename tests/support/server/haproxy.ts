/**
 * A real HAProxy in front of test servers, where the machine has one.
 *
 * @module
 */

/** A balancer that gives each request to the next server, also on a machine so busy that a server answers late. */
export interface Balancer extends AsyncDisposable {
  readonly url: string;
}

const NAMES = ["haproxy", "/usr/sbin/haproxy"];

/** Where HAProxy is: `$HAPROXY`, the search path, or the usual place. */
async function findHaproxy(): Promise<string | undefined> {
  for (const name of [Deno.env.get("HAPROXY"), ...NAMES]) {
    if (name === undefined) continue;
    try {
      if ((await new Deno.Command(name, { args: ["-v"], stdout: "null" }).output()).success) return name;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

/**
 * Registers a test with a balancer. Without HAProxy it is left out and the summary says so; on a machine for
 * continuous integration (`CI=true`) it fails instead.
 */
export async function balancerTest(
  name: string,
  test: (balance: (urls: readonly string[]) => Promise<Balancer>) => Promise<void>,
): Promise<void> {
  const command = await findHaproxy();
  const left = command === undefined && Deno.env.get("CI") !== "true";
  Deno.test({
    name: left ? `${name} (left out: no HAProxy found, set HAPROXY to its path)` : name,
    ignore: left,
    fn: async () => {
      if (command === undefined) throw new Error("Cannot test without HAProxy");
      await test((urls) => startHaproxy(command, urls));
    },
  });
}

async function startHaproxy(command: string, urls: readonly string[]): Promise<Balancer> {
  const port = freePort();
  const servers = urls.map((url, i) => `  server s${i} ${new URL(url).host} check inter 200ms fall 50`);
  const file = await Deno.makeTempFile({ suffix: ".cfg" });
  await Deno.writeTextFile(
    file,
    `defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout check 10s
frontend all
  bind 127.0.0.1:${port}
  default_backend replicas
backend replicas
  balance roundrobin
  option httpchk
  http-check send meth GET uri /health ver HTTP/1.1 hdr Host localhost
${servers.join("\n")}
`,
  );
  const process = new Deno.Command(command, { args: ["-db", "-f", file], stdout: "null", stderr: "null" })
    .spawn();
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    try {
      const response = await fetch(`${url}/health`);
      await response.body?.cancel();
      if (response.ok) break;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      process.kill("SIGKILL");
      await process.status;
      await Deno.remove(file);
    },
  };
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return (listener.addr as Deno.NetAddr).port;
}

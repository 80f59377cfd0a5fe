// What the Node servers share: their settings, one process or several, and the viewer, believed from a header.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';

export const POOL = 8;
export const dsn = process.env.BENCH_DSN;
export const statements = JSON.parse(readFileSync(process.env.BENCH_STATEMENTS, 'utf8'));

// Sent with every new connection; `force_generic_plan` is what "generic plans" means in the table of results.
export const planMode = process.env.BENCH_PLAN_MODE ? `-c plan_cache_mode=${process.env.BENCH_PLAN_MODE}` : '';

export function viewerOf(headers) {
  return JSON.parse(headers['x-viewer']);
}

// The statement's values by the names it has for them.
export function values(names, viewer, idea) {
  return names.map((name) => (name === 'idea' ? idea : viewer[name]));
}

export function serve(listen) {
  const processes = Number(process.env.BENCH_PROCESSES ?? 1);
  if (cluster.isWorker || processes === 1) return listen(Number(process.env.BENCH_PORT));
  process.on('SIGTERM', () => cluster.disconnect(() => process.exit(0)));
  for (let started = 0; started < processes; started += 1) cluster.fork();
}

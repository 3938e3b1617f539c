/**
 * MiB that processes need to do their work. A Ruby process of Lago takes about half a GiB, and the eight of the
 * production compose file 4 to 6 GB; Chromium needs 1 GiB (facts: lago.md 7, where Lago's own figures stand too). A
 * limit above this is head room; a machine with less than the sum will kill something.
 */
const RUBY_MIB = 400;
/** A job or request at work, with what it loads. */
const THREAD_MIB = 15;
/** Puma forks after loading, so its processes share a part. */
const PUMA_PROCESS_MIB = 350;

export const MEMORY_NEED_MIB = {
  clock: 300,
  migrate: 1024,
  front: 96,
  pdf: 1024,
  proxy: 96,
  agent: 192,
  eventsProcessor: 256,
  portainer: 96,
} as const;

export function workerNeedMiB(concurrency: number): number {
  return RUBY_MIB + THREAD_MIB * concurrency;
}

/** `processes` 0 is Puma without workers of its own: one process. */
export function apiNeedMiB(processes: number, threads: number): number {
  if (processes === 0) return RUBY_MIB + THREAD_MIB * threads;
  return RUBY_MIB + processes * (PUMA_PROCESS_MIB + THREAD_MIB * threads);
}

import * as z from 'zod';
import { workerSettings } from './worker-settings.ts';

/** The workers that can be given a process of their own (facts: lago.md 1.5); the default worker always runs. */
export const WORKERS = [
  'events',
  'billing',
  'pdfs',
  'webhook',
  'clock',
  'payments',
  'analytics',
  'alerts',
  'wallets',
  'ai-agent',
] as const;
export type WorkerName = (typeof WORKERS)[number];

export const lago = z
  .strictObject({
    version: z
      .string()
      .regex(/^v\d+\.\d+\.\d+$/, 'must be a Lago release tag, like v1.50.0')
      .describe('Lago release tag.'),
    workers: z
      .array(z.enum(WORKERS))
      .default(['events', 'billing', 'pdfs', 'webhook', 'clock'])
      .describe('Workers with a process of their own. Each sets its SIDEKIQ_* switch everywhere.'),
    'web-concurrency': z.int().min(0).max(64).default(2).describe('Puma processes.'),
    'web-threads': z.int().min(1).max(64).default(5).describe('Threads per Puma process.'),
    'worker-concurrency': z.int().min(1).max(100).default(10).describe('Jobs at a time per worker process.'),
    'worker-settings': workerSettings(WORKERS).prefault({}),
    signup: z.boolean().default(false).describe('Whether strangers may create organizations.'),
    env: z
      .record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string())
      .default({})
      .describe('Further environment variables of Lago; never a secret.'),
  })
  .superRefine((given, context) => {
    for (const name of WORKERS) {
      if (given['worker-settings'][name] === undefined || given.workers.includes(name)) continue;
      context.addIssue({
        code: 'custom',
        path: ['worker-settings', name],
        message: `sets a worker that does not run: add ${name} to 'lago.workers', or take it out here`,
      });
    }
  })
  .describe('Lago itself.');

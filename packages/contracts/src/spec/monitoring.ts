import * as z from 'zod';

export const monitoring = z
  .strictObject({
    'alert-email': z.email().describe('Who is told of alerts.'),
    'drill-every-hours': z
      .int()
      .min(1)
      .max(8760)
      .default(24)
      .describe('How often backup-verify runs. Somebody is told when it is 6 h late.'),
    'keep-days': z.int().min(1).max(365).default(31).describe('How long metrics and logs are kept.'),
  })
  .describe('Metrics, logs and alerts in Cockpit. Its push token is the secret COCKPIT_TOKEN.');

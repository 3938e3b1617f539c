/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts the container of a clock.
 */
export const COMES_BACK = 'unless-stopped';
export const STAYS_DOWN = 'no';

export function script(file: string): string[] {
  return [`./scripts/${file}`];
}

import { longestSilenceSeconds } from './clock-ticks.ts';
import { NEWEST_KNOWN_VERSION } from './schema-versions.ts';

/** Where the clock's container finds its keeper, and the file that the keeper touches at every tick. */
export const CLOCK_KEEPER = {
  folder: '/etc/lago-scw/clock',
  path: '/etc/lago-scw/clock/keep-ticking.sh',
  tickFile: '/tmp/lago-scw-clock-tick',
} as const;

/** Minutes without a tick after which a clock hangs: two of its longest pauses, and one to be sure. */
export const SILENT_MINUTES = (2 * longestSilenceSeconds(NEWEST_KNOWN_VERSION)) / 60 + 1;

/** Healthy means: ticked lately. The clock has no port, and one that hangs keeps its process (facts: lago.md 3.1). */
export function clockHealthcheck(): readonly string[] {
  return ['sh', '-c', `find ${CLOCK_KEEPER.tickFile} -mmin -${SILENT_MINUTES} | grep -q .`];
}

export interface KeeperSettings {
  readonly tickFile: string;
  readonly silentMinutes: number;
  readonly lookSeconds: number;
  readonly pauseSeconds: number;
}

const SETTINGS: KeeperSettings = {
  tickFile: CLOCK_KEEPER.tickFile,
  silentMinutes: SILENT_MINUTES,
  lookSeconds: 15,
  pauseSeconds: 5,
};

/**
 * A POSIX shell script that runs the command it is given (start.clock.sh) and starts it anew when it ends or has not
 * ticked for `SILENT_MINUTES`; Lago's clock is known to hang after an error of Redis and bill nobody for days (lago
 * 188, 357). Docker's restart policies must not do this: they would bring back a clock that was stopped to hand over.
 * There are never two: the next starts once the last is reaped. SIGTERM ends clock and keeper.
 */
export function clockKeeperScript(settings: KeeperSettings = SETTINGS): string {
  const { tickFile, silentMinutes, lookSeconds, pauseSeconds } = settings;
  return `#!/bin/sh
# Runs the clock; starts it anew when it ends or falls silent. Written by render-config.
set -u
tick=${tickFile}
began=$tick.began
pipe=$tick.log
clock=
stopping=

stop() {
  stopping=yes
  [ -z "$clock" ] || kill -TERM "$clock" 2>/dev/null
}
trap stop TERM INT

# Passes the log on, and notes each tick.
relay() {
  while IFS= read -r line; do
    printf '%s\\n' "$line"
    case $line in *Triggering*) : > "$tick" ;; esac
  done < "$pipe"
}

# Kills a clock that has been silent since it began.
watch() {
  while sleep ${lookSeconds} > /dev/null 2>&1; do
    [ -n "$(find "$began" "$tick" -mmin -${silentMinutes} 2>/dev/null)" ] && continue
    echo "lago-scw: the clock has not ticked for ${silentMinutes} minutes: it is started anew"
    kill -KILL "$1" 2>/dev/null
    return
  done
}

while [ -z "$stopping" ]; do
  rm -f "$pipe" "$tick"
  mkfifo "$pipe"
  : > "$began"
  relay &
  relay=$!
  "$@" > "$pipe" 2>&1 &
  clock=$!
  watch "$clock" &
  watch=$!
  wait "$clock"
  # A signal interrupts wait: wait again, for the clock itself.
  [ -z "$stopping" ] || wait "$clock"
  clock=
  kill "$watch" 2>/dev/null
  wait "$relay"
  [ -z "$stopping" ] || break
  echo "lago-scw: the clock ended: it is started anew in ${pauseSeconds} s"
  sleep ${pauseSeconds} > /dev/null 2>&1 &
  wait $!
done
`;
}

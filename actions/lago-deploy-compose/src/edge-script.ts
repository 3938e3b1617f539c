/**
 * Scripts of a hand-over on a host, for any POSIX shell, in the home of the SSH user. Whatever they leave behind ends by
 * itself: the kernel stops to obey the firewall rule at a moment that the rule names, and a guard puts the proxy's own file
 * back when the lease runs out, whether or not a runner is still there.
 */

const RULE = 'lago-scw-hand-over';

const prelude = `set -eu
umask 077
place=lago-scw/hand-over
mkdir -p "$place"
now() { date +%s; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
has_firewall() { command -v iptables >/dev/null 2>&1; }
# $1 which rules, all of ours when left out
open_doors() {
  has_firewall || return 0
  as_root iptables -w -t raw -S PREROUTING | sed -n "s/^-A PREROUTING \\(.*\${1:-${RULE}}.*\\)/\\1/p" | while read -r rule; do
    # Words of iptables' own, which it printed: to be split.
    as_root iptables -w -t raw -D PREROUTING $rule
  done
}
# Whole and at once: the folder is watched, and half a file would cost two seconds.
put() { printf '%s\\n' "$2" > "$place/next.$$"; mv "$place/next.$$" "$1/drain.yml"; }
`;

/** $1 folder of the proxy's dynamic files, $2 text of drain.yml, $3 the same while nothing is going on, $4 seconds until it is back */
export const turnScript = `${prelude}
# A run that died may have left them closed.
open_doors
lease="$(($(now) + $4)) $$"
echo "$lease" > "$place/lease"
put "$1" "$2"
guard='
while [ "$(cat lago-scw/hand-over/lease 2>/dev/null)" = "$3" ]; do
  if [ "$(date +%s)" -ge "\${3%% *}" ]; then
    printf "%s\\n" "$2" > lago-scw/hand-over/back
    mv lago-scw/hand-over/back "$1/drain.yml"
    rm -f lago-scw/hand-over/lease
    exit
  fi
  sleep 1
done'
nohup sh -c "$guard" lago-scw-guard "$1" "$3" "$lease" </dev/null >/dev/null 2>&1 &
`;

/** $1 folder of the proxy's dynamic files, empty where there is no proxy, $2 text of drain.yml while nothing is going on */
export const liftScript = `${prelude}
open_doors
rm -f "$place/lease"
if [ -n "$1" ] && [ -f "$1/drain.yml" ] && [ "$(cat "$1/drain.yml")" != "$2" ]; then put "$1" "$2"; fi
`;

const connections = `pid=$(docker inspect --format '{{.State.Pid}}' "$1")
count() { as_root nsenter --target "$pid" --net ss -Hnt state established "$1" | wc -l; }
`;

/** $1 container of the proxy, $2 filter of ss → how many connections it has that fit */
export const countScript = `${prelude}
${connections}
count "$2"
`;

/**
 * Drops new connections, and waits until nothing is in flight. Zero must last half a second, for a handshake that was under
 * way, unless no connection is left at all.
 *
 * $1 container of the proxy, $2 filter of ss for requests in flight, $3 the same for connections of clients, $4 seconds to
 * wait, $5 seconds that the doors stay closed after zero, $6 addresses with commas → \`zero\`, or \`left <n>\` with the doors
 * open again
 */
export const closeScript = `${prelude}
${connections}
has_firewall || { echo "iptables is not installed" >&2; exit 1; }
addresses=$6
# $1 name of the rule, $2 seconds after which it ends by itself, by the kernel's clock
close_doors() {
  stop=$(($(now) + $2))
  until=$(date -u -d "@$stop" +%Y-%m-%dT%H:%M:%S 2>/dev/null || date -u -r "$stop" +%Y-%m-%dT%H:%M:%S)
  as_root iptables -w -t raw -I PREROUTING -d "$addresses" -p tcp -m multiport --dports 80,443 --syn -m time --datestop "$until" -m comment --comment "$1" -j DROP
}
open_doors
close_doors ${RULE}-waits $(($4 + 2))
end=$(($(now) + $4))
calm=0
while :; do
  flight=$(count "$2")
  if [ "$flight" -eq 0 ]; then
    calm=$((calm + 1))
    if [ "$calm" -ge 10 ] || [ "$(count "$3")" -eq 0 ]; then
      close_doors ${RULE}-moves "$5"
      open_doors ${RULE}-waits
      echo zero
      exit
    fi
  else
    calm=0
  fi
  if [ "$(now)" -ge "$end" ] && [ "$flight" -gt 0 ]; then open_doors; echo "left $flight"; exit; fi
  sleep 0.05
done
`;

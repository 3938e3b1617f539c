/**
 * Scripts of the lock, for any POSIX shell. `mkdir` is the atomic step. An owner file is put in place whole, by a
 * rename. An expired lock is taken over under a second `mkdir`, so that of two runs that see it only one gets it.
 */

const prelude = `set -eu
umask 077
mkdir -p lago-scw
lock=lago-scw/lock
now=$(date +%s)
field() { sed -n "s/^$1=//p" "$lock/owner" 2>/dev/null | head -n 1; }
answer() { echo "$1"; cat "$lock/owner" 2>/dev/null || true; exit 0; }
`;

/** $1 run, $2 seconds to live, $3 url, $4 actor, $5 operation → `taken`, `renewed` or `held`, then the owner. */
export const takeScript = `${prelude}
write() {
  {
    echo "run=$1"; echo "url=$3"; echo "actor=$4"; echo "operation=$5"
    echo "since=$6"; echo "expires=$((now + $2))"
  } > "$lock/owner.$$"
  mv "$lock/owner.$$" "$lock/owner"
}
if mkdir "$lock" 2>/dev/null; then write "$@" "$now"; answer taken; fi
[ -d "$lock" ] || { echo "cannot make $lock in $(pwd)" >&2; exit 1; }
if [ "$(field run)" = "$1" ]; then since=$(field since); write "$@" "$since"; answer renewed; fi
expires=$(field expires)
# A lock without an owner is being written right now, or its writer died: a minute tells.
if [ -z "$expires" ] && [ -n "$(find "$lock" -maxdepth 0 -mmin +1)" ]; then expires=0; fi
if [ -n "$expires" ] && [ "$expires" -le "$now" ] && mkdir lago-scw/lock.taking 2>/dev/null; then
  trap 'rmdir lago-scw/lock.taking' EXIT
  again=$(field expires)
  if [ "\${again:-0}" -le "$now" ]; then write "$@" "$now"; answer taken; fi
fi
answer held
`;

/** $1 run → `released`, or `held` with the owner when it is another's, or `free`. */
export const releaseScript = `${prelude}
[ -d "$lock" ] || { echo free; exit 0; }
[ "$(field run)" = "$1" ] || answer held
mv "$lock" "$lock.released.$$"
rm -rf "$lock.released.$$"
echo released
`;

/** → `broken` with the owner it had, or `free`. */
export const breakScript = `${prelude}
rmdir lago-scw/lock.taking 2>/dev/null || true
[ -d "$lock" ] || { echo free; exit 0; }
owner=$(cat "$lock/owner" 2>/dev/null || true)
rm -rf "$lock"
echo broken
echo "$owner"
`;

/** → `held` with the owner, `expired` with the owner, or `free`. */
export const readScript = `${prelude}
[ -d "$lock" ] || { echo free; exit 0; }
expires=$(field expires)
[ "\${expires:-$((now + 1))}" -le "$now" ] && answer expired
answer held
`;

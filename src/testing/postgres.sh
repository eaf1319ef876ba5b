#!/usr/bin/env bash
# A private PostgreSQL on 127.0.0.1: postgres.sh DIR PORT BIN [SETTING…]. With STANDBY_OF it begins as the standby of the one at that port. It says its process id once it answers, and runs until its
# input ends. It never runs as root: then it is the user that Debian's package brings.
set -eu
dir=$1 port=$2 bin=$3
shift 3
cd "$dir"
run=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$dir"
  run=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
fi
if [ ! -f data/PG_VERSION ] && [ -n "${STANDBY_OF:-}" ]; then
  "${run[@]}" "$bin/pg_basebackup" -h 127.0.0.1 -p "$STANDBY_OF" -U afterword -D "$dir/data" -R -X stream -c fast --no-sync >&2
elif [ ! -f data/PG_VERSION ]; then
  "${run[@]}" "$bin/initdb" -D "$dir/data" -U afterword -A trust -E UTF8 --locale=C --no-sync >"$dir/initdb.log" 2>&1 ||
    { cat "$dir/initdb.log" >&2; exit 1; }
fi
settings=(-c listen_addresses=127.0.0.1 -c "unix_socket_directories=" -c max_connections=200 -c shared_buffers=32MB)
for setting in "$@"; do settings+=(-c "$setting"); done
"${run[@]}" "$bin/postgres" -D "$dir/data" -p "$port" "${settings[@]}" >>"$dir/log" 2>&1 &
server=$!
ready=
for _ in $(seq 300); do
  "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" -d postgres && { ready=yes; break; }
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
[ -n "$ready" ] || { tail -20 "$dir/log" >&2; kill -QUIT "$server" 2>/dev/null || true; exit 1; }
echo "$server"
cat >/dev/null
kill -INT "$server" 2>/dev/null || true
wait "$server" 2>/dev/null || true

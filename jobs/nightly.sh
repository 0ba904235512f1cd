#!/usr/bin/env bash
# nightly.sh [OPTIONS] FILE: one night's run of Dateline, for cron, systemd and other schedulers.
# jobs/conf/nightly.env.example explains FILE; jobs/README.md says who calls this.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lists="CORPUS OPTIONS SPARK_OPTIONS ON_FAILURE ON_SUCCESS"
numbers="LOOK_BACK KEEP_EDITIONS KEEP_LOGS"
dry_run='' print='' day='' file='' log='' child='' tail=''

say() { echo "nightly.sh: $*" >&2; }

misuse() {
  say "$*"
  exit 2
}

usage() {
  echo "Usage: jobs/nightly.sh [--dry-run] [--print] [--date YYYY-MM-DD] FILE"
  echo "Runs dateline nightly as FILE says; jobs/conf/nightly.env.example is one to copy."
  echo "  --dry-run   shows the command instead"
  echo "  --print     shows what goes into the log as well"
  echo "  --date      date of the run (default: today in UTC)"
  echo "Exit codes: 0 published or nothing new, 1 failed, 2 wrong usage, 3 refused by a check,"
  echo "75 another run is at work."
}

read_arguments() {
  while (($#)); do
    case "$1" in
      --help | -h) usage; exit 0 ;;
      --dry-run) dry_run=yes ;;
      --print) print=yes ;;
      --date) [[ $# -gt 1 ]] || misuse "--date needs a date such as 2024-03-31"; day=$2; shift ;;
      -*) misuse "$1: no such option; --help lists them" ;;
      *) [[ -z "$file" ]] || misuse "one FILE is enough: $file or $1"; file=$1 ;;
    esac
    shift
  done
  [[ -n "$file" ]] || misuse "say which FILE holds the settings; copy jobs/conf/nightly.env.example"
  day=${day:-$(date -u +%F)}
  [[ "$day" == "$(date -u -d "$day" +%F 2>/dev/null)" ]] || misuse "--date $day: give a date such as 2024-03-31"
}

# Settings hold what FILE says, and nothing of the caller's environment.
read_settings() {
  local name wrong
  [[ "$file" == */* ]] || file="./$file"
  [[ -f "$file" && -r "$file" ]] || misuse "$file: no such file, or not readable; copy jobs/conf/nightly.env.example there"
  wrong=$(bash -n "$file" 2>&1) || misuse "not what bash can read: ${wrong%%$'\n'*}"
  while read -r name; do
    case " WAREHOUSE LOGS $lists $numbers " in
      *" $name "*) ;;
      *) misuse "$file: $name is no setting; write 'export $name=...' if it is for Java or Spark" ;;
    esac
  done < <(sed -n 's/^[[:space:]]*\([A-Z][A-Z_]*\)+\{0,1\}=.*/\1/p' "$file")
  unset CORPUS OPTIONS SPARK_OPTIONS ON_FAILURE ON_SUCCESS
  export -n WAREHOUSE='' LOGS='' LOOK_BACK=7 KEEP_EDITIONS=7 KEEP_LOGS=30
  set +eu
  # shellcheck source=/dev/null
  source "$file"
  set -eu
  check_settings
}

check_settings() {
  local name
  for name in $lists; do
    case "$(declare -p "$name" 2>/dev/null)" in
      "declare -a"*) ;;
      "") declare -ga "$name=()" ;;
      *) misuse "$file: $name is a list; write $name=(\"first\" \"second\")" ;;
    esac
  done
  for name in $numbers; do
    [[ "${!name}" =~ ^[0-9]+$ ]] || misuse "$file: $name=${!name}: give a whole number"
  done
  [[ ${#CORPUS[@]} -gt 0 ]] || misuse "$file: CORPUS is missing; say where the articles come in, such as CORPUS=(/srv/news/in)"
  [[ -n "$WAREHOUSE" ]] || misuse "$file: WAREHOUSE is missing; say where the tables go"
  [[ -n "$LOGS" ]] || misuse "$file: LOGS is missing; say in which folder the logs go"
  ((KEEP_LOGS > 0)) || misuse "$file: KEEP_LOGS=$KEEP_LOGS: keep at least 1"
}

# Whether there is a file for Dateline at a path or pattern.
there() {
  if [[ -d "$1" ]]; then
    [[ -n "$(find -L "$1" -type f -print -quit)" ]]
  else
    [[ -e "$1" ]] || compgen -G "$1" >/dev/null
  fi
}

# Fills found: patterns without a date as they are, others for each day on which something is there.
find_corpus() {
  local pattern path back
  local -A seen=()
  found=()
  for pattern in "${CORPUS[@]}"; do
    if [[ "$pattern" != *%* ]]; then
      found+=("$pattern")
      continue
    fi
    [[ "$pattern" != *"{"* ]] || misuse "$file: $pattern: write one pattern for each choice in {}"
    for ((back = LOOK_BACK; back >= 0; back--)); do
      path=$(date -u -d "$day 00:00 UTC $back days ago" +"$pattern")
      if [[ -z "${seen[$path]:-}" ]] && there "$path"; then
        found+=("$path")
      fi
      seen[$path]=yes
    done
  done
}

make_command() {
  command=("${DATELINE:-$root/jobs/dateline}" nightly --corpus "${found[@]}" --warehouse "$WAREHOUSE")
  command+=(--date "$day" --keep-editions "$KEEP_EDITIONS" "${OPTIONS[@]}")
  if ((${#SPARK_OPTIONS[@]})); then
    command+=(-- "${SPARK_OPTIONS[@]}")
  fi
}

size_of_log() { stat -c %s "$log"; }

# What the log has got since it was of a size.
since() { tail -c +$(($1 + 1)) "$log" | head -c $((${2:-$(size_of_log)} - $1)); }

stamp() { printf '== %s %s\n' "$(date -u +%FT%TZ)" "$*" >>"$log"; }

# finish CODE START REASON: tells who wants to know, and leaves.
finish() {
  local code=$1 start=$2 reason=$3 hook=("${ON_SUCCESS[@]}") end
  exec 9>&- # A hook that lingers does not hold up the next night.
  end=$(size_of_log)
  if ((code)); then
    say "exit code $code: ${reason:-nothing was said} ($log)"
    hook=("${ON_FAILURE[@]}")
  fi
  if ((${#hook[@]})); then
    DATELINE_EXIT_CODE=$code DATELINE_DATE=$day DATELINE_LOG=$log DATELINE_LAST_LINE=$reason \
      "${hook[@]}" < <(since "$start" "$end") >>"$log" 2>&1 ||
      say "the hook has failed with exit code $?: ${hook[*]} ($log)"
  fi
  exit "$code"
}

fail() {
  local start
  start=$(size_of_log)
  echo "nightly.sh: $2" >>"$log"
  finish "$1" "$start" "$2"
}

open_log() {
  log="$LOGS/nightly-$day.log"
  if ! mkdir -p "$LOGS" 2>/dev/null || ! touch "$log" 2>/dev/null; then
    say "$log cannot be written; give LOGS a folder that can"
    exit 1
  fi
}

# The lock is the operating system's, so that one of a dead process is free; its text is for people.
take_lock() {
  local lock="$LOGS/nightly.lock"
  exec 9>>"$lock"
  # Not into the log, where it would stand among the other run's lines.
  flock -n 9 || finish 75 "$(size_of_log)" "another run is at work: $(cat "$lock")"
  echo "process $$ on $(uname -n) since $(date -u +%FT%TZ)" >"$lock"
}

# Runs Dateline, which keeps the lock even if this script is killed; passes on the signal to end.
run() {
  trap 'kill -TERM "$child" 2>/dev/null || true' TERM INT HUP
  "${command[@]}" </dev/null >>"$log" 2>&1 &
  child=$!
  if [[ -n "$print" ]]; then
    tail -c +$(($1 + 1)) -s 0.1 -f --pid="$child" "$log" 9>&- &
    tail=$!
  fi
  # A signal ends the waiting, not Dateline.
  until
    code=0
    wait "$child" || code=$?
    ! kill -0 "$child" 2>/dev/null
  do :; done
  trap - TERM INT HUP
  [[ -z "$tail" ]] || wait "$tail" || true
}

forget_old_logs() {
  local old oldest
  oldest=$(date -u -d "$day 00:00 UTC $((KEEP_LOGS - 1)) days ago" +%F)
  for old in "$LOGS"/nightly-????-??-??.log; do
    [[ ! "${old##*/}" < "nightly-$oldest.log" ]] || rm -f -- "$old"
  done
}

read_arguments "$@"
read_settings
find_corpus
none="no file of the $LOOK_BACK days before $day or that day is at ${CORPUS[*]}; see what brings the files, or raise LOOK_BACK"
make_command
if [[ -n "$dry_run" ]]; then
  ((${#found[@]})) || misuse "$none"
  printf '%q ' "${command[@]}"
  echo
  exit 0
fi
# Without a locale, as under cron, Java opens no file whose name is not ASCII.
export LANG="${LANG:-C.UTF-8}"
open_log
take_lock
((${#found[@]})) || fail 2 "$none"
stamp "$(printf '%q ' "${command[@]}")"
start=$(size_of_log)
run "$start"
reason=$(since "$start" | grep -v '^[[:space:]]*$' | tail -n 1 || true)
stamp "exit code $code after $SECONDS s"
forget_old_logs
finish "$code" "$start" "$reason"

#!/bin/sh
# How a personnel system talks to Valv, with curl alone: tells of participations, and asks whether somebody
# may be placed. Told again, nothing happens, so everything here can be sent again after a fault.
#
#   VALV_URL=https://valv.kommun.example:8443  VALV_SECRET_FILE=/etc/hr/valv.secret  VALV_CA=/etc/hr/valv-ca.pem \
#     participations.sh tell hr-4711 participation.json
#     participations.sh check question.json check-2026-11-24-4711
#
# The secret is read from a file (mode 600) and handed to curl by its standard input: it is in no argument and
# in no variable that other programs see. Exit code 0: answered; 1: refused for good; 2: try again later.
set -eu

die() { printf '%s\n' "$2" >&2; exit "$1"; }

[ $# -eq 3 ] || die 1 "usage: participations.sh tell EXTERNAL-ID FILE | check FILE IDEMPOTENCY-KEY"
: "${VALV_URL:?say where Valv is, as https://valv.kommun.example:8443}"
: "${VALV_SECRET_FILE:?name the file that holds the secret}"
: "${VALV_CA:?name the certificate that Valv proves itself by}"

# Sends a file and prints the answer. Method, path and further headers are the arguments after the file.
send() {
  file=$1 method=$2 path=$3
  shift 3
  answer=$(mktemp)
  trap 'rm -f "$answer"' EXIT
  status=$({
    printf 'header = "Authorization: Bearer %s"\n' "$(cat "$VALV_SECRET_FILE")"
    printf 'header = "Content-Type: application/json"\n'
    for header in "$@"; do printf 'header = "%s"\n' "$header"; done
  } | curl --config - --silent --show-error --tlsv1.3 --cacert "$VALV_CA" --max-time 30 --request "$method" \
    --data-binary "@$file" --output "$answer" --write-out '%{http_code}' "$VALV_URL$path") ||
    die 2 "no answer from $VALV_URL: try again"
  cat "$answer"
  printf '\n'
  case $status in
    2??) ;;
    401) die 2 "the secret is not good (revoked, replaced, too old, or not from here): see Tjänstekonton" ;;
    409) die 2 "being answered just now, or somebody else has it: try again in a minute" ;;
    429 | 503) die 2 "not now ($status): wait, and try again" ;;
    *) die 1 "refused ($status): sending it again changes nothing" ;;
  esac
}

case $1 in
  tell) send "$3" PUT "/api/v1/participations/$2" ;;
  check) send "$2" POST /api/v1/placement-checks "Idempotency-Key: $3" ;;
  *) die 1 "what is $1? tell or check" ;;
esac

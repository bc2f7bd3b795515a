#!/usr/bin/env bash
# Runs a client program against the mock: starts the mock on a free port, leads the AWS SDKs to it,
# makes pictures of alice and bob, and stops the mock afterwards.
# Usage: samples/clients/run.sh COMMAND [ARGUMENT ...]
#   MOCK_JAR  another jar than the one that the build makes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=${MOCK_JAR:-$here/../../stateful-mock/target/rekognition-mock-standalone.jar}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f "$jar" ] || { echo "There is no $jar: build it with ./mvnw package, or name another in MOCK_JAR." >&2; exit 2; }

PICTURES=$(mktemp -d)
export PICTURES
"$java" -jar "$jar" --port 0 > "$PICTURES/exports" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -r "$PICTURES"' EXIT

picture() { "$java" -jar "$jar" image "${@:2}" > "$PICTURES/$1.png"; }
picture alice alice
picture alice-again --variant 1 alice
picture bob bob
picture team alice bob

until grep -q AWS_ACCESS_KEY_ID "$PICTURES/exports"; do
  kill -0 "$server" 2>/dev/null || { echo "The mock did not start." >&2; exit 1; }
  sleep 0.1
done
source "$PICTURES/exports"
# What the caller has set up for the real service, or for the way out of the house, must not interfere.
unset AWS_PROFILE AWS_SESSION_TOKEN
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null NO_PROXY=127.0.0.1 no_proxy=127.0.0.1

cd "$here"
"$@"

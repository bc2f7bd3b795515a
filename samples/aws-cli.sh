#!/usr/bin/env bash
# The AWS CLI against the mock, from an empty collection to a user with a face.
# Usage: samples/aws-cli.sh [path to rekognition-mock-standalone.jar]
set -euo pipefail
cd "$(dirname "$0")/.."
jar=${1:-stateful-mock/target/rekognition-mock-standalone.jar}
work=$(mktemp -d)

java -jar "$jar" --port 0 > "$work/exports" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -r "$work"' EXIT
until grep -q AWS_ACCESS_KEY_ID "$work/exports"; do
  kill -0 "$server" || { echo "the mock did not start" >&2; exit 1; }
  sleep 0.1
done
source "$work/exports"

rekognition() { aws rekognition --output text "$@"; }
photo() { java -jar "$jar" image "$@"; }

rekognition create-collection --collection-id staff
rekognition create-user --collection-id staff --user-id alice

photo alice > "$work/alice.png"
face=$(rekognition index-faces --collection-id staff --image-bytes "fileb://$work/alice.png" \
  --external-image-id badge-1 --query 'FaceRecords[0].Face.FaceId')

echo "-- associate"
rekognition associate-faces --collection-id staff --user-id alice --face-ids "$face"
rekognition list-users --collection-id staff

echo "-- find alice on a team photo"
photo alice bob > "$work/team.png"
rekognition search-users-by-image --collection-id staff --image-bytes "fileb://$work/team.png" \
  --query 'UserMatches[].User.UserId'

echo "-- disassociate"
rekognition disassociate-faces --collection-id staff --user-id alice --face-ids "$face"
rekognition list-users --collection-id staff

#!/usr/bin/env bash
# Arranges and inspects the mock by its control API alone, with curl and jq; stops at the first surprise.
# Usage: samples/clients/run.sh ./control.sh
set -euo pipefail

control() { # method, path, then the document if there is one
  curl --silent --show-error --request "$1" --header 'Accept: application/json' ${3:+--data "$3"} \
    "$AWS_ENDPOINT_URL_REKOGNITION/__admin/rekognition$2"
}
rekognition() { # operation, document
  curl --silent --show-error --data "$2" --header "X-Amz-Target: RekognitionService.$1" \
    --header 'Content-Type: application/x-amz-json-1.1' "$AWS_ENDPOINT_URL_REKOGNITION/"
}
expect() { # what, then the answer that is right, then the one that was given
  [ "$2" = "$3" ] || { printf '%s: expected\n%s\nbut got\n%s\n' "$1" "$2" "$3" >&2; exit 1; }
  echo "ok: $1"
}

badge=35ebbb41-7f67-4263-908d-dd0ecba05ab9
expect "the mock is up" UP "$(control GET /health | jq -r .status)"

control PUT /state '{"collections": [{"collectionId": "staff", "users": [{"userId": "alice"}],
  "faces": [{"faceId": "'$badge'", "person": "alice"}]}], "settings": {"lifecycle": "manual"}}'
expect "alice has one face to come" "1 1" "$(control GET /accounts | jq -r '.[0] | "\(.faces) \(.users)"')"

association='{"CollectionId": "staff", "UserId": "alice", "FaceIds": ["'$badge'"]}'
fault=$(control POST /faults '{"operation": "AssociateFaces", "error": "ThrottlingException"}' | jq '.[0].id')
expect "the first try is throttled" ThrottlingException "$(rekognition AssociateFaces "$association" | jq -r .__type)"
expect "the fault happened once" 1 "$(control GET "/faults/$fault" | jq .fired)"
expect "the second try is not throttled" "$badge" "$(rekognition AssociateFaces "$association" | jq -r '.AssociatedFaces[].FaceId')"

status() { control GET /state | jq -r '.collections[].users[].status'; }
expect "alice is being updated" UPDATING "$(status)"
control POST /complete '{"collectionId": "staff", "userId": "alice"}'
expect "alice is active" ACTIVE "$(status)"

expect "both tries were seen" "AssociateFaces ThrottlingException
AssociateFaces 200" "$(control GET /requests | jq -r '.[] | "\(.operation) \(.error.type // 200)"')"
expect "a mistake is explained" /collections/0/colectionId "$(
  control POST /state '{"collections": [{"colectionId": "staff"}]}' | jq -r .pointer)"

control PUT /state "$(control GET /state | jq 'del(.collections[].users)')"
expect "state can be changed by a filter" '[]' "$(control GET /state | jq -c '[.collections[].users[]?]')"
control DELETE /state
expect "nothing is left" 0 "$(rekognition ListCollections '{}' | jq '.CollectionIds | length')"

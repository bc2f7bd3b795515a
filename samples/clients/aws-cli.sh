#!/usr/bin/env bash
# Enrols a person with the AWS CLI, finds her, and meets what goes wrong; stops at the first surprise.
# Usage: samples/clients/run.sh ./aws-cli.sh
set -euo pipefail

rekognition() { aws rekognition --output text "$@"; }
control() { curl --silent --show-error --fail --data "$2" "$AWS_ENDPOINT_URL_REKOGNITION/__admin/rekognition/$1" > /dev/null; }

expect() { # what, then the answer that is right, then the one that was given
  [ "$2" = "$3" ] || { printf '%s: expected\n%s\nbut got\n%s\n' "$1" "$2" "$3" >&2; exit 1; }
  echo "ok: $1"
}

refused() { # the error that is due, then the command
  local answer
  if answer=$(rekognition "${@:2}" 2>&1); then
    expect "${*:2:1}" "$1" "$answer"
  fi
  expect "$2 is refused" "$1" "$(grep --only-matching --max-count=1 "$1" <<< "$answer" || echo "$answer")"
}

index() { # a picture
  rekognition index-faces --collection-id staff --image-bytes "fileb://$PICTURES/$1.png" \
    --external-image-id "$1" --query 'FaceRecords[0].Face.FaceId'
}

rekognition create-collection --collection-id staff
rekognition create-user --collection-id staff --user-id alice
rekognition create-user --collection-id staff --user-id bob
badge=$(index alice)
again=$(index alice-again)
stranger=$(index bob)
missing=00000000-0000-4000-8000-000000000000

expect "the first face fits" "$(printf '%s\tUPDATING' "$badge")" "$(
  rekognition associate-faces --collection-id staff --user-id alice --face-ids "$badge" \
    --query '[AssociatedFaces[0].FaceId, UserStatus]')"
expect "alice is active, bob has no face" "$(printf 'alice\tACTIVE\nbob\tCREATED')" "$(
  rekognition list-users --collection-id staff --query 'Users[].[UserId, UserStatus]' | sort)"

expect "each other face has its reason" \
  "$(printf '%s\tLOW_MATCH_CONFIDENCE\n%s\tFACE_NOT_FOUND' "$stranger" "$missing")" "$(
  rekognition associate-faces --collection-id staff --user-id alice \
    --face-ids "$badge" "$stranger" "$missing" "$again" \
    --query 'UnsuccessfulFaceAssociations[].[FaceId, Reasons[0]]')"
expect "a face has one user" "$(printf 'alice\tASSOCIATED_TO_A_DIFFERENT_USER')" "$(
  rekognition associate-faces --collection-id staff --user-id bob --face-ids "$badge" \
    --query 'UnsuccessfulFaceAssociations[].[UserId, Reasons[0]]')"

expect "pages are followed" 3 "$(
  rekognition list-faces --collection-id staff --page-size 1 --query 'Faces[].FaceId' | wc -w | tr -d ' ')"
expect "alice is found on a picture of two" alice "$(
  rekognition search-users-by-image --collection-id staff --image-bytes "fileb://$PICTURES/team.png" \
    --query 'UserMatches[].User.UserId')"

refused ConflictException create-user --collection-id staff --user-id alice
control faults '{"operation": "ListUsers", "error": "ThrottlingException", "times": 1}'
AWS_MAX_ATTEMPTS=1 refused ThrottlingException list-users --collection-id staff
control faults '{"operation": "ListUsers", "error": "ThrottlingException", "times": 1}'
expect "the CLI's own retries outlast a throttled call" 2 "$(
  rekognition list-users --collection-id staff --query 'length(Users)')"

expect "faces can be taken away" UPDATING "$(
  rekognition disassociate-faces --collection-id staff --user-id alice --face-ids "$badge" "$again" \
    --query 'UserStatus')"
expect "alice is as she was" "$(printf 'alice\tCREATED\nbob\tCREATED')" "$(
  rekognition list-users --collection-id staff --query 'Users[].[UserId, UserStatus]' | sort)"

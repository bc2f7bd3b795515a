#!/usr/bin/env bash
# Lists what the standalone jar contains, with versions and licences, in the CycloneDX format. Needs jq and to be online.
# Usage: stateful-mock/src/main/scripts/inventory.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
../mvnw -q org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DoutputFormat=json -Dcyclonedx.skipAttach=true
jq --argjson included "$(sed -n 's/.*<include>\(.*:.*\)<\/include>.*/"\1"/p' pom.xml | jq -s .)" '
  def isIncluded: "\(.group):\(.name)" as $name | "\(.group):*" as $all | $included | any(. == $name or . == $all);
  {bomFormat, specVersion, version, metadata: {component: {type: "application", name: "rekognition-mock-standalone"}},
   components: [.components[] | select(isIncluded) | {type, group, name, version, licenses, purl}]}' \
  target/bom.json > src/main/standalone/rekognition-mock.cdx.json

// Enrols a person with the AWS SDK for JavaScript, finds her, and meets what goes wrong; stops at the first surprise.
// Usage: samples/clients/run.sh node enrolment.mjs     (after npm ci in samples/clients)

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ConflictException, Rekognition, paginateListFaces } from "@aws-sdk/client-rekognition";

const CollectionId = "staff";
const MISSING = "00000000-0000-4000-8000-000000000000";

const client = new Rekognition();

const picture = (name) => ({ Bytes: readFileSync(`${process.env.PICTURES}/${name}.png`) });

async function index(name) {
  const { FaceRecords } = await client.indexFaces({ CollectionId, Image: picture(name), ExternalImageId: name });
  return FaceRecords[0].Face.FaceId;
}

const associate = (UserId, ...FaceIds) => client.associateFaces({ CollectionId, UserId, FaceIds });

async function users() {
  const { Users } = await client.listUsers({ CollectionId });
  return Object.fromEntries(Users.map(({ UserId, UserStatus }) => [UserId, UserStatus]));
}

async function control(path, document) {
  const url = `${process.env.AWS_ENDPOINT_URL_REKOGNITION}/__admin/rekognition/${path}`;
  const { ok } = await fetch(url, { method: "POST", body: JSON.stringify(document) });
  assert.ok(ok, `${path} was refused`);
}

function expect(what, expected, actual) {
  assert.deepEqual(actual, expected, what);
  console.log(`ok: ${what}`);
}

await client.createCollection({ CollectionId });
for (const UserId of ["alice", "bob"]) {
  await client.createUser({ CollectionId, UserId });
}
const badge = await index("alice");
const again = await index("alice-again");
const stranger = await index("bob");

const first = await associate("alice", badge);
expect("the first face fits", [{ FaceId: badge }], first.AssociatedFaces);
expect("nothing was refused", [], first.UnsuccessfulFaceAssociations);
expect("alice is updating", "UPDATING", first.UserStatus);
expect("alice is active, bob has no face", { alice: "ACTIVE", bob: "CREATED" }, await users());

const second = await associate("alice", badge, stranger, MISSING, again);
expect("her other picture fits", [{ FaceId: again }], second.AssociatedFaces);
const [low, unknown] = second.UnsuccessfulFaceAssociations;
expect("bob does not look like alice", [stranger, ["LOW_MATCH_CONFIDENCE"]], [low.FaceId, low.Reasons]);
expect("which is told in numbers", true, low.Confidence < 75);
expect("an unknown face is not found", { FaceId: MISSING, Reasons: ["FACE_NOT_FOUND"] }, unknown);
expect(
  "a face has one user",
  [{ FaceId: badge, UserId: "alice", Reasons: ["ASSOCIATED_TO_A_DIFFERENT_USER"] }],
  (await associate("bob", badge)).UnsuccessfulFaceAssociations,
);

const owners = {};
for await (const { Faces } of paginateListFaces({ client, pageSize: 1 }, { CollectionId })) {
  Faces.forEach(({ FaceId, UserId }) => (owners[FaceId] = UserId));
}
expect("pages are followed", { [badge]: "alice", [again]: "alice", [stranger]: undefined }, owners);

const { UserMatches } = await client.searchUsersByImage({ CollectionId, Image: picture("team") });
expect("alice is found on a picture of two", ["alice"], UserMatches.map(({ User }) => User.UserId));

await control("faults", { operation: "ListFaces", error: "ThrottlingException", times: 1 });
const { $metadata } = await client.listFaces({ CollectionId });
expect("the SDK's own retries outlast a throttled call", 2, $metadata.attempts);

const conflict = await client.createUser({ CollectionId, UserId: "alice" }).catch((error) => error);
expect("an error has its own type", true, conflict instanceof ConflictException);

const removed = await client.disassociateFaces({ CollectionId, UserId: "alice", FaceIds: [badge, again, stranger] });
expect("faces can be taken away", [{ FaceId: badge }, { FaceId: again }], removed.DisassociatedFaces);
expect("alice is as she was", { alice: "CREATED", bob: "CREATED" }, await users());

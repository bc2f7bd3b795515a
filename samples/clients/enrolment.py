"""Enrols a person with boto3, finds her, and meets what goes wrong; stops at the first surprise.

Usage: samples/clients/run.sh python3 enrolment.py
"""

import json
import os
import urllib.request
from pathlib import Path

import boto3

COLLECTION = "staff"
MISSING = "00000000-0000-4000-8000-000000000000"

rekognition = boto3.client("rekognition")


def picture(name):
    return {"Bytes": Path(os.environ["PICTURES"], f"{name}.png").read_bytes()}


def index(name):
    response = rekognition.index_faces(
        CollectionId=COLLECTION, Image=picture(name), ExternalImageId=name
    )
    return response["FaceRecords"][0]["Face"]["FaceId"]


def associate(user, *faces):
    return rekognition.associate_faces(
        CollectionId=COLLECTION, UserId=user, FaceIds=list(faces)
    )


def users():
    pages = rekognition.get_paginator("list_users").paginate(CollectionId=COLLECTION)
    return {user["UserId"]: user["UserStatus"] for page in pages for user in page["Users"]}


def control(path, document):
    url = f"{os.environ['AWS_ENDPOINT_URL_REKOGNITION']}/__admin/rekognition/{path}"
    urllib.request.urlopen(url, json.dumps(document).encode()).close()


def expect(what, expected, actual):
    assert expected == actual, f"{what}: expected {expected}, but got {actual}"
    print(f"ok: {what}")


rekognition.create_collection(CollectionId=COLLECTION)
for user in ("alice", "bob"):
    rekognition.create_user(CollectionId=COLLECTION, UserId=user)
badge, again, stranger = index("alice"), index("alice-again"), index("bob")

first = associate("alice", badge)
expect("the first face fits", [{"FaceId": badge}], first["AssociatedFaces"])
expect("nothing was refused", [], first["UnsuccessfulFaceAssociations"])
expect("alice is updating", "UPDATING", first["UserStatus"])
expect("alice is active, bob has no face", {"alice": "ACTIVE", "bob": "CREATED"}, users())

second = associate("alice", badge, stranger, MISSING, again)
expect("her other picture fits", [{"FaceId": again}], second["AssociatedFaces"])
low, unknown = second["UnsuccessfulFaceAssociations"]
expect("bob does not look like alice", (stranger, ["LOW_MATCH_CONFIDENCE"]), (low["FaceId"], low["Reasons"]))
expect("which is told in numbers", True, low["Confidence"] < 75)
expect("an unknown face is not found", {"FaceId": MISSING, "Reasons": ["FACE_NOT_FOUND"]}, unknown)
expect(
    "a face has one user",
    [{"FaceId": badge, "UserId": "alice", "Reasons": ["ASSOCIATED_TO_A_DIFFERENT_USER"]}],
    associate("bob", badge)["UnsuccessfulFaceAssociations"],
)

pages = rekognition.get_paginator("list_faces").paginate(
    CollectionId=COLLECTION, PaginationConfig={"PageSize": 1}
)
owners = {face["FaceId"]: face.get("UserId") for page in pages for face in page["Faces"]}
expect("pages are followed", {badge: "alice", again: "alice", stranger: None}, owners)

matches = rekognition.search_users_by_image(CollectionId=COLLECTION, Image=picture("team"))["UserMatches"]
expect("alice is found on a picture of two", ["alice"], [match["User"]["UserId"] for match in matches])

control("faults", {"operation": "ListFaces", "error": "ThrottlingException", "times": 1})
answer = rekognition.list_faces(CollectionId=COLLECTION)["ResponseMetadata"]
expect("boto3's own retries outlast a throttled call", 1, answer["RetryAttempts"])

try:
    rekognition.create_user(CollectionId=COLLECTION, UserId="alice")
    raise AssertionError("a second alice was created")
except rekognition.exceptions.ConflictException as conflict:
    expect("an error has its own type", 400, conflict.response["ResponseMetadata"]["HTTPStatusCode"])

removed = rekognition.disassociate_faces(
    CollectionId=COLLECTION, UserId="alice", FaceIds=[badge, again, stranger]
)
expect("faces can be taken away", [{"FaceId": badge}, {"FaceId": again}], removed["DisassociatedFaces"])
expect("alice is as she was", {"alice": "CREATED", "bob": "CREATED"}, users())

"""Works a picture over with Pillow, cuts the detected faces out and finds whose they are.

Nothing is declared: the mock reads who is on the picture, wherever it has been.
Usage: samples/clients/run.sh python3 crops.py
"""

import io
import os
from pathlib import Path

import boto3
from PIL import Image, ImageOps

COLLECTION = "crops"
MARGIN = 0.2

rekognition = boto3.client("rekognition")


def jpeg(picture):
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=60)
    return {"Bytes": file.getvalue()}


def enrol(person):
    picture = {"Bytes": Path(os.environ["PICTURES"], f"{person}.png").read_bytes()}
    record = rekognition.index_faces(CollectionId=COLLECTION, Image=picture)["FaceRecords"][0]
    rekognition.create_user(CollectionId=COLLECTION, UserId=person)
    rekognition.associate_faces(
        CollectionId=COLLECTION, UserId=person, FaceIds=[record["Face"]["FaceId"]]
    )


def crop(picture, box):
    left, top = box["Left"] - MARGIN * box["Width"], box["Top"] - MARGIN * box["Height"]
    right, bottom = left + (1 + 2 * MARGIN) * box["Width"], top + (1 + 2 * MARGIN) * box["Height"]
    return picture.crop(
        (
            max(0, round(left * picture.width)),
            max(0, round(top * picture.height)),
            min(picture.width, round(right * picture.width)),
            min(picture.height, round(bottom * picture.height)),
        )
    )


def users_on(picture):
    faces = rekognition.detect_faces(Image=jpeg(picture))["FaceDetails"]
    found = []
    for face in faces:
        matches = rekognition.search_users_by_image(
            CollectionId=COLLECTION, Image=jpeg(crop(picture, face["BoundingBox"]))
        )["UserMatches"]
        found += [match["User"]["UserId"] for match in matches]
    return sorted(found)


def expect(what, expected, actual):
    assert expected == actual, f"{what}: expected {expected}, but got {actual}"
    print(f"ok: {what}")


rekognition.create_collection(CollectionId=COLLECTION)
enrol("alice")
enrol("bob")

team = Image.open(Path(os.environ["PICTURES"], "team.png"))
half = team.resize((team.width // 2, team.height // 2))
expect("everybody on a picture is found", ["alice", "bob"], users_on(team))
expect("and on one of half the size", ["alice", "bob"], users_on(half))
expect("and on one that lies on its side", ["alice", "bob"], users_on(team.rotate(90, expand=True)))
expect("and in a mirror", ["alice", "bob"], users_on(ImageOps.mirror(team)))
rekognition.delete_collection(CollectionId=COLLECTION)

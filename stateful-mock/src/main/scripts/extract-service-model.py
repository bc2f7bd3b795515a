#!/usr/bin/env python3
"""Writes the constraints of Amazon Rekognition's service model as the mock reads them.

    python3 extract-service-model.py > ../resources/io/github/rekognitionmock/internal/constraint/service-model.json

The model is the one in the installed botocore. Taken over are facts only: types, required members,
lengths and ranges, patterns and enums. Shapes and members without any are left out.
"""
import json

import botocore
import botocore.loaders

SERVICE = "rekognition"
FACTS = ("min", "max", "pattern", "enum")


def constrained(name, shapes, known={}):
    """Whether anything is demanded of a shape or of what it consists of."""
    if name not in known:
        known[name] = False
        shape = shapes[name]
        known[name] = (
            any(fact in shape for fact in FACTS)
            or bool(shape.get("required"))
            or any(constrained(part, shapes) for part in parts(shape))
        )
    return known[name]


def parts(shape):
    references = list(shape.get("members", {}).values())
    references += [shape[part] for part in ("member", "key", "value") if part in shape]
    return [reference["shape"] for reference in references]


def extract(shape, shapes):
    facts = {"type": shape["type"]}
    facts.update({fact: shape[fact] for fact in FACTS if fact in shape})
    if shape.get("required"):
        facts["required"] = shape["required"]
    members = {
        name: member["shape"]
        for name, member in shape.get("members", {}).items()
        if constrained(member["shape"], shapes) or name in shape.get("required", [])
    }
    if members:
        facts["members"] = members
    for part in ("member", "key", "value"):
        if part in shape:
            facts[part] = shape[part]["shape"]
    return facts


def reachable(names, shapes):
    found, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += extract_references(shapes[name], shapes)
    return sorted(found)


def extract_references(shape, shapes):
    facts = extract(shape, shapes)
    return list(facts.get("members", {}).values()) + [
        facts[part] for part in ("member", "key", "value") if part in facts
    ]


def main():
    model = botocore.loaders.create_loader().load_service_model(SERVICE, "service-2")
    shapes, operations = model["shapes"], model["operations"]
    messages = [
        operation[direction]["shape"]
        for operation in operations.values()
        for direction in ("input", "output")
        if constrained(operation[direction]["shape"], shapes)
    ]
    lines = [
        "  %s: %s" % (json.dumps(name), json.dumps(extract(shapes[name], shapes), ensure_ascii=True))
        for name in reachable(messages, shapes)
    ]
    version = "botocore %s, %s %s" % (
        botocore.__version__,
        SERVICE,
        model["metadata"]["apiVersion"],
    )
    print('{"source": %s,' % json.dumps(version))
    print('"operations": %s,' % json.dumps(sorted(operations)))
    print('"shapes": {\n%s\n}}' % ",\n".join(lines))


main()

"""Seals a body as docs/formats/sealed-body.md describes it, without a line of Valv's.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python sealed_body_vector.py      # prints the hexadecimal text in SealedBodyTest
"""

import struct
import uuid

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LABEL_KEY = bytes(range(32))
BODY_KEY = bytes([7] * 32)
NONCE = bytes(range(0x40, 0x4C))
OBJECT = uuid.UUID("00000000-0000-4000-8000-00000000000a").bytes
LABEL = uuid.UUID("00000000-0000-3000-8000-00000000000b").bytes
VERSION, KIND = 3, b"DOCUMENT"


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    if value < 256:
        return bytes([major << 5 | 24, value])
    return bytes([major << 5 | 25]) + struct.pack(">H", value)


def cbor(value):
    """The part of RFC 8949 that Valv writes; an unfinished map, as Jackson writes records."""
    if value is None:
        return b"\xf6"
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(v) for v in value)
    return b"\xbf" + b"".join(cbor(k) + cbor(v) for k, v in value.items()) + b"\xff"


def place(domain):
    return domain + struct.pack(">H", 1) + OBJECT + LABEL + struct.pack(">I", VERSION) + KIND


content = cbor(
    [
        "sample",
        1,
        {
            "title": "Skyddsvärde 7",
            "note": None,
            "id": uuid.UUID("00000000-0000-4000-8000-00000000000c").bytes,
            "count": 300,
            "at": "2026-11-01T12:00:00.000123Z",
        },
    ]
)
print("content", content.hex())
print("wrapped", (NONCE + AESGCM(LABEL_KEY).encrypt(NONCE, BODY_KEY, place(b"valv wrapped key"))).hex())
print("body", AESGCM(BODY_KEY).encrypt(bytes(12), content, place(b"valv sealed body")).hex())

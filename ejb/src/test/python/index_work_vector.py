"""Makes the sealed index work of WorkSealTest with another AES-GCM and a CBOR of its own.

Needs the package cryptography. Run: python3 ejb/src/test/python/index_work_vector.py
"""

import struct
import uuid

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def text(value):
    data = value.encode()
    assert len(data) < 24
    return bytes([0x60 + len(data)]) + data


def pairs(entries):
    assert len(entries) < 24
    return bytes([0xA0 + len(entries)]) + b"".join(text(k) + v for k, v in entries)


content = pairs(
    [
        ("title", text("Vattenverk")),
        ("text", text("Reservkraft saknas")),
        ("number", text("KS 2026/7")),
        ("subjectClass", text("KH")),
        ("keywords", pairs([("unit", text("VA"))])),
        ("filed", b"\x1b" + struct.pack(">q", 1_790_000_000_000)),
    ]
)
bound = (
    b"valv index work 1"
    + b"P"
    + uuid.UUID("00000000-0000-0001-0000-000000000002").bytes
    + uuid.UUID("00000000-0000-0003-0000-000000000004").bytes
    + struct.pack(">i", 5)
    + b"DOCUMENT"
)
nonce = bytes(range(12))
print((b"\x01" + nonce + AESGCM(bytes(range(32))).encrypt(nonce, content, bound)).hex())

"""Prints the expected bytes of SealedStreamTest, without a line of Valv's: docs/formats/sealed-stream.md.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python sealed_stream_vector.py
"""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

KEY = bytes(range(32))
SALT = bytes(range(0x60, 0x80))
BLOCK = 65536


def stream(content, context):
    key = AESGCM(HKDFExpand(hashes.SHA256(), 32, b"valv file 1\0" + SALT + context).derive(KEY))
    blocks = [content[i : i + BLOCK] for i in range(0, len(content), BLOCK)] or [b""]
    sealed = b"\1" + SALT
    for number, block in enumerate(blocks):
        last = number == len(blocks) - 1
        sealed += key.encrypt(bytes([last, 0, 0, 0]) + number.to_bytes(8, "big"), block, b"")
    return sealed


print("short", stream("Skyddsvärde 7".encode(), b"attachment").hex())
print("empty", stream(b"", b"attachment").hex())

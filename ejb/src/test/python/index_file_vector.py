"""Prints the expected bytes of FileKeysTest and FormatTest, without a line of Valv's: docs/formats/index-file.md.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python index_file_vector.py
"""

from uuid import UUID

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

KEY = bytes(range(32))
SALT = bytes(range(0x60, 0x80))


def file_key(context):
    return AESGCM(HKDFExpand(hashes.SHA256(), 32, b"valv file 1\0" + SALT + context).derive(KEY))


def block(key, number, last, content):
    return key.encrypt(bytes([last, 0, 0, 0]) + number.to_bytes(8, "big"), content, b"")


key = file_key(b"label")
print("FileKeys, block 0", block(key, 0, 0, "Skyddsvärde 7".encode()).hex())
print("FileKeys, block 1, last", block(key, 1, 1, "Skyddsvärde 7".encode()).hex())

label, building = UUID(int=(1 << 64) + 2), UUID(int=(3 << 64) + 4)
key = file_key(label.bytes + (1).to_bytes(4, "big") + building.bytes + b"_0.cfs")
print("index file", (b"VALVIDX1" + SALT + block(key, 0, 1, "Skyddsvärde 7".encode())).hex())

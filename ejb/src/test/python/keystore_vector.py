"""Writes a key file as docs/formats/keystore.md describes it, without a line of Valv's.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python keystore_vector.py      # prints the hexadecimal text in KeyFileTest
"""

import hashlib
import struct
import unicodedata

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

PASSPHRASE = "Höga Kusten 7 älgar"
MEMORY_KIB, ITERATIONS, LANES = 64, 2, 1
SALT = bytes(range(16))
NONCE = bytes(range(0x20, 0x2C))
KEYS = {1: bytes([0x11] * 32), 2: bytes([0x22] * 32)}

header = b"VALVKEYS" + struct.pack(">HIII", 1, MEMORY_KIB, ITERATIONS, LANES) + SALT
secret = unicodedata.normalize("NFKC", PASSPHRASE).encode("utf-8")
file_key = Argon2id(
    salt=SALT, length=32, iterations=ITERATIONS, lanes=LANES, memory_cost=MEMORY_KIB
).derive(secret)
entries = b"".join(struct.pack(">I", number) + key for number, key in sorted(KEYS.items()))
body = header + NONCE + AESGCM(file_key).encrypt(NONCE, entries, header)
print((body + hashlib.sha256(body).digest()).hex())

"""Prints the expected bytes of the tests in se.valv.crypto, without a line of Valv's.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python crypto_vectors.py
"""

import hmac

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

KEY = bytes(range(32))
NONCE = bytes(range(0x40, 0x4C))
MESSAGE = "Skyddsvärde 7".encode()

print("Aead", (NONCE + AESGCM(KEY).encrypt(NONCE, MESSAGE, b"label")).hex())
print("OneTimeKey, wrapped", (NONCE + AESGCM(KEY).encrypt(NONCE, bytes([7] * 32), b"label")).hex())
print("OneTimeKey, sealed", AESGCM(bytes([7] * 32)).encrypt(bytes(12), MESSAGE, b"label").hex())
print("Mac", hmac.digest(KEY, MESSAGE, "sha256").hex())
following = HKDFExpand(hashes.SHA256(), 32, b"valv mac next\0").derive(KEY)
print("Mac, next", hmac.digest(following, MESSAGE, "sha256").hex())
print("Hkdf", HKDFExpand(hashes.SHA256(), 32, b"valv test\0" + bytes([1, 2])).derive(KEY).hex())
signer = Ed25519PrivateKey.from_private_bytes(KEY)
print("Signer, public key", signer.public_key().public_bytes_raw().hex())
print("Signer, signature", signer.sign(MESSAGE).hex())
argon2 = Argon2id(salt=bytes(range(16)), length=32, iterations=2, lanes=1, memory_cost=64)
print("Passwords", argon2.derive_phc_encoded("lösenord åäö".encode()))

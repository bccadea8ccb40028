"""Prints the expected values of the tests in se.valv.audit.tree, without a line of Valv's: RFC 9162
by its recursive definitions, c2sp.org/signed-note and c2sp.org/tlog-tiles by their words.

    python3 -m venv v && v/bin/pip install cryptography==48.0.0
    v/bin/python tree_vectors.py
"""

import base64
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf(i):
    return b"\1" + sha(i.to_bytes(8, "big"))


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def mth(d):
    if not d:
        return sha()
    if len(d) == 1:
        return sha(b"\0", d[0])
    k = split(len(d))
    return sha(b"\1", mth(d[:k]), mth(d[k:]))


def path(m, d):
    if len(d) == 1:
        return []
    k = split(len(d))
    return path(m, d[:k]) + [mth(d[k:])] if m < k else path(m - k, d[k:]) + [mth(d[:k])]


def subproof(m, d, b):
    if m == len(d):
        return [] if b else [mth(d)]
    k = split(len(d))
    if m <= k:
        return subproof(m, d[:k], b) + [mth(d[k:])]
    return subproof(m - k, d[k:], False) + [mth(d[:k])]


LEAVES = [leaf(i) for i in range(700)]
for size in (0, 1, 2, 3, 7, 8, 255, 256, 257, 700):
    print("root", size, mth(LEAVES[:size]).hex())
for index, size in ((0, 1), (0, 2), (5, 7), (255, 256), (256, 257), (3, 700), (699, 700)):
    print("inclusion", index, size, sha(*path(index, LEAVES[:size])).hex())
for earlier, size in ((1, 2), (3, 7), (6, 7), (256, 257), (255, 700), (512, 700), (699, 700)):
    print("consistency", earlier, size, sha(*subproof(earlier, LEAVES[:size], True)).hex())
# All of them, each proof as one digest, so that a mistake anywhere shows.
every = hashlib.sha256()
for size in range(1, 66):
    for index in range(size):
        every.update(b"".join(path(index, LEAVES[:size])))
    for earlier in range(1, size + 1):
        every.update(b"".join(subproof(earlier, LEAVES[:size], True)))
print("every", every.hexdigest())

NAME = "valv.example/exempelstad"
signer = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
key = b"\1" + signer.public_key().public_bytes_raw()
key_id = sha(NAME.encode(), b"\n", key)[:4]
print("key", NAME + "+" + key_id.hex() + "+" + base64.b64encode(key).decode())
text = NAME + "\n700\n" + base64.b64encode(mth(LEAVES)).decode() + "\n"
line = base64.b64encode(key_id + signer.sign(text.encode())).decode()
print("note", repr(text + "\n\u2014 " + NAME + " " + line + "\n"))


def key_of(signer):
    typed = b"\1" + signer.public_key().public_bytes_raw()
    return sha(NAME.encode(), b"\n", typed)[:4], base64.b64encode(typed).decode()


# Another key: the bytes 1, 0, 0, ... follow 0, 0, 0, ... as seeds.
pair = [Ed25519PrivateKey.from_private_bytes(bytes([n] + [0] * 31)) for n in range(2)]
texts = [NAME + "+" + key_of(k)[0].hex() + "+" + key_of(k)[1] for k in pair]
change = NAME + "\ncheckpoint key\n" + "\n".join(texts) + "\n"
lines = [
    "\u2014 " + NAME + " " + base64.b64encode(key_of(k)[0] + k.sign(change.encode())).decode()
    for k in pair
]
print("change", repr(change + "\n" + "\n".join(lines) + "\n"))

WORDS = " ".join(
    line.strip()
    for line in open("../../main/resources/se/valv/audit/tree/words.txt", encoding="utf-8")
    if not line.startswith("#")
).split(" ")
for size in (0, 700):
    bits = int.from_bytes(mth(LEAVES[:size]), "big") >> (256 - 88)
    words = [WORDS[bits >> (77 - 11 * i) & 2047] for i in range(8)]
    print("kontrollkod", f"{size}: {' '.join(words)}")

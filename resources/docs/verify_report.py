#!/usr/bin/env python3
"""Checks a Keywright audit report: verify_report.py REPORT PUBLIC_KEY.pem (needs REPORT.proof and openssl)."""
import base64, csv, hashlib, json, subprocess, sys, tempfile

report, key_file = sys.argv[1:3]
proof = json.load(open(report + ".proof", encoding="utf-8"))

def stop(text):
    sys.exit("WRONG: " + text)

# 1. The checkpoint: a signed note. Its body is "origin\nsize\nroot\n"; the signature line carries 4 bytes of key hash, then Ed25519.
body, signatures = proof["checkpoint"].rsplit("\n\n", 1)
body += "\n"
origin, size, root = body.split("\n")[:3]
signature = base64.b64decode(signatures.split("\n")[0].split(" ")[2])[4:]
with tempfile.NamedTemporaryFile() as text, tempfile.NamedTemporaryFile() as sig:
    text.write(body.encode()); text.flush()
    sig.write(signature); sig.flush()
    check = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key_file, "-rawin",
                            "-in", text.name, "-sigfile", sig.name], capture_output=True)
if check.returncode != 0:
    stop("the checkpoint is not signed by this key")

# 2. The rows: each gives the canonical JSON of its event, and that the leaf hash.
NAMES = ["seq", "at", "actor", "action", "object_kind", "object_id", "outcome", "reason", "details", "origin"]

def leaf(cells):
    cells = [c[1:] if c.startswith("'") else c for c in cells]
    event = dict(zip(NAMES, cells))
    text = lambda name: json.dumps(event[name], ensure_ascii=False)
    parts = [f'"{n}":' + (event[n] if n in ("details", "seq") else text(n)) for n in sorted(NAMES)]
    return ("{" + ",".join(parts) + "}").encode()

if proof["report"] == "csv":
    rows = list(csv.reader(open(report, encoding="utf-8", newline="")))
    if not rows or rows[0] != NAMES or any(len(r) != len(NAMES) for r in rows[1:]):
        stop("not an audit report")
    seqs, data = [r[0] for r in rows[1:]], [leaf(r) for r in rows[1:]]
else:
    data = open(report, "rb").read().split(b"\n")[:-1]
    seqs = [str(json.loads(d)["seq"]) for d in data]
hashes = [hashlib.sha256(b"\0" + d).digest() for d in data]
marks = base64.b64decode(proof["marks"])
expected = [s for first, last in proof["ranges"] for s in range(first, last + 1)]
for i, h in enumerate(hashes):
    if i >= len(expected) or seqs[i] != str(expected[i]) or marks[4 * i:4 * i + 4] != h[:4]:
        stop(f"row {i + 1} was changed, added or moved")
if len(hashes) != len(expected):
    stop(f"{len(expected) - len(hashes)} rows are missing at the end")

# 3. The root of the tree (RFC 6962) from the rows and the proof's nodes.
leaves = dict(zip(expected, hashes))
nodes = {(level, index): base64.b64decode(h) for level, index, h in proof["nodes"]}

def tree(start, count):
    if count & (count - 1) == 0 and (count.bit_length() - 1, start // count) in nodes:
        return nodes[count.bit_length() - 1, start // count]
    if count == 1:
        return leaves[start]
    k = 1 << (count - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + tree(start, k) + tree(start + k, count - k)).digest()

try:
    good = tree(0, int(size)) == base64.b64decode(root)
except KeyError:
    good = False
print(f"good: {len(hashes)} rows, proven by the checkpoint over {size} events") if good else stop("the rows do not give the signed root")

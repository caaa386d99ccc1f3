#!/usr/bin/env python3
"""Checks a Keywright audit report: verify_report.py REPORT PUBLIC_KEY.pem (needs REPORT.proof and openssl)."""
import base64, csv, hashlib, io, json, os, subprocess, sys, tempfile

def stop(text):
    sys.exit("WRONG: " + text)

if len(sys.argv) != 3:
    sys.exit(__doc__)
report, key_file = sys.argv[1:]
for needed in (report, report + ".proof", key_file):
    if not os.path.isfile(needed):
        sys.exit(f"{needed}: not found")

def decoded(text):
    data = base64.b64decode(text)
    if base64.b64encode(data).decode() != text:
        stop("the proof file is broken")
    return data

# 0. The proof file, exactly as it was written.
try:
    written = open(report + ".proof", "rb").read()
    proof = json.loads(written)
    if json.dumps(proof, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n" != written:
        stop("the proof file is broken")
    body, signatures = proof["checkpoint"].rsplit("\n\n", 1)
    body += "\n"
    origin, size, root = body.split("\n")[:3]
    dash, name, signature = signatures.split("\n")[0].split(" ")
    signature, marks, format = decoded(signature), decoded(proof["marks"]), proof["report"]
    expected = [s for first, last in proof["ranges"] for s in range(first, last + 1)]
    nodes = {(level, index): decoded(h) for level, index, h in proof["nodes"]}
    good = proof["format"] == "keywright-proof-1" and proof["rows"] == len(expected)
except (ValueError, KeyError, TypeError):
    good = False
if not good:
    stop("the proof file is broken")

# 1. The checkpoint: a signed note. Its body is "origin\nsize\nroot\n"; the signature line carries 4 bytes of key hash, then Ed25519.
key = base64.b64decode("".join(line for line in open(key_file).read().splitlines() if not line.startswith("-")))[-32:]
key_hash = hashlib.sha256(origin.encode() + b"\n\1" + key).digest()[:4]
with tempfile.NamedTemporaryFile() as text, tempfile.NamedTemporaryFile() as sig:
    text.write(body.encode()); text.flush()
    sig.write(signature[4:]); sig.flush()
    check = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key_file, "-rawin",
                            "-in", text.name, "-sigfile", sig.name], capture_output=True)
if check.returncode != 0 or (dash, name, signature[:4]) != ("\u2014", origin, key_hash):
    stop("the checkpoint is not signed by this key")
if proof["public_key"] != f"{origin}+{key_hash.hex()}+" + base64.b64encode(b"\1" + key).decode():
    stop("the proof names another public key")

# 2. The rows: each gives the canonical JSON of its event, and that the leaf hash.
NAMES = ["seq", "at", "actor", "action", "object_kind", "object_id", "outcome", "reason", "details", "origin"]

def restored(cell):
    if cell and cell[0] in "=+-@\t\r'":
        if cell[0] != "'" or not cell[1:2] or cell[1] not in "=+-@\t\r'":
            raise ValueError
        return cell[1:]
    return cell

def leaf(cells):
    if len(cells) != len(NAMES):
        raise ValueError
    cells = [restored(cell) for cell in cells]
    event = dict(zip(NAMES, cells))
    text = lambda name: json.dumps(event[name], ensure_ascii=False)
    parts = [f'"{n}":' + (event[n] if n in ("details", "seq") else text(n)) for n in sorted(NAMES)]
    return cells[0], ("{" + ",".join(parts) + "}").encode(errors="surrogateescape")

def written(cell):
    neutral = "'" + cell if cell[:1] and cell[0] in "=+-@\t\r'" else cell
    quoted = cell[:1] in (" ", "\t") or cell[-1:] in (" ", "\t") or any(c in cell for c in '",\r\n')
    return '"' + neutral.replace('"', '""') + '"' if quoted else neutral

def rows():
    if format == "csv":
        csv.field_size_limit(1 << 30)
        rest = open(report, "rb").read().decode(errors="surrogateescape")
        at = len(",".join(NAMES)) + 2
        if rest[:at] != ",".join(NAMES) + "\r\n":
            stop("the header line, or its end, is not that of an audit report")
        for cells in csv.reader(io.StringIO(rest[at:], newline=""), strict=True):
            data = leaf(cells)
            line = ",".join(written(restored(cell)) for cell in cells) + "\r\n"
            if rest[at:at + len(line)] != line: # not what a report writes for these cells
                raise ValueError
            at += len(line)
            yield data
    elif format == "jsonl":
        for line in open(report, "rb").read().splitlines(keepends=True):
            yield str(json.loads(line)["seq"]), line[:-1] if line.endswith(b"\n") else b""
    else:
        stop("the proof file is broken")

hashes = []
try:
    for seq, data in rows():
        i, h = len(hashes), hashlib.sha256(b"\0" + data).digest()
        if i >= len(expected) or seq != str(expected[i]) or marks[4 * i:4 * i + 4] != h[:4]:
            stop(f"row {i + 1} was changed, added or moved")
        hashes.append(h)
except (ValueError, KeyError, TypeError, csv.Error):
    stop(f"row {len(hashes) + 1} is not a row of an audit report")
if len(marks) != 4 * len(expected):
    stop("the proof file is broken")
if len(hashes) != len(expected):
    stop(f"{len(expected) - len(hashes)} rows are missing at the end")

# 3. The root of the tree (RFC 6962) from the rows and the proof's nodes, all of which are needed.
leaves, used = dict(zip(expected, hashes)), set()

def tree(start, count):
    node = count.bit_length() - 1, start // count
    if count & (count - 1) == 0 and node in nodes:
        used.add(node)
        return nodes[node]
    if count == 1:
        return leaves[start]
    k = 1 << (count - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + tree(start, k) + tree(start + k, count - k)).digest()

try:
    good = (tree(0, int(size)) if int(size) else hashlib.sha256().digest()) == base64.b64decode(root) and used == set(nodes)
except KeyError:
    good = False
print(f"good: {len(hashes)} rows, proven by the checkpoint over {size} events") if good else stop("the rows do not give the signed root")

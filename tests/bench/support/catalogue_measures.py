"""The goals of the catalogue, the audit log, the usage pages and the desktop."""

import os
import shutil
import tempfile
import time

from harness import DESKTOP_KEYS, EVENTS, EXPORTED, KEYS, NotMeasured


def audit_append(bench):
    return bench.program("bench-audit", "append", bench.data, min(1000, bench.scaled(100_000)))


def audit_export(bench):
    return bench.program("bench-audit", "export", bench.catalogue(0, bench.scaled(EXPORTED)), bench.data, bench.rounds(5))


# The goal was set where processors hash without instructions of their own for it. With them hashing is so fast that
# reading the rows is what takes the time: that figure stands in the note.
def audit_verify(bench):
    path, rounds = bench.catalogue(0, bench.scaled(EVENTS)), bench.rounds(3)
    with_them = bench.program("bench-audit", "verify", path, rounds)[0]
    figure = bench.program("bench-audit", "verify", path, rounds, OPENSSL_ia32cap=":~0x20000000")[0]
    figure["note"] += (f", both without SHA instructions; with them {with_them['ours']:.2f} s beside "
                       f"{with_them['beside']:.2f} s")
    return [figure]


def keys_import(bench):
    return bench.program("bench-import", bench.data, bench.scaled(KEYS))


def keys_questions(bench, part):
    return bench.program("bench-questions", bench.catalogue(bench.scaled(KEYS)), bench.rounds(7), part)


def usage_answer(bench):
    days = 10 if bench.options.smoke else 2 * 366 # the year before is compared
    return bench.program("bench-usage", bench.catalogue(min(1000, bench.scaled(100_000))), bench.rounds(7), days)


def usable(bench, path, until):
    return bench.program("bench-window", until, path, time.monotonic_ns())[0]["ours"]


def keys_start(bench):
    bench.needs_display()
    full, empty = bench.catalogue(bench.scaled(KEYS)), bench.catalogue(0)
    times = [(usable(bench, full, "start"), usable(bench, empty, "start")) for _ in range(bench.rounds(9))]
    return [{"name": "keys.start", "ours": min(t[0] for t in times), "beside": min(t[1] for t in times), "unit": "ms",
             "note": "from exec until the first rows are painted"}]


def usage_import(bench):
    folder = tempfile.mkdtemp(prefix="access-log-", dir=bench.data)
    try:
        return bench.program("bench-access_log", bench.catalogue(bench.scaled(1_000)), folder, bench.scaled(2_000_000),
                             bench.rounds(3))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def keys_scroll(bench):
    bench.needs_display()
    return bench.program("bench-window", "scroll", bench.catalogue(bench.scaled(KEYS)))


def keys_memory(bench):
    bench.needs_display()
    count = bench.scaled(KEYS)
    full = bench.program("bench-window", "heap", bench.catalogue(count))[0]["ours"]
    some = bench.program("bench-window", "heap", bench.catalogue(bench.scaled(DESKTOP_KEYS)))[0]["ours"]
    return [{"name": "keys.memory", "ours": (full - some) / (count - bench.scaled(DESKTOP_KEYS)), "beside": 0,
             "unit": "bytes", "note": f"of heap a row, from {bench.scaled(DESKTOP_KEYS):,} keys to {count:,}"}]


def console(bench):
    path = bench.catalogue(bench.scaled(DESKTOP_KEYS), 0, "real-vault")
    secret = os.path.join(bench.home, "passphrase")
    with open(secret, "w") as file:
        file.write("benchmarks guard nothing\n")
    return path, [os.path.join(bench.bin, "keywright"), "--catalogue", path, "--passphrase-file", secret]


def rivals(bench):
    bench.needs_display()
    found = {}
    if shutil.which("keepassxc"):
        config = os.path.join(bench.home, "keepassxc.ini")
        with open(config, "w") as file: # no question at its first start
            file.write("[General]\nUpdateCheckMessageShown=true\nConfigVersion=2\nSingleInstance=false\n"
                       "[GUI]\nCheckForUpdates=false\n")
        found["KeePassXC"] = (["keepassxc", "--config", config, "--localconfig", config + ".local"], "KeePassXC")
    if shutil.which("xca"):
        found["XCA"] = (["xca"], "X Certificate")
    return found


# Each program in turn; ours counts when its window is visible and the page that it begins with has its figures painted,
# the others when their window is visible.
def desktop_start(bench):
    others = rivals(bench)
    if not others:
        raise NotMeasured("neither keepassxc nor xca is installed")
    path, ours = console(bench)
    programs = {"Keywright": (ours, "^Keywright$"), **others}
    times = {name: [] for name in programs}
    for _ in range(bench.rounds(7)):
        for name, (command, title) in list(programs.items()):
            try:
                took, process = bench.window(command, title)
            except NotMeasured:
                if name == "Keywright" or len(programs) == 2:
                    raise
                del programs[name], others[name], times[name] # it does not always start
                continue
            bench.end(process)
            if name == "Keywright":
                took = max(took, usable(bench, path, "first") / 1e3)
            times[name].append(took * 1e3)
    best = {name: min(all_of) for name, all_of in times.items()}
    beside = min(best[name] for name in others)
    return [{"name": "desktop.start", "ours": best["Keywright"], "beside": beside, "unit": "ms",
             "note": ", ".join(f"{name} {value:.0f}" for name, value in best.items())}]


def proportional(process):
    try:
        with open(f"/proc/{process.pid}/smaps_rollup") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) / 1024
    except PermissionError:
        raise NotMeasured("the console lets only root read its memory's size")
    raise NotMeasured("this system does not tell proportional memory")


def desktop_memory(bench):
    others = rivals(bench)
    if "KeePassXC" not in others:
        raise NotMeasured("keepassxc is not installed")
    _, ours = console(bench)
    sizes = []
    for command, title in ((ours, "^Keywright$"), others["KeePassXC"]):
        _, process = bench.window(command, title)
        time.sleep(1 if bench.options.smoke else 5) # what starts after the window is there counts too
        try:
            sizes.append(proportional(process))
        finally:
            bench.end(process)
    return [{"name": "desktop.memory", "ours": sizes[0], "beside": sizes[1], "unit": "MB",
             "note": f"{bench.scaled(DESKTOP_KEYS):,} keys, beside KeePassXC with no database open"}]

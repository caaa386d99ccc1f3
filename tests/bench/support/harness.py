"""What the measures share: where programs and catalogues are, a display of its own, how processes end."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
KEYS, EVENTS, EXPORTED, DESKTOP_KEYS = 1_000_000, 10_000_000, 1_000_000, 10_000


class NotMeasured(Exception):
    pass


class Bench:
    def __init__(self, options):
        self.options = options
        self.build = options.built or os.path.join(ROOT, "build", "release")
        self.bin = os.path.join(self.build, "bin")
        self.data = os.path.join(self.build if options.smoke else os.path.join(ROOT, "build"), "bench-data")
        os.makedirs(self.data, exist_ok=True)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="0")
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.home = tempfile.mkdtemp(prefix="keywright-bench-")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = self.home
        self.display = None
        self.kept = {}

    def close(self):
        if self.display:
            self.display.terminate()
            self.display.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def scaled(self, count):
        return max(100, int(count * self.options.scale))

    def rounds(self, count):
        return 1 if self.options.smoke else count

    # One line of JSON a figure.
    def program(self, name, *words, **environment):
        done = subprocess.run([os.path.join(self.bin, name), *map(str, words)], env={**self.environment, **environment},
                              stdout=subprocess.PIPE, stderr=None if self.options.verbose else subprocess.PIPE)
        if done.returncode != 0:
            said = (done.stderr or b"").decode(errors="replace").strip().splitlines()
            raise NotMeasured(f"{name} failed: {said[-1] if said else done.returncode}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]

    def catalogue(self, keys, events=0, *words):
        folder = os.path.join(self.data, "-".join(map(str, ["keys", keys, "events", events, *words])))
        path = os.path.join(folder, "catalogue.db")
        if not os.path.exists(os.path.join(folder, "whole")) or self.schema(path) != self.latest():
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            self.say(f"making a catalogue of {keys:,} keys and {keys + events:,} events…")
            self.program("bench-fill", path, keys, events, *words)
            open(os.path.join(folder, "whole"), "w").close()
        return path

    # What lies in the file's header; a catalogue of an older product would be measured as it was then.
    def schema(self, path):
        with open(path, "rb") as file:
            return int.from_bytes(file.read(64)[60:64], "big")

    def latest(self):
        if "latest" not in self.kept:
            path = os.path.join(self.home, "empty.db")
            self.program("bench-fill", path, 0, 0)
            self.kept["latest"] = self.schema(path)
        return self.kept["latest"]

    def say(self, what):
        print(what, file=sys.stderr, flush=True)

    # A display of our own, so that nothing of the person's desktop takes part.
    def needs_display(self):
        if self.display:
            return
        for tool in ("Xvfb", "xdotool"):
            if not shutil.which(tool):
                raise NotMeasured(f"{tool} is not installed")
        read, write = os.pipe()
        # Without -noreset it begins anew when its last client goes, and takes down whoever comes just then.
        self.display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
                                         "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.environment["DISPLAY"] = ":" + answer.readline().strip()

    # Seconds from exec to a visible window of that name; the process goes on.
    def window(self, command, title, limit=60):
        begin = time.monotonic()
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while time.monotonic() < begin + limit:
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=self.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            if found.stdout.strip():
                return time.monotonic() - begin, process
            if process.poll() is not None:
                raise NotMeasured(f"{command[0]} ended before its window was there")
        self.end(process)
        raise NotMeasured(f"{command[0]} showed no window in {limit} s")

    def end(self, process):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

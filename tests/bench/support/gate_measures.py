"""The goals of the gate, beside nginx, HAProxy and Redis."""

import hashlib
import os
import shutil
import socket
import subprocess
import time
import urllib.request

from harness import DESKTOP_KEYS, KEYS, NotMeasured


KNOWN = 1_000 # keys that are asked about in turn


# A catalogue made by the CLI, with keys whose secrets are known: they guard nothing.
def gate_catalogue(bench, keys):
    folder = os.path.join(bench.data, f"gate-{keys}")
    words = ["--catalogue", os.path.join(folder, "catalogue.db"), "--passphrase-file", os.path.join(folder, "passphrase")]
    cli = [os.path.join(bench.bin, "keywright-cli"), *words]
    secrets = os.path.join(folder, "secrets")
    known = os.path.exists(secrets)
    # A catalogue of an older product is brought up to date by whoever opens it for writing.
    if known and bench.schema(words[1]) != bench.latest():
        subprocess.run([*cli, "doctor"], env=bench.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if not known:
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        bench.say(f"making a catalogue of {keys:,} keys…")
        with open(words[3], "w") as file:
            file.write("benchmarks guard nothing\n")
        subprocess.run([*cli, "--secrets", "vault", "demo", "--keys", str(keys), "--events", str(keys)], check=True,
                       env=bench.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        bench.program("bench-keys", words[1], words[3], bench.scaled(KNOWN), secrets)
    return words, secrets


class RunningGate:
    def __init__(self, bench, keys, around=(), more=()):
        program = os.path.join(bench.bin, "keywright-gate")
        if not os.path.exists(program):
            raise NotMeasured("keywright-gate is not installed")
        words, self.secrets = gate_catalogue(bench, keys)
        begin = time.monotonic()
        self.process = subprocess.Popen([*around, program, *words, "--listen", "127.0.0.1:0", "--threads", "1", *more, "serve"],
                                        env=bench.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = 0
        for line in self.process.stdout:
            if line.startswith("listening on"):
                self.port = int(line.rsplit(":", 1)[1])
                begin = time.monotonic() # what went before is the vault's key, which is meant to take its time
            if line.startswith("ready"):
                break
        self.took = time.monotonic() - begin
        if not self.port:
            raise NotMeasured("keywright-gate did not start")

    def metric(self, name):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/metrics") as answer:
            for line in answer.read().decode().splitlines():
                if line.startswith(f"keywright_gate_{name} "):
                    return float(line.split()[1])

    # Ticks of processor that its threads have used, by name.
    def processor(self):
        used, folder = {}, f"/proc/{self.process.pid}/task"
        for task in os.listdir(folder):
            with open(f"{folder}/{task}/stat") as file: # "ID (NAME) STATE …", see proc(5)
                name, fields = file.read().split("(", 1)[1].rsplit(")", 1)
                used[name] = used.get(name, 0) + sum(map(int, fields.split()[11:13]))
        return used

    def end(self):
        self.process.terminate()
        self.process.wait()


def pinned(core):
    return ["taskset", "-c", str(core)] if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else []


# A request as a gateway asks it: where, and its headers beside the key's.
ASKED = "/verify?scope=orders:invoices:read"
HEADERS = {"X-Original-Method": "GET", "X-Original-URI": "/invoices/7?page=2", "X-Forwarded-For": "10.4.2.17"}


# What wrk says after it asked about one key after the other. `headers` go beside those of HEADERS.
def wrk(bench, url, secrets, *options, **headers):
    path = "/" + url.split("/", 3)[3]
    told = {**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = "".join(f" headers['{name}'] = '{value}'\n" for name, value in told.items())
    script = os.path.join(bench.home, "asking.lua")
    with open(script, "w") as file:
        file.write(f"""local requests, at = {{}}, 0
init = function()
 local headers = {{ Host = wrk.headers['Host'] }}
{lines} for secret in io.lines('{secrets}') do
  headers['X-API-Key'] = secret
  requests[#requests + 1] = wrk.format('GET', '{path}', headers)
 end
end
request = function() at = at % #requests + 1; return requests[at] end
""")
    said = subprocess.run([*pinned(1), "wrk", "-t1", "-d1s" if bench.options.smoke else "-d5s", *(options or ["-c64"]), "-s",
                           script, url], check=True, stdout=subprocess.PIPE, text=True).stdout
    if "Non-2xx" in said:
        raise NotMeasured("not every request was let through")
    return said


def rate(said): # requests a second
    return float(said.split("Requests/sec:")[1].split()[0])


def millis99(said): # in which 99 of 100 were answered
    p99 = next(line.split()[1] for line in said.splitlines() if line.strip().startswith("99%"))
    unit, scale = next((unit, scale) for unit, scale in (("us", 1e-3), ("ms", 1.0), ("s", 1e3)) if p99.endswith(unit))
    return float(p99[:-len(unit)]) * scale


# Requests for each second of processor time that the server took: where one wrk can't keep a server busy, all of them
# would seem to be equally fast.
def core_rate(bench, process, url, secrets):
    before = processor_seconds(process)
    said = wrk(bench, url, secrets)
    requests = next(int(line.split()[0]) for line in said.splitlines() if " requests in " in line)
    return requests / max(processor_seconds(process) - before, 0.01)


def processor_seconds(process):
    with open(f"/proc/{process.pid}/stat") as file: # of all its threads; "ID (NAME) STATE …", see proc(5)
        return sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")


def certificate(bench):
    files = os.path.join(bench.home, "bench.pem"), os.path.join(bench.home, "bench.key")
    if not os.path.exists(files[0]):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout", files[1], "-out", files[0]], check=True,
                       stderr=subprocess.DEVNULL)
    return files


# What `measure` finds of the gate and of nginx, in turn. Both are asked the same.
def beside_nginx(bench, measure, tls=False):
    files = certificate(bench) if tls else ()
    beside, port = bare_nginx(bench, files)
    gate = None
    scheme = "https" if tls else "http"
    try:
        words = ["--tls-certificate", files[0], "--tls-key", files[1]] if tls else []
        gate = RunningGate(bench, bench.scaled(KEYS), pinned(0), words)
        return [[measure(f"{scheme}://127.0.0.1:{at}{ASKED}", gate.secrets) for at in (gate.port, port)]
                for _ in range(bench.rounds(3))]
    finally:
        bench.end(beside)
        if gate:
            gate.end()


def system_program(name):
    program = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin")
    if not program or not shutil.which("wrk"):
        raise NotMeasured(f"{name} or wrk is not installed")
    return program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# On the servers' core, once it takes connections.
def server(bench, port, command, stdout=subprocess.DEVNULL):
    process = subprocess.Popen([*pinned(0), *command], stdout=stdout, stderr=subprocess.DEVNULL)
    for _ in range(400):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return process
        except OSError:
            time.sleep(0.05)
    bench.end(process)
    raise NotMeasured(f"{command[0]} did not start")


# One worker. `inside` stands in its http block, and listens on the port.
def nginx(bench, port, inside):
    config = os.path.join(bench.home, f"nginx-{port}.conf")
    with open(config, "w") as file:
        file.write(f"daemon off; master_process off; pid {bench.home}/nginx-{port}.pid; error_log stderr crit;\n"
                   "events { worker_connections 1024; }\n"
                   f"http {{ access_log off; keepalive_requests 1000000000;\n{inside}\n}}\n")
    return server(bench, port, [system_program("nginx"), "-p", bench.home, "-c", config])


def bare_nginx(bench, tls=(), status=200):
    port = free_port()
    # Before 1.23.4 nginx speaks TLS 1.3 only where it is told to.
    shown = (f"ssl_certificate {tls[0]}; ssl_certificate_key {tls[1]}; ssl_session_cache off; "
             "ssl_protocols TLSv1.2 TLSv1.3;") if tls else ""
    return nginx(bench, port, f"server {{ listen 127.0.0.1:{port}{' ssl' if tls else ''}; {shown} "
                              f"location / {{ return {status}; }} }}"), port


def answers(bench):
    rates = beside_nginx(bench, lambda url, secrets: rate(wrk(bench, url, secrets)))
    return [{"name": "gate.answers", "ours": max(r[0] for r in rates), "beside": max(r[1] for r in rates), "unit": "/s",
             "note": f"one core each, wrk on the other; {bench.scaled(KEYS):,} keys, all restrictions and limits judged"}]


def load(bench):
    gate = RunningGate(bench, bench.scaled(KEYS))
    gate.end()
    return [{"name": "gate.load", "ours": gate.took, "beside": 0, "unit": "s",
             "note": f"{bench.scaled(KEYS):,} keys, from listening to answering"}]


def memory(bench):
    gate = RunningGate(bench, bench.scaled(KEYS))
    try:
        size, keys = gate.metric("key_table_bytes"), gate.metric("keys")
    finally:
        gate.end()
    return [{"name": "gate.memory", "ours": size / keys, "beside": 0, "unit": "bytes", "note": "of table and counters a key"}]


# Every answer judged while keys change; a wrong one, or memory that grows, and it is not measured.
def oracle(bench):
    gate = RunningGate(bench, bench.scaled(KEYS))
    folder = os.path.join(bench.data, f"gate-{bench.scaled(KEYS)}")
    seconds = 2 if bench.options.smoke else bench.options.oracle_seconds
    try:
        return bench.program("bench-oracle", os.path.join(folder, "catalogue.db"), os.path.join(folder, "passphrase"),
                             gate.port, gate.process.pid, seconds)
    finally:
        gate.end()


def p99(bench):
    figures = beside_nginx(bench, lambda url, secrets: millis99(wrk(bench, url, secrets, "-c64", "--latency")))
    return [{"name": "gate.p99", "ours": min(f[0] for f in figures), "beside": min(f[1] for f in figures), "unit": "ms",
             "note": "one core each, 64 connections at full load"}]


def tls(bench):
    figures = beside_nginx(bench, lambda url, secrets: rate(wrk(bench, url, secrets)), tls=True)
    return [{"name": "gate.tls", "ours": max(f[0] for f in figures), "beside": max(f[1] for f in figures), "unit": "/s",
             "note": "TLS 1.3, P-256, 64 connections that stay"}]


# A connection each request; both end it after the answer.
def handshakes(bench):
    figures = beside_nginx(bench, lambda url, secrets: rate(wrk(bench, url, secrets, "-c16", Connection="close")), tls=True)
    return [{"name": "gate.handshakes", "ours": max(f[0] for f in figures), "beside": max(f[1] for f in figures),
             "unit": "/s", "note": "a new connection for each request, P-256"}]


# What HAProxy can be made to do of it: the hash of the key; a map of all keys with each one's state, end, scope, method,
# path, rate and quota; counters of each key; and a line in a file for each request, since its counters are not kept. What
# it can't hold for each key: networks (one for all here), and scopes and paths with wildcards (their beginnings here).
def haproxy(bench):
    program, port = system_program("haproxy"), free_port()
    gate, rival = None, None
    try:
        gate = RunningGate(bench, bench.scaled(KEYS), pinned(0))
        known, config, log = (os.path.join(bench.home, name) for name in ("keys.map", "haproxy.cfg", "haproxy.log"))
        with open(gate.secrets) as file:
            secrets = file.read().split()
        secrets += [str(n) for n in range(bench.scaled(KEYS) - len(secrets))]
        with open(known, "w") as file:
            for n, secret in enumerate(secrets):
                digest = hashlib.sha256(secret.encode()).hexdigest().upper()
                file.write(f"{digest} key-{n}|active|4000000000|orders|GET|/invoices/|900000000|2000000000\n")
        with open(config, "w") as file:
            file.write(f"""global
  nbthread 1
  log stdout format raw local0
defaults
  mode http
  timeout client 60s
  timeout connect 5s
  timeout server 60s
  timeout http-keep-alive 60s
frontend keys
  bind 127.0.0.1:{port}
  log global
  log-format "%[var(txn.id)] %ST"
  stick-table type string len 64 size 1m expire 1h store http_req_rate(1s),http_req_cnt
  http-request set-var(txn.key) req.hdr(X-API-Key),sha2(256),hex,map_str({known})
  http-request deny deny_status 401 unless {{ var(txn.key) -m found }}
  http-request set-var(txn.id) var(txn.key),field(1,|)
  http-request set-var(txn.end) var(txn.key),field(3,|)
  http-request set-var(txn.scope) var(txn.key),field(4,|)
  http-request set-var(txn.method) var(txn.key),field(5,|)
  http-request set-var(txn.path) var(txn.key),field(6,|)
  http-request set-var(txn.rate) var(txn.key),field(7,|)
  http-request set-var(txn.quota) var(txn.key),field(8,|)
  http-request deny deny_status 401 unless {{ var(txn.key),field(2,|) -m str active }}
  http-request deny deny_status 401 if {{ date,sub(txn.end) gt 0 }}
  http-request deny unless {{ req.hdr_ip(X-Forwarded-For,-1) -m ip 10.0.0.0/8 }}
  http-request deny unless {{ url_param(scope),field(1,:),strcmp(txn.scope) eq 0 }}
  http-request deny unless {{ req.hdr(X-Original-Method),strcmp(txn.method) eq 0 }}
  http-request deny unless {{ req.hdr(X-Original-URI),bytes(0,10),strcmp(txn.path) eq 0 }}
  http-request track-sc0 var(txn.id)
  http-request deny deny_status 429 if {{ sc_http_req_rate(0),sub(txn.rate) gt 0 }}
  http-request deny deny_status 429 if {{ sc_http_req_cnt(0),sub(txn.quota) gt 0 }}
  http-request return status 200 hdr X-Key-Id %[var(txn.id)] hdr RateLimit %[sc_http_req_rate(0)] hdr Cache-Control no-store
""")
        with open(log, "w") as lines:
            rival = server(bench, port, [program, "-f", config], lines)
        rates = [[core_rate(bench, process, f"http://127.0.0.1:{at}{ASKED}", gate.secrets)
                  for process, at in ((gate.process, gate.port), (rival, port))] for _ in range(bench.rounds(3))]
    finally:
        for process in (rival, gate and gate.process):
            if process:
                bench.end(process)
    return [{"name": "gate.haproxy", "ours": max(r[0] for r in rates), "beside": max(r[1] for r in rates), "unit": "/s",
             "note": f"a second of processor time; HAProxy with SHA-256, a map of {bench.scaled(KEYS):,}, each key's own "
                     "limits, a stick table and a line of log a request"}]


# nginx that asks before it answers: the gate, and another nginx that says 204. Who asks and who is asked share a core.
def auth_request(bench):
    def front(to, path):
        port = free_port()
        return nginx(bench, port, f"""upstream asked {{ server 127.0.0.1:{to}; keepalive 64; keepalive_requests 1000000000; }}
server {{
  listen 127.0.0.1:{port};
  location / {{ auth_request /_asked; empty_gif; }}
  location = /_asked {{
    internal; proxy_pass http://asked{path}; proxy_http_version 1.1; proxy_set_header Connection "";
    proxy_pass_request_body off; proxy_set_header Content-Length ""; proxy_set_header X-Original-Method $request_method;
    proxy_set_header X-Original-URI $request_uri; proxy_set_header X-Forwarded-For 10.4.2.17;
  }}
}}"""), port
    processes = []
    try:
        gate = RunningGate(bench, bench.scaled(KEYS), pinned(0))
        processes.append(gate.process)
        other, port = bare_nginx(bench, status=204)
        processes.append(other)
        fronts = [front(gate.port, "/verify?scope=orders:invoices:read"), front(port, "/")]
        processes += [process for process, _ in fronts]
        rates = [[rate(wrk(bench, f"http://127.0.0.1:{at}/invoices/7?page=2", gate.secrets)) for _, at in fronts]
                 for _ in range(bench.rounds(3))]
    finally:
        for process in processes:
            bench.end(process)
    return [{"name": "gate.auth_request", "ours": max(r[0] for r in rates), "beside": max(r[1] for r in rates),
             "unit": "/s", "note": "nginx's auth_request to the gate, and to an nginx that says 204; both servers on one core"}]


# What the thread that stores counts takes of all that the gate does.
def flush(bench):
    gate = RunningGate(bench, bench.scaled(KEYS), pinned(0))
    try:
        before = gate.processor()
        wrk(bench, f"http://127.0.0.1:{gate.port}{ASKED}", gate.secrets)
        used = {name: time - before.get(name, 0) for name, time in gate.processor().items()}
    finally:
        gate.end()
    return [{"name": "gate.flush", "ours": 100 * used["kw-usage"] / sum(used.values()), "beside": 0, "unit": "%",
             "note": f"of the gate's processor time goes into storing counts of {bench.scaled(KNOWN):,} keys"}]


# Limits of one gate, and those that it shares: Redis runs on the gate's core, so that its work counts too.
def redis(bench):
    program, port = system_program("redis-server"), free_port()
    processes = []
    try:
        redis = server(bench, port, [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", bench.home])
        processes.append(redis)
        gates = [RunningGate(bench, bench.scaled(DESKTOP_KEYS), pinned(0), more)
                 for more in (["--redis", f"redis://127.0.0.1:{port}/0", "--usage", os.path.join(bench.home, "shared.db")], [])]
        processes += [gate.process for gate in gates]
        rates = [[rate(wrk(bench, f"http://127.0.0.1:{gate.port}{ASKED}", gate.secrets)) for gate in gates]
                 for _ in range(bench.rounds(3))]
        most = 0.9 if bench.options.smoke else 0.01 # a smoke test may share its core with anything
        if gates[0].metric("shared_limits_unanswered_total") > most * gates[0].metric("shared_limits_asked_total"):
            raise NotMeasured("Redis did not answer in time")
    finally:
        for process in processes:
            bench.end(process)
    return [{"name": "gate.redis", "ours": max(r[0] for r in rates), "beside": max(r[1] for r in rates), "unit": "/s",
             "note": "rate limit and quota in Redis, which shares the gate's core, and limits of the gate's own"}]

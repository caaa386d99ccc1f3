-- Asks keywright-gate about a request: http-request lua.keywright ADDRESS:PORT SCOPE API
-- Where the variable txn.keywright_scope says another scope, that one is asked for. API: what it is counted under.
-- What the gate answers but 200 goes to the client as it is. On 200 the transaction's variables keywright_key_id,
-- keywright_owner and keywright_scopes say who asks. HAProxy 2.6 or later.

local seconds = 2 -- for the gate to answer

-- Of what the client sent: the key, and what restrictions of keys are judged by. Nothing else reaches the gate.
local passed = {
    "x-api-key", "authorization", "referer", "x-android-package", "x-android-cert", "x-ios-bundle-identifier",
}
-- Of what the gate answered: what a refusal is made of.
local returned = { "content-type", "www-authenticate", "retry-after", "ratelimit", "ratelimit-policy", "cache-control" }

local function asked(txn)
    local sent = txn.http:req_get_headers()
    local headers = {
        ["x-original-method"] = { txn.sf:method() },
        ["x-original-uri"] = { txn.sf:pathq() },
        ["x-forwarded-for"] = { txn.sf:src() },
    }
    for _, name in ipairs(passed) do
        if sent[name] then
            headers[name] = {}
            for _, value in pairs(sent[name]) do -- all: a key that is told twice is none
                table.insert(headers[name], value)
            end
        end
    end
    return headers
end

local function refuse(txn, status, answer)
    local reply = txn:reply({ status = status })
    if answer then
        for _, name in ipairs(returned) do
            if answer.headers[name] then
                reply:add_header(name, answer.headers[name][0])
            end
        end
        reply:set_body(answer.body)
    end
    txn:done(reply)
end

core.register_action("keywright", { "http-req" }, function(txn, gate, scope, api)
    scope = txn:get_var("txn.keywright_scope") or scope
    local client = core.httpclient()
    local ok, answer = pcall(client.get, client, {
        url = "http://" .. gate .. "/verify?api=" .. api .. "&scope=" .. scope,
        headers = asked(txn),
        timeout = seconds * 1000,
    })
    -- HAProxy words its own 5xx when nobody answers; the gate's answers all forbid storing.
    local answered = ok and answer and answer.headers and answer.headers["cache-control"]
        and answer.headers["cache-control"][0] == "no-store"
    if not answered then
        if txn:get_var("txn.keywright_open") ~= "yes" then
            refuse(txn, 503)
        end
        return
    end
    if answer.status ~= 200 then
        refuse(txn, answer.status, answer)
        return
    end
    for name, header in pairs({
        keywright_key_id = "x-keywright-key-id",
        keywright_owner = "x-keywright-owner",
        keywright_scopes = "x-keywright-scopes",
    }) do
        if answer.headers[header] then
            txn:set_var("txn." .. name, answer.headers[header][0])
        end
    end
end, 3)

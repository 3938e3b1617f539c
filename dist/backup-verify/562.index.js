"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

/***/ 6562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 7 modules
var build = __webpack_require__(3153);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/action-kit/build/mask.js
var mask = __webpack_require__(9345);
;// CONCATENATED MODULE: ./packages/action-kit/build/reports.js



/**
 * Writes `<folder>/<name>.json` and, beside it, the checks as JUnit (`<name>.xml`).
 *
 * @returns path of the JSON
 */
async function writeReports(options) {
    const { effects, folder, name, report } = options;
    const path = (0,external_node_path_.join)(folder, `${name}.json`);
    await effects.perform({
        id: 'report.write',
        kind: 'file',
        key: `report ${name}`,
        title: `write ${name}.json and ${name}.xml`,
        repeatable: true,
        do: async () => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(path, (0,mask/* redact */.E)(`${JSON.stringify(report, null, 2)}\n`));
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.xml`), (0,mask/* redact */.E)(await junitOf(name, report.checks)));
        },
    });
    return path;
}
/** Imported late, like all that only a running story needs. */
async function junitOf(name, checks) {
    const { default: shared } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.t.bind(__webpack_require__, 5390, 19));
    // Its types claim a `default` of their own inside; the code has none.
    const builder = shared.newBuilder();
    const suite = builder.testSuite().name(name);
    for (const check of checks) {
        const test = suite
            .testCase()
            .className(name)
            .name(check.name)
            .time(check.milliseconds / 1000);
        const told = [check.detail, check.remedy].filter(Boolean).join('\n');
        if (check.outcome === 'skipped')
            test.skipped();
        if (check.outcome === 'failed')
            test.failure(told);
        else if (check.outcome === 'inconclusive')
            test.error(told);
        else
            test.standardOutput(check.detail);
    }
    return builder.build();
}

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 26 modules
var contracts_build = __webpack_require__(5943);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var effects_build = __webpack_require__(5382);
;// CONCATENATED MODULE: ./packages/host/build/absent-host.js

/** A host that cannot be asked anything: whoever does without `isThere` gets an error that says why. */
function absentHost(name, address, why) {
    const refuse = () => Promise.reject(new ActionError('host-absent', `${name} (${address}) does not answer: ${why}`, 'Look at the instance in the Scaleway console.'));
    return {
        name,
        address,
        isThere: false,
        absence: why,
        run: refuse,
        script: refuse,
        upload: refuse,
        forward: refuse,
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./packages/host/build/compose-ps.js

/**
 * Reads `docker compose ps --format json`: one object per line since Compose 2.21, one array before.
 *
 * @throws ActionError `compose-ps` when it is neither
 */
function parseComposePs(output) {
    const text = output.trim();
    if (text === '')
        return [];
    try {
        const entries = text.startsWith('[')
            ? JSON.parse(text)
            : text.split('\n').map((line) => JSON.parse(line));
        return entries.map(readEntry);
    }
    catch (error) {
        throw new ActionError('compose-ps', `\`docker compose ps --format json\` answered something unexpected: ${text.slice(0, 200)}`, 'Install Docker Compose 2.20 or newer on the host.', { cause: error });
    }
}
function readEntry(entry) {
    const fields = entry;
    const text = (name) => (typeof fields[name] === 'string' ? fields[name] : '');
    if (text('Service') === '' || text('State') === '')
        throw new Error('no Service or State');
    return {
        service: text('Service'),
        name: text('Name'),
        image: text('Image'),
        state: text('State'),
        health: text('Health'),
        exitCode: typeof fields.ExitCode === 'number' ? fields.ExitCode : 0,
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/.pnpm/node-ssh@13.2.1/node_modules/node-ssh/lib/esm/index.mjs + 2 modules
var esm = __webpack_require__(6158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/host/build/host-key.js


/** `SHA256:…` of a host key as it comes over the wire, as `ssh-keygen -lf` prints it. */
function fingerprintOf(key) {
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}
function hostKeyMismatch(address, presented, expected) {
    const known = expected.length === 0 ? 'none is known' : expected.join(', ');
    return new effects_build/* ActionError */.lZ('host-key', `${address} presented the host key ${presented}; expected: ${known}. Nothing was sent to it.`, 'Either the instance was rebuilt (run provision again, it reads the fingerprints from Scaleway) or something ' +
        'answers in its place. On the console of the instance `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows the true one.');
}

;// CONCATENATED MODULE: ./packages/host/build/open-connection.js




/**
 * Opens one SSH connection.
 *
 * @throws ActionError `host-key`, `ssh-login`; TransientError naming the phase that failed
 */
async function openConnection(options) {
    const socket = await openSocket(options);
    const ssh = new esm/* NodeSSH */.H();
    let presented;
    try {
        await ssh.connect({
            sock: socket,
            username: options.user,
            privateKey: options.privateKey,
            readyTimeout: options.handshakeTimeoutSeconds * 1000,
            keepaliveInterval: 5000,
            keepaliveCountMax: 3,
            hostVerifier: (key) => {
                presented = fingerprintOf(key);
                return options.fingerprints.includes(presented);
            },
        });
    }
    catch (error) {
        socket.destroy();
        throw explain(error, presented, options);
    }
    const client = ssh.connection;
    if (client === null)
        throw new effects_build/* TransientError */.N_(`${options.address} closed the connection at once`, 'no');
    // node-ssh takes its own listener away when the connection is ready; an error without one ends the process.
    client.on('error', () => socket.destroy());
    return { ssh, client };
}
function openSocket(options) {
    const { host, port } = options.connectTo(options.address, options.port);
    const seconds = options.tcpTimeoutSeconds;
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true });
        const fail = (why) => {
            socket.destroy();
            reject(new effects_build/* TransientError */.N_(`no TCP connection to ${options.address} port ${options.port} (${why}); is the address in network.ssh-from, and the instance up?`, 'no'));
        };
        const timer = setTimeout(() => fail(`no answer within ${seconds} s`), seconds * 1000);
        socket.once('error', (error) => {
            clearTimeout(timer);
            fail(error.message);
        });
        socket.once('connect', () => {
            clearTimeout(timer);
            socket.removeAllListeners('error');
            resolve(socket);
        });
    });
}
function explain(error, presented, options) {
    const { address, user, fingerprints } = options;
    if (presented !== undefined && !fingerprints.includes(presented)) {
        return hostKeyMismatch(address, presented, fingerprints);
    }
    if (error instanceof Error && 'level' in error && error.level === 'client-authentication') {
        return new effects_build/* ActionError */.lZ('ssh-login', `${user}@${address} does not accept the key in SSH_PRIVATE_KEY.`, 'Add its public half to the SSH keys of the Scaleway project and restart the instance, or correct the secret or `instances.ssh-user`.', { cause: error });
    }
    const phase = presented === undefined ? 'during the SSH handshake' : 'during the SSH login';
    return new effects_build/* TransientError */.N_(`${address}: ${(0,effects_build/* messageOf */.bD)(error)} ${phase}`, 'no', { cause: error });
}

// EXTERNAL MODULE: ./node_modules/.pnpm/ssh2@1.17.0/node_modules/ssh2/lib/index.js
var lib = __webpack_require__(6728);
;// CONCATENATED MODULE: ./packages/host/build/private-key.js


/**
 * Checks the text of a private key before any connection is opened, and answers it in the form that SSH reads:
 * line ends LF, one at the end. CRLF and blank lines around it are tolerated (facts: actions.md 1).
 *
 * @throws ActionError `ssh-key` saying what is wrong with the text, never showing it
 */
function checkPrivateKey(text, name = 'SSH_PRIVATE_KEY') {
    const key = `${text.replaceAll('\r\n', '\n').trim()}\n`;
    const fault = faultOf(key);
    if (fault === undefined)
        return key;
    throw new effects_build/* ActionError */.lZ('ssh-key', `${name} ${fault.what}.`, fault.remedy);
}
const storeWhole = 'Store the whole file as the secret, line by line as it is: `gh secret set SSH_PRIVATE_KEY < key-file`.';
function faultOf(key) {
    return faultOfKind(key) ?? faultOfLines(key) ?? faultOfContent(key);
}
/** It is something else than a private key. */
function faultOfKind(key) {
    if (key.trim() === '')
        return { what: 'is empty', remedy: storeWhole };
    if (key.startsWith('PuTTY-User-Key-File-')) {
        return {
            what: 'is in the format of PuTTY (.ppk)',
            remedy: 'Convert it with `puttygen key.ppk -O private-openssh-new -o key-file` and store that.',
        };
    }
    if (isPublicKey(key)) {
        return {
            what: 'is a public key',
            remedy: 'Store the private one: the file of the same name without .pub.',
        };
    }
    if (/^[A-Za-z0-9+/=\s]+$/.test(key) && Buffer.from(key, 'base64').toString().startsWith('-----BEGIN')) {
        return { what: 'is a base64 encoding of a key', remedy: storeWhole };
    }
    return undefined;
}
function isPublicKey(key) {
    return /^(ssh-(ed25519|rsa|dss)|ecdsa-sha2-\S+|sk-\S+) |^-{4,5} ?BEGIN (SSH2 |RSA )?PUBLIC KEY/.test(key);
}
/** It was a private key before its lines were changed. */
function faultOfLines(key) {
    const lines = key.trimEnd().split('\n');
    if (/\\n/.test(key)) {
        return { what: 'holds the two characters \\ and n where its lines should end', remedy: storeWhole };
    }
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
        return { what: 'does not begin with -----BEGIN … PRIVATE KEY-----', remedy: storeWhole };
    }
    if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(key)) {
        return { what: 'is cut off: its last line -----END … PRIVATE KEY----- is missing', remedy: storeWhole };
    }
    if (lines.length === 1)
        return { what: 'is on one line: its line ends were lost', remedy: storeWhole };
    if (lines.some((line) => /^[ \t]/.test(line))) {
        return { what: 'is indented: some of its lines begin with spaces', remedy: storeWhole };
    }
    return undefined;
}
function faultOfContent(key) {
    const parsed = lib.utils.parseKey(key);
    if (!(parsed instanceof Error))
        return undefined;
    if (/encrypted|passphrase/i.test(parsed.message) || /ENCRYPTED/.test(key)) {
        return {
            what: 'is encrypted with a passphrase, which nobody can type in a workflow',
            remedy: 'Make a key of its own for deployments: `ssh-keygen -t ed25519 -N "" -f key-file`.',
        };
    }
    if (key.startsWith('-----BEGIN PRIVATE KEY')) {
        return {
            what: 'is in PKCS#8 format',
            remedy: 'Convert a copy to the format of OpenSSH with `ssh-keygen -p -N "" -f key-file`, and store that.',
        };
    }
    return { what: `does not parse (${parsed.message})`, remedy: storeWhole };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./packages/host/build/run-command.js


/**
 * Runs a command line on the far side. Its exit code is law.
 *
 * @throws ActionError `remote-command` with the end of what it wrote to standard error, `timeout`;
 *   TransientError when the connection breaks: the command may have run, and may still be running
 */
async function runCommand(client, line, options, place) {
    const ended = await execute(client, line, options, place);
    if (ended.code === null && ended.signal === null) {
        throw new effects_build/* TransientError */.N_(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown');
    }
    if (ended.code !== null && (options.accept ?? [0]).includes(ended.code)) {
        return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
    }
    throw failed(ended, place);
}
function execute(client, line, options, place) {
    const seconds = options.timeoutSeconds ?? 120;
    return new Promise((resolve, reject) => {
        let channel;
        const settle = (finish) => {
            clearTimeout(timer);
            place.signal.removeEventListener('abort', abort);
            client.off('close', broken);
            finish();
        };
        const fail = (error) => settle(() => reject(error));
        const abort = () => {
            channel?.close();
            fail(place.signal.reason);
        };
        const broken = () => fail(new effects_build/* TransientError */.N_(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown'));
        const timer = setTimeout(() => {
            channel?.signal('TERM');
            channel?.close();
            fail(timedOut(place, seconds));
        }, seconds * 1000);
        if (place.signal.aborted)
            return abort();
        place.signal.addEventListener('abort', abort, { once: true });
        client.once('close', broken);
        client.exec(line, (error, opened) => {
            if (error)
                return fail(new effects_build/* TransientError */.N_(`${place.address}: ${error.message}`, 'no', { cause: error }));
            channel = opened;
            collect(opened, (ended) => settle(() => resolve(ended)));
            opened.end(options.stdin ?? '');
        });
    });
}
function collect(channel, done) {
    const out = textOf(channel);
    const err = textOf(channel.stderr);
    let code = null;
    let signal = null;
    // ssh2 says (null, 'TERM', …) when a signal ended the command.
    channel.on('exit', (exitCode, exitSignal) => {
        code = exitCode;
        signal = exitSignal ?? null;
    });
    // A command that does not read its input may close it first: its exit code tells the rest.
    channel.on('error', () => { });
    channel.on('close', () => done({ code, signal, stdout: out(), stderr: err() }));
}
/** Collects a stream's text; a character may be split over two pieces. */
function textOf(stream) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let text = '';
    stream.on('data', (piece) => {
        text += decoder.write(piece);
    });
    return () => text + decoder.end();
}
function failed(ended, { address, label }) {
    const how = ended.signal === null ? `exit code ${ended.code}` : `ended by signal ${ended.signal}`;
    const said = quoteOutput(ended.stderr.trim() === '' ? ended.stdout : ended.stderr);
    return new effects_build/* ActionError */.lZ('remote-command', `${label} failed on ${address} (${how})${said === '' ? '' : `:\n${said}`}`, 'Correct what the output says, then run this again: it continues where it stopped.');
}
function timedOut({ address, label }, seconds) {
    return new effects_build/* ActionError */.lZ('timeout', `${label} on ${address} was not done after ${seconds} s.`, 'Log in and look what it waits for (`docker compose ps`, `docker compose logs`), then run this again.');
}
/** The last lines of what a remote command said, in a form that the runner does not take for its own commands. */
function quoteOutput(text, lines = 20) {
    return text
        .trimEnd()
        .split(/\r?\n|\r/)
        .slice(-lines)
        .filter((line) => line.trim() !== '')
        .map((line) => `| ${line.replaceAll('##[', '## [')}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./packages/host/build/shell-quote.js
/**
 * One word of a POSIX shell command that the shell reads back as exactly `value`. Everything that reaches a remote
 * shell goes through here: SSH joins arguments to one text and hands it to the login shell.
 *
 * @throws Error when the value holds a NUL character, which no argument can carry
 */
function shellQuote(value) {
    if (value.includes('\0'))
        throw new Error('A shell argument cannot hold a NUL character.');
    if (/^[A-Za-z0-9_/.:=@%+,-]+$/.test(value))
        return value;
    return `'${value.replaceAll("'", `'\\''`)}'`;
}
/** A command line out of an argument list. */
function commandLine(argv) {
    return argv.map(shellQuote).join(' ');
}

;// CONCATENATED MODULE: ./packages/host/build/upload-files.js


/** Writes files over one SFTP session, each under a temporary name that then takes its place. */
async function uploadFiles(sftp, files, run) {
    for (const file of files)
        refuseOutside(file.path);
    for (const folder of foldersOf(files.map(({ path }) => path)))
        await makeFolder(sftp, folder);
    await Promise.all(files.map((file) => writeFile(sftp, file, `${file.path}.${run}.tmp`)));
}
function refuseOutside(path) {
    if (path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new effects_build/* ActionError */.lZ('upload-path', `The path '${path}' leads out of the home folder.`, 'Render the release again.');
    }
}
/** All folders of the paths, parents first. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let folder = external_node_path_.posix.dirname(path); folder !== '.'; folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
    }
    return [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}
async function makeFolder(sftp, path) {
    try {
        await step(path, (done) => sftp.mkdir(path, { mode: 0o700 }, done));
    }
    catch (error) {
        // SFTP has one error for all of it: it is well if the folder is there.
        const isThere = await step(path, (done) => sftp.stat(path, done)).then(() => true, () => false);
        if (!isThere)
            throw error;
    }
}
async function writeFile(sftp, file, temporary) {
    const mode = file.mode ?? 0o600;
    await step(temporary, (done) => sftp.writeFile(temporary, file.content, { mode }, done));
    // An older temporary file keeps its mode when it is written again, and the far side's umask may take bits.
    await step(temporary, (done) => sftp.chmod(temporary, mode, done));
    await step(file.path, (done) => sftp.ext_openssh_rename(temporary, file.path, done));
}
function step(path, act) {
    return new Promise((resolve, reject) => {
        act((error) => (error ? reject(upload_files_explain(path, error)) : resolve()));
    });
}
/** Codes of SFTP: 2 no such file, 3 permission denied, 4 failure (a full disk, among others). */
function upload_files_explain(path, error) {
    const code = 'code' in error ? error.code : undefined;
    if (code !== 2 && code !== 3 && code !== 4) {
        return new effects_build/* TransientError */.N_(`writing ${path}: ${error.message}`, 'unknown', { cause: error });
    }
    return new effects_build/* ActionError */.lZ('upload', `Could not write ${path} on the host: ${error.message}.`, 'Look at free space (`df -h ~`) and at who owns the folder `lago-scw` in the home of the SSH user.', { cause: error });
}

;// CONCATENATED MODULE: ./packages/host/build/connect.js







/**
 * Connects to a host whose key is pinned.
 *
 * @throws ActionError `ssh-key`, `host-key`, `ssh-login`; TransientError when it cannot be reached
 */
async function connect(options) {
    const { name, address, effects } = options;
    const privateKey = checkPrivateKey(options.privateKey);
    const open = () => openConnection({
        address,
        port: options.port ?? 22,
        user: options.user,
        privateKey,
        fingerprints: options.fingerprints,
        connectTo: options.connectTo ?? contracts_build/* connectDirectly */.F9,
        tcpTimeoutSeconds: options.tcpTimeoutSeconds ?? 10,
        handshakeTimeoutSeconds: options.handshakeTimeoutSeconds ?? 20,
    });
    const session = createSession(open);
    await effects.perform({
        id: 'host.connect',
        kind: 'ssh',
        key: `connect ${name}`,
        title: `Connect to ${name} (${options.user}@${address})`,
        repeatable: true,
        do: () => session.get(),
    });
    return createHost(options, session);
}
/** Keeps one connection, and opens another when it is gone. */
function createSession(open) {
    let current;
    const forget = (one) => {
        if (current === one)
            current = undefined;
    };
    return {
        get() {
            if (current !== undefined)
                return current;
            const opening = open();
            current = opening;
            opening.then(({ client }) => client.once('close', () => forget(opening)), () => forget(opening));
            return opening;
        },
        close() {
            current?.then(({ ssh }) => ssh.dispose(), () => { });
            current = undefined;
        },
    };
}
function createHost({ name, address, effects }, session) {
    const temporaryName = `${process.pid}-${effects.clock.now().toString(36)}`;
    const execute = async (line, words, options) => {
        const place = { address: name, label: options.label ?? words, signal: effects.signal };
        return runCommand((await session.get()).client, line, options, place);
    };
    return {
        name,
        address,
        isThere: true,
        run: (argv, options = {}) => execute(commandLine(argv), labelOf(argv), options),
        script: (text, values, options = {}) => execute(commandLine(['sh', '-s', '--', ...values]), 'a script of the action', {
            ...options,
            stdin: text,
        }),
        async upload(files) {
            const { ssh, client } = await session.get();
            await orBroken(client, name, async () => {
                const sftp = await ssh.requestSFTP();
                try {
                    await uploadFiles(sftp, files, temporaryName);
                }
                finally {
                    sftp.end();
                }
            });
        },
        async forward(host, port) {
            const { client } = await session.get();
            return new Promise((resolve, reject) => {
                client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
                    if (error) {
                        reject(new effects_build/* TransientError */.N_(`${name} cannot connect to ${host}:${port}: ${error.message}`, 'no', {
                            cause: error,
                        }));
                    }
                    else
                        resolve(channel);
                });
            });
        },
        close: session.close,
    };
}
/** SFTP calls under way stay without an answer when the connection breaks: this is the answer. */
function orBroken(client, name, work) {
    return new Promise((resolve, reject) => {
        const broken = () => reject(new effects_build/* TransientError */.N_(`${name}: the connection broke during an upload`, 'unknown'));
        client.once('close', broken);
        work()
            .then(resolve, reject)
            .finally(() => client.off('close', broken));
    });
}
/** The words of a command that say what it does: `docker compose … up` without its many options. */
function labelOf(argv) {
    return argv
        .filter((word, index) => index < 2 || /^[a-z][a-z-]*$/.test(word))
        .slice(0, 8)
        .join(' ');
}

;// CONCATENATED MODULE: ./packages/host/build/docker-ready.js

/** A fresh instance installs Docker by cloud-init, minutes after sshd answers. Prints one word. */
const ASK = (/* unused pure expression or super */ null && (`if docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then echo ready; exit; fi
command -v cloud-init >/dev/null 2>&1 || { echo absent; exit; }
cloud-init status 2>/dev/null | sed -n 's/^status: //p'`));
/** Longest time that the packages of a first boot took anyone; then somebody should look. */
const TIMEOUT_SECONDS = 900;
/**
 * Waits until Docker and Compose answer on a host.
 *
 * @throws ActionError `no-docker` when cloud-init is over, or was never there, and Docker still does not answer
 */
function waitForDocker(host, effects) {
    return effects.waitFor({
        id: 'host.docker-ready',
        key: `Docker on ${host.name}`,
        timeoutSeconds: TIMEOUT_SECONDS,
        everySeconds: 10,
        look: async () => {
            const { stdout } = await host.script(ASK, []);
            const word = stdout.trim();
            if (word === 'ready')
                return { done: true, value: undefined };
            if (word === 'running' || word === 'not started')
                return { done: false, now: `cloud-init is ${word}` };
            throw noDocker(host, word);
        },
    });
}
function noDocker(host, cloudInit) {
    const why = cloudInit === 'absent'
        ? 'there is no cloud-init that would install it'
        : `cloud-init ended with '${cloudInit}'`;
    return new ActionError('no-docker', `Docker does not answer on ${host.name}, and ${why}.`, `Log in to ${host.address} and look at /var/log/cloud-init-output.log; \`docker compose version\` must work for the SSH user.`);
}

;// CONCATENATED MODULE: ./packages/host/build/lock.js



/**
 * Takes the lock of all hosts or of none, in the order given (the same everywhere, so that two runs cannot each
 * hold one). The same run takes it again, with a new expiry.
 *
 * @throws ActionError `locked` saying who holds it, since and until when, and how to break it
 */
async function lockHosts(hosts, request, effects) {
    const taken = [];
    for (const host of hosts) {
        const { word, owner } = await effects.perform({
            id: 'lock.take',
            kind: 'ssh',
            key: `lock ${host.name}`,
            title: `Lock ${host.name}`,
            // The same run taking it twice is taking it once.
            repeatable: true,
            do: () => take(host, request),
        });
        if (word === 'held') {
            for (const earlier of taken)
                await releaseLock(earlier, request.run, effects);
            throw locked(host, owner);
        }
        if (word === 'taken')
            taken.push(host);
    }
}
async function take(host, request) {
    const { run, url, actor, operation, minutes } = request;
    const values = [run, String(minutes * 60), url, actor, operation].map(lockField);
    return answerOf(await host.script(takeScript, values, { label: 'taking the lock', timeoutSeconds: 20 }));
}
/** Gives back the lock if this run holds it. Answers whether it did. */
function releaseLock(host, run, effects) {
    return effects.perform({
        id: 'lock.release',
        kind: 'ssh',
        key: `unlock ${host.name}`,
        title: `Unlock ${host.name}`,
        repeatable: true,
        do: async () => {
            const options = { label: 'releasing the lock', timeoutSeconds: 20 };
            return answerOf(await host.script(releaseScript, [lockField(run)], options)).word === 'released';
        },
    });
}
/** Takes the lock away from whoever holds it; answers who that was. */
function breakLock(host, effects) {
    return effects.perform({
        id: 'lock.break',
        kind: 'ssh',
        key: `break lock ${host.name}`,
        title: `Break the lock of ${host.name}`,
        do: async () => answerOf(await host.script(breakScript, [], { label: 'breaking the lock', timeoutSeconds: 20 })).owner,
    });
}
function readLock(host, effects) {
    return effects.perform({
        id: 'lock.read',
        kind: 'ssh',
        key: `read lock ${host.name}`,
        title: `Look at the lock of ${host.name}`,
        repeatable: true,
        do: async () => {
            const { word, owner } = answerOf(await host.script(readScript, [], { label: 'reading the lock', timeoutSeconds: 20 }));
            return { state: word === 'held' || word === 'expired' ? word : 'free', owner };
        },
    });
}
function answerOf({ stdout }) {
    const [word = '', ...rest] = stdout.split('\n');
    return { word, owner: parseLockOwner(rest.join('\n')) };
}
function locked(host, owner) {
    return new ActionError('locked', `${host.name} is locked ${describeLockOwner(owner)}.`, 'Wait for that run. If it is dead and you cannot wait for the expiry, break the lock: run this action with `operation: unlock`.');
}
function describeLockOwner(owner) {
    if (owner === undefined)
        return 'by a run that is just writing its name';
    const time = (seconds) => {
        try {
            return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        }
        catch (error) {
            return `an unreadable time (${messageOf(error)})`;
        }
    };
    const who = owner.actor === '' ? '' : `${owner.actor}, `;
    const link = owner.url === '' ? '' : ` (${owner.url})`;
    return `by ${who}run ${owner.run}${link}, operation ${owner.operation}, since ${time(owner.since)} until ${time(owner.expires)}`;
}

;// CONCATENATED MODULE: ./packages/host/build/index.js









;// CONCATENATED MODULE: ./packages/lago/build/bridges.js

/** Lago's upgrade path (doc/guide/migration, read at 0cf6071; facts: lago.md 3.5), oldest first. */
const BRIDGES = [
    {
        version: 'v1.25.0',
        tasks: [],
        note: 'Databases older than v1.20.0 are refused by the squashed initial migration.',
    },
    {
        version: 'v1.28.1',
        tasks: [
            "bundle exec rails runner 'DatabaseMigrations::PopulateInvoicesBillingEntitySequentialIdJob.perform_later'",
        ],
        note: 'Fills the legal numbering of invoices: wait until none is left (1 to 2 s per 1 000 invoices).',
    },
    { version: 'v1.29.0', tasks: [], note: 'Drops columns that v1.28 still ignores.' },
    {
        version: 'v1.30.0',
        tasks: ['bundle exec rails migrations:fill_organization_id'],
        note: 'v1.32 requires organization_id on about 50 tables.',
    },
    { version: 'v1.31.0', tasks: [], note: 'Has the code that v1.32 expects the data of.' },
    {
        version: 'v1.32.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'Validates organization_id everywhere.',
    },
    {
        version: 'v1.42.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'v1.43 requires charges.code. The status loop of the task never ends: stop it once the jobs are queued.',
    },
    { version: 'v1.43.0', tasks: [], note: 'Validates charges.code.' },
    {
        version: 'v1.44.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'v1.46 requires organizations.slug, v1.47 coupons.code.',
    },
    {
        version: 'v1.45.0',
        tasks: [
            'bundle exec rails migrations:wallet_traceability',
            'env DRY_RUN=false bundle exec rails migrations:wallet_traceability',
        ],
        note: 'Wallets become traceable; read what the dry run says before the second command.',
    },
    {
        version: 'v1.50.0',
        tasks: ['stripe', 'adyen', 'gocardless', 'moneyhash'].map((provider) => `bundle exec rails migrations:backfill_${provider}_payment_methods`),
        note: 'v1.51 requires payments.customer_id.',
    },
];
/**
 * Whether one deploy may take the database from one release to another. A later patch of a bridge's minor
 * serves as that bridge.
 *
 * @throws Error when a text is not a release tag
 */
function checkUpgrade(from, to) {
    if (compareVersions(to, from) < 0) {
        const refused = `${to} is older than ${from}, and Lago's migrations only go forward: roll back to a release that is still warm, or restore a backup.`;
        return { ok: false, refused, hops: [], tasks: [] };
    }
    if (from === to)
        return { ok: true, before: [], after: [] };
    const crossed = BRIDGES.filter((bridge) => isCrossed(bridge, from, to));
    if (crossed.length === 0)
        return { ok: true, before: tasksOf(from), after: tasksOf(to) };
    const hops = [...crossed.map((bridge) => bridge.version), to];
    const refused = `${from} cannot become ${to} in one deploy: Lago needs ${crossed.length === 1 ? 'a release' : `${crossed.length} releases`} in between. Deploy ${[from, ...hops].join(' → ')}, one at a time, each with its workers running until its tasks are done.`;
    return { ok: false, refused, hops, tasks: crossed };
}
function isCrossed(bridge, from, to) {
    return (!isAtLeast(from, bridge.version) && isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version));
}
function tasksOf(version) {
    const bridge = BRIDGES.find((candidate) => isSameMinor(candidate.version, version) && isAtLeast(version, candidate.version));
    return bridge?.tasks ?? [];
}

;// CONCATENATED MODULE: ./packages/lago/build/version.js
/** @throws Error when the text is not of the form `v1.50.0` */
function version_parseVersion(tag) {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
    if (major === undefined)
        throw new Error(`'${tag}' is not a Lago release tag, like v1.50.0`);
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
function version_compareVersions(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
    return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function version_isAtLeast(tag, least) {
    return version_compareVersions(tag, least) >= 0;
}
function version_isSameMinor(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
    return left.major === right.major && left.minor === right.minor;
}

;// CONCATENATED MODULE: ./packages/lago/build/clock-ticks.js

const FIRST = 'v1.27.1';
const UNIQUE = 'v1.50.0';
const every = (seconds, variable) => ({
    every: 'interval',
    seconds,
    ...(variable === undefined ? {} : { variable }),
});
const hourlyAt = (minute) => ({ every: 'hour', minute });
const dailyAt = (hour, minute) => ({ every: 'day', hour, minute });
function tick(name, job, cadence, details = {}) {
    return {
        name,
        job: `Clock::${job}`,
        cadence,
        since: FIRST,
        doubled: 'nothing',
        missed: 'next',
        ...details,
    };
}
const clock_ticks_locked = { uniqueSince: FIRST };
const lockedLate = { uniqueSince: UNIQUE };
/**
 * Everything api/clock.rb enqueues (facts: lago.md 3.1 and 3.2; the names, the two jobs of v1.51 and the conditions read
 * from the file itself at the tags that are stored publicly). There is no leader election and no catch-up: what a tick
 * misses waits for the next, and billing looks for subscriptions due on the customer's day only.
 */
const CLOCK_TICKS = [
    tick('activate_subscriptions', 'ActivateSubscriptionsJob', every(300), clock_ticks_locked),
    tick('refresh_draft_invoices', 'RefreshDraftInvoicesJob', every(300), clock_ticks_locked),
    tick('process_subscription_activity', 'ProcessAllSubscriptionActivitiesJob', every(300, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'), { ...clock_ticks_locked, until: 'v1.35.0' }),
    tick('process_subscription_activity', 'ProcessAllSubscriptionActivitiesJob', every(60, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'), 
    // 300 s at v1.27.1 and 60 s at v1.35.0: the release between that changed it is not in the facts.
    { ...clock_ticks_locked, since: 'v1.35.0' }),
    tick('refresh_lifetime_usages', 'RefreshLifetimeUsagesJob', every(300, 'LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS'), clock_ticks_locked),
    tick('refresh_wallets_ongoing_balance', 'RefreshWalletsOngoingBalanceJob', every(300), {
        ...clock_ticks_locked,
        until: 'v1.49.0',
        needs: 'LAGO_REDIS_CACHE_URL',
    }),
    tick('refresh_wallets_ongoing_balance', 'RefreshWalletsOngoingBalanceJob', every(300, 'LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS'), { ...clock_ticks_locked, since: 'v1.49.0', needs: 'LAGO_REDIS_CACHE_URL' }),
    tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(60), {
        ...clock_ticks_locked,
        until: 'v1.51.0',
        needs: 'LAGO_REDIS_STORE_URL',
    }),
    tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(10), {
        ...clock_ticks_locked,
        since: 'v1.51.0',
        needs: 'LAGO_REDIS_STORE_URL',
    }),
    tick('retry_failed_invoices', 'RetryFailedInvoicesJob', every(900), { ...lockedLate, doubled: 'repeats' }),
    tick('retry_inbound_webhooks', 'InboundWebhooksRetryJob', every(900), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('terminate_ended_subscriptions', 'TerminateEndedSubscriptionsJob', hourlyAt(5), lockedLate),
    tick('post_validate_events', 'EventsValidationJob', hourlyAt(5), clock_ticks_locked),
    // Doubled, unique indexes and a lock by the customer's date hold (facts: lago.md 3.2).
    tick('bill_customers', 'SubscriptionsBillerJob', hourlyAt(10), { ...lockedLate, missed: 'day' }),
    tick('api_keys_track_usage', 'ApiKeys::TrackUsageJob', hourlyAt(15)),
    tick('compute_daily_usage', 'ComputeAllDailyUsagesJob', hourlyAt(15), { ...lockedLate, missed: 'day' }),
    tick('finalize_invoices', 'FinalizeInvoicesJob', hourlyAt(20), clock_ticks_locked),
    tick('expire_incomplete_subscriptions', 'ExpireIncompleteSubscriptionsJob', hourlyAt(20), {
        since: 'v1.51.0',
        uniqueSince: 'v1.51.0',
    }),
    tick('mark_invoices_as_payment_overdue', 'MarkInvoicesAsPaymentOverdueJob', hourlyAt(25), clock_ticks_locked),
    tick('terminate_coupons', 'TerminateCouponsJob', hourlyAt(30), lockedLate),
    tick('retry_generating_subscription_invoices', 'RetryGeneratingSubscriptionInvoicesJob', hourlyAt(30), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('bill_ended_trial_subscriptions', 'FreeTrialSubscriptionsBillerJob', hourlyAt(35), {
        ...lockedLate,
        missed: 'day',
    }),
    tick('expire_order_forms', 'ExpireOrderFormsJob', hourlyAt(40), {
        since: 'v1.51.0',
        uniqueSince: 'v1.51.0',
    }),
    tick('terminate_wallets', 'TerminateWalletsJob', hourlyAt(45), lockedLate),
    tick('process_dunning_campaigns', 'ProcessDunningCampaignsJob', hourlyAt(45), {
        ...clock_ticks_locked,
        doubled: 'repeats',
    }),
    tick('termination_alert', 'SubscriptionsToBeTerminatedJob', hourlyAt(50), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('terminate_expired_wallet_transaction_rules', 'TerminateRecurringTransactionRulesJob', hourlyAt(50), lockedLate),
    // The one that charges twice: its lock ends before the credits it enqueues are committed (facts: lago.md 3.2).
    tick('top_up_wallet_interval_credits', 'CreateIntervalWalletTransactionsJob', hourlyAt(55), {
        ...lockedLate,
        doubled: 'charges',
        missed: 'day',
    }),
    tick('clean_webhooks', 'WebhooksCleanupJob', dailyAt(1, 0), lockedLate),
    tick('clean_inbound_webhooks', 'InboundWebhooksCleanupJob', dailyAt(1, 10), lockedLate),
];
/** The ticks of a release, in the order of the table. An unknown newer release has those of the newest known one. */
function clockTicksOf(version) {
    return CLOCK_TICKS.filter(({ since, until }) => version_isAtLeast(version, since) && (until === undefined || !version_isAtLeast(version, until)));
}
/** Seconds between two ticks that every clock of a release has: a clock that is silent for longer hangs. */
function longestSilenceSeconds(version) {
    const always = clockTicksOf(version).filter(({ needs }) => needs === undefined);
    return Math.min(...always.flatMap(({ cadence }) => cadence.every === 'interval' && cadence.variable === undefined ? [cadence.seconds] : []));
}

;// CONCATENATED MODULE: ./packages/lago/build/schema-versions.js

/**
 * Newest entry of schema_migrations after the migrations of a release (read from db/structure.sql of the tags;
 * facts: lago.md 3.5). Files merged late carry older stamps, so equal maxima do not prove equal sets.
 */
const SCHEMA_VERSIONS = {
    'v1.27.1': '20250512144220',
    'v1.28.1': '20250515085230',
    'v1.29.0': '20250526133654',
    'v1.30.0': '20250611072251',
    'v1.31.0': '20250611083925',
    'v1.32.0': '20250724104251',
    'v1.33.0': '20250826081205',
    'v1.35.0': '20251024200950',
    'v1.41.0': '20260129105200',
    'v1.42.0': '20260216115709',
    'v1.43.0': '20260220131101',
    'v1.44.0': '20260311121245',
    'v1.45.0': '20260331122448',
    'v1.50.0': '20260706173746',
    'v1.51.0': '20260721180721',
};
/** Releases whose schema version is in our table, oldest first. */
const LISTED_VERSIONS = Object.keys(SCHEMA_VERSIONS).sort(version_compareVersions);
const OLDEST_KNOWN_VERSION = 'v1.27.1';
const NEWEST_KNOWN_VERSION = 'v1.51.0';
/** The schema version that a release expects, or null when it is not in our table. */
function schemaVersionOf(version) {
    return SCHEMA_VERSIONS[version] ?? null;
}
/** How well we know a release. Patches of the newest known minor count as known. */
function acquaintanceWith(version) {
    if (!isAtLeast(version, OLDEST_KNOWN_VERSION))
        return { kind: 'older', oldest: OLDEST_KNOWN_VERSION };
    const firstUnknown = 'v1.52.0';
    if (isAtLeast(version, firstUnknown))
        return { kind: 'newer', renderedAs: NEWEST_KNOWN_VERSION };
    return { kind: 'known', listed: version in SCHEMA_VERSIONS };
}

;// CONCATENATED MODULE: ./packages/lago/build/clock-keeper.js


/** Where the clock's container finds its keeper, and the file that the keeper touches at every tick. */
const clock_keeper_CLOCK_KEEPER = {
    folder: '/etc/lago-scw/clock',
    path: '/etc/lago-scw/clock/keep-ticking.sh',
    tickFile: '/tmp/lago-scw-clock-tick',
};
/** Minutes without a tick after which a clock hangs: two of its longest pauses, and one to be sure. */
const SILENT_MINUTES = (2 * longestSilenceSeconds(NEWEST_KNOWN_VERSION)) / 60 + 1;
/** Healthy means: ticked lately. The clock has no port, and one that hangs keeps its process (facts: lago.md 3.1). */
function clock_keeper_clockHealthcheck() {
    return ['sh', '-c', `find ${clock_keeper_CLOCK_KEEPER.tickFile} -mmin -${SILENT_MINUTES} | grep -q .`];
}
const SETTINGS = {
    tickFile: clock_keeper_CLOCK_KEEPER.tickFile,
    silentMinutes: SILENT_MINUTES,
    lookSeconds: 15,
    pauseSeconds: 5,
};
/**
 * A POSIX shell script that runs the command it is given (start.clock.sh) and starts it anew when it ends or has not
 * ticked for `SILENT_MINUTES`; Lago's clock is known to hang after an error of Redis and bill nobody for days (lago
 * 188, 357). Docker's restart policies must not do this: they would bring back a clock that was stopped to hand over.
 * There are never two: the next starts once the last is reaped. SIGTERM ends clock and keeper.
 */
function clockKeeperScript(settings = SETTINGS) {
    const { tickFile, silentMinutes, lookSeconds, pauseSeconds } = settings;
    return `#!/bin/sh
# Runs the clock; starts it anew when it ends or falls silent. Written by render-config.
set -u
tick=${tickFile}
began=$tick.began
pipe=$tick.log
clock=
stopping=

stop() {
  stopping=yes
  [ -z "$clock" ] || kill -TERM "$clock" 2>/dev/null
}
trap stop TERM INT

# Passes the log on, and notes each tick.
relay() {
  while IFS= read -r line; do
    printf '%s\\n' "$line"
    case $line in *Triggering*) : > "$tick" ;; esac
  done < "$pipe"
}

# Kills a clock that has been silent since it began.
watch() {
  while sleep ${lookSeconds} > /dev/null 2>&1; do
    [ -n "$(find "$began" "$tick" -mmin -${silentMinutes} 2>/dev/null)" ] && continue
    echo "lago-scw: the clock has not ticked for ${silentMinutes} minutes: it is started anew"
    kill -KILL "$1" 2>/dev/null
    return
  done
}

while [ -z "$stopping" ]; do
  rm -f "$pipe" "$tick"
  mkfifo "$pipe"
  : > "$began"
  relay &
  relay=$!
  "$@" > "$pipe" 2>&1 &
  clock=$!
  watch "$clock" &
  watch=$!
  wait "$clock"
  # A signal interrupts wait: wait again, for the clock itself.
  [ -z "$stopping" ] || wait "$clock"
  clock=
  kill "$watch" 2>/dev/null
  wait "$relay"
  [ -z "$stopping" ] || break
  echo "lago-scw: the clock ended: it is started anew in ${pauseSeconds} s"
  sleep ${pauseSeconds} > /dev/null 2>&1 &
  wait $!
done
`;
}

;// CONCATENATED MODULE: ./packages/lago/build/workers.js


const workers_FIRST = 'v1.27.1';
/** api/scripts and config/sidekiq of the tags (facts: lago.md 1.3 to 1.5). The pdf script is plural: Lago's compose file has it wrong. */
const DEDICATED = [
    worker('events', 'start.events.worker.sh', 'SIDEKIQ_EVENTS', workers_FIRST, ['events']),
    worker('billing', 'start.billing.worker.sh', 'SIDEKIQ_BILLING', workers_FIRST, ['billing', 'billing_low_priority']),
    worker('pdfs', 'start.pdfs.worker.sh', 'SIDEKIQ_PDFS', workers_FIRST, ['pdfs']),
    worker('webhook', 'start.webhook.worker.sh', 'SIDEKIQ_WEBHOOK', workers_FIRST, ['webhook_worker']),
    worker('clock', 'start.clock.worker.sh', 'SIDEKIQ_CLOCK', workers_FIRST, ['clock_worker']),
    worker('payments', 'start.payments.worker.sh', 'SIDEKIQ_PAYMENTS', workers_FIRST, ['payments']),
    worker('analytics', 'start.analytics.worker.sh', 'SIDEKIQ_ANALYTICS', 'v1.31.0', [
        'analytics',
        'analytics_low_priority',
    ]),
    worker('alerts', 'start.alerts.worker.sh', 'SIDEKIQ_ALERTS', 'v1.51.0', ['alerts', 'alerts_high_priority']),
    worker('wallets', 'start.wallets.worker.sh', 'SIDEKIQ_WALLETS', 'v1.51.0', ['wallets']),
    worker('ai-agent', 'start.ai_agent.worker.sh', 'SIDEKIQ_AI_AGENT', 'v1.39.0', ['ai_agent']),
];
/** Queues that came after their worker. */
const LATER_QUEUES = {
    billing_low_priority: 'v1.42.0',
    analytics_low_priority: 'v1.48.0',
};
const workers_DEFAULT_WORKER_SCRIPT = 'start.worker.sh';
/** Name of the compose service that runs the default worker; it always runs. */
const workers_DEFAULT_WORKER_SERVICE = 'worker';
function worker(name, script, variable, since, queues) {
    return { name, service: `${name}-worker`, script, variable, since, queues };
}
/** What we know of a worker; its queues are those of the release. */
function dedicatedWorker(name, version) {
    const known = DEDICATED.find((candidate) => candidate.name === name);
    if (known === undefined)
        throw new Error(`No worker is called '${name}'; there are ${WORKERS.join(', ')}`);
    const queues = known.queues.filter((queue) => isAtLeast(version, LATER_QUEUES[queue] ?? workers_FIRST));
    return { ...known, queues };
}
function workerExists(name, version) {
    return isAtLeast(version, dedicatedWorker(name, version).since);
}
/** In the order of the table, whatever the order of the spec: the same set renders to the same bytes. */
function workers_dedicatedWorkers(names, version) {
    parseVersion(version);
    return WORKERS.filter((name) => names.includes(name)).map((name) => dedicatedWorker(name, version));
}
/** The SIDEKIQ_* switches of a worker set: a switch without its worker strands jobs, a worker without its switch idles. */
function workers_sidekiqSwitches(names, version) {
    return Object.fromEntries(workers_dedicatedWorkers(names, version).map(({ variable }) => [variable, 'true']));
}
/** The switches, and the first release that reads each. */
const SIDEKIQ_SWITCH_FACTS = DEDICATED.map(({ variable, since }) => ({ name: variable, since }));
const SIDEKIQ_SWITCHES = SIDEKIQ_SWITCH_FACTS.map(({ name }) => name);
/** What the default worker polls, strictly in this order; `wallets` moved to a worker of its own after v1.35. */
function defaultQueues(version) {
    const wallets = isAtLeast(version, 'v1.36.0') ? [] : ['wallets'];
    return [
        ...['high_priority', 'default', 'mailers', 'clock', 'providers', 'webhook', 'invoices'],
        ...wallets,
        ...['integrations', 'low_priority', 'long_running'],
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/environment/environment.js




/**
 * What one service sees, by name; nothing that its role does not need (facts: lago.md 1.6). The proxy's
 * environment is not Lago's: see render-config.
 */
function environmentOf(service, settings) {
    return sorted(variablesOf(service, settings));
}
function variablesOf(service, settings) {
    switch (service.role) {
        case 'api':
            return [...rails(settings), ...files(settings), ...mails(settings), ...web(settings)];
        case 'worker':
            return [...rails(settings), ...files(settings), ...mails(settings), ...jobs(service, settings)];
        case 'clock':
            return [...rails(settings), ...pool(service.databaseConnections, settings)];
        case 'migrate':
            // A migration may touch files: without the bucket it would leave them in a container that is removed.
            return [
                ...rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
                ...files(settings),
                ...clickhouseMigration(settings),
                ...pool(service.databaseConnections, settings),
            ];
        case 'front':
            return front(settings);
        case 'events-processor':
            return eventsProcessor(settings);
        case 'agent':
            return settings.monitoringToken === undefined
                ? []
                : from('secret', { COCKPIT_TOKEN: settings.monitoringToken });
        case 'pdf':
        case 'proxy':
        case 'portainer':
            return [];
    }
}
/** They would end a long migration half way (facts: lago.md 3.5). */
const TIMEOUT = /^LAGO_DATABASE_\w+_TIMEOUT$/;
function rails(settings) {
    const { domain, encryption } = settings;
    return [
        ...from('lago.yml', settings.extra),
        ...from('fixed', {
            RAILS_ENV: 'production',
            RAILS_LOG_TO_STDOUT: 'true',
            LAGO_DISABLE_SEGMENT: 'true',
            // The page is open to everyone (facts: lago.md 2, defect 6).
            LAGO_SIDEKIQ_WEB: 'false',
            LAGO_PDF_URL: 'http://pdf:3000',
        }),
        ...from('lago.yml', {
            LAGO_API_URL: `https://${domain}/api`,
            LAGO_FRONT_URL: `https://${domain}`,
            LAGO_DISABLE_SIGNUP: settings.signup ? 'false' : 'true',
        }),
        ...from('derived', sidekiqSwitches(settings.workers, settings.version)),
        ...from('secret', settings.furtherSecrets),
        ...from('secret', {
            DATABASE_URL: settings.databaseUrl,
            SECRET_KEY_BASE: settings.secretKeyBase,
            LAGO_RSA_PRIVATE_KEY: settings.rsaPrivateKey,
            LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey,
            LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryption.deterministicKey,
            LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.keyDerivationSalt,
            ...(settings.license === undefined ? {} : { LAGO_LICENSE: settings.license }),
        }),
        ...redis(settings),
        ...eventStoreOfRails(settings),
    ];
}
/**
 * Credentials and databases are in the URLs: REDIS_PASSWORD breaks job uniqueness before v1.43, and cache and cable do
 * not inherit it (facts: lago.md 5). Up to v1.42 job uniqueness verifies TLS, and the cable does in every release: both
 * need the authority of a self-signed server, beside the public ones of the image's own folder.
 */
function redis({ version, redisUrl, redisCacheUrl, redisCertificate }) {
    return [
        ...from('secret', {
            REDIS_URL: redisUrl,
            LAGO_REDIS_CACHE_URL: redisCacheUrl,
            ...(isAtLeast(version, 'v1.42.0') ? { LAGO_REDIS_CABLE_URL: redisUrl } : {}),
        }),
        ...(redisCertificate === undefined
            ? []
            : from('derived', { SSL_CERT_FILE: redisCertificate, SSL_CERT_DIR: '/etc/ssl/certs' })),
    ];
}
function web(settings) {
    const threads = String(settings.webThreads);
    return [
        ...from('lago.yml', {
            WEB_CONCURRENCY: String(settings.webConcurrency),
            RAILS_MAX_THREADS: threads,
            RAILS_MIN_THREADS: threads,
        }),
        ...pool(settings.webThreads, settings),
    ];
}
function jobs({ concurrency = 1 }, settings) {
    return [...from('lago.yml', { SIDEKIQ_CONCURRENCY: String(concurrency) }), ...pool(concurrency, settings)];
}
/** As many connections as threads, so that no job waits for one; an operator may give more. */
function pool(threads, { extra }) {
    return from('derived', { DATABASE_POOL: extra.DATABASE_POOL ?? String(threads) });
}
function files({ storage }) {
    if (storage === undefined)
        return [];
    return [
        ...from('fixed', {
            LAGO_USE_AWS_S3: 'true',
            // Newer SDKs add checksums that some S3 servers refuse (facts: lago.md 7).
            AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
            AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
        }),
        ...from('lago.yml', {
            LAGO_AWS_S3_BUCKET: storage.bucket,
            LAGO_AWS_S3_ENDPOINT: storage.endpoint,
            LAGO_AWS_S3_REGION: storage.region,
        }),
        ...from('secret', {
            LAGO_AWS_S3_ACCESS_KEY_ID: storage.accessKeyId,
            LAGO_AWS_S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
        }),
    ];
}
function mails({ mail }) {
    if (mail === undefined)
        return [];
    return [
        ...from('lago.yml', {
            LAGO_FROM_EMAIL: mail.from,
            LAGO_SMTP_ADDRESS: mail.host,
            LAGO_SMTP_PORT: String(mail.port),
            LAGO_SMTP_USERNAME: mail.user,
            LAGO_SMTP_DOMAIN: mail.domain,
        }),
        ...from('secret', { LAGO_SMTP_PASSWORD: mail.password }),
    ];
}
/** The front writes these into JavaScript as they are (facts: lago.md 1.6). */
function front({ domain, signup, extra }) {
    const withoutPdfs = extra.LAGO_DISABLE_PDF_GENERATION;
    return [
        ...from('fixed', { APP_ENV: 'production' }),
        ...from('lago.yml', {
            API_URL: `https://${domain}/api`,
            LAGO_DOMAIN: domain,
            LAGO_DISABLE_SIGNUP: signup ? 'false' : 'true',
            ...(withoutPdfs === undefined ? {} : { LAGO_DISABLE_PDF_GENERATION: withoutPdfs }),
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/health-endpoints.js

/** Facts: lago.md 1.3 and 3.6. None of them looks at migrations; the clock has no port at all. */
const HEALTH_ENDPOINTS = [
    {
        role: 'api',
        port: 3000,
        path: '/health',
        since: 'v1.27.1',
        proves: 'PostgreSQL answers; names the version',
    },
    {
        role: 'api',
        port: 3000,
        path: '/ready',
        since: 'v1.36.0',
        proves: 'Puma serves; 503 while it shuts down',
    },
    { role: 'api', port: 3000, path: '/metrics', since: 'v1.33.3', proves: 'metrics for Prometheus' },
    {
        role: 'worker',
        port: 8080,
        path: '/',
        since: 'v1.27.1',
        proves: 'Redis answers, not that jobs are done',
    },
    { role: 'front', port: 80, path: '/', since: 'v1.27.1', proves: 'nginx serves; any path answers 200' },
    { role: 'pdf', port: 3000, path: '/health', since: 'v1.27.1', proves: 'Gotenberg and Chromium are up' },
];
function healthEndpoints(version) {
    return HEALTH_ENDPOINTS.filter(({ since }) => isAtLeast(version, since));
}
/** Whether the api of a release has metrics for Prometheus on its own port. */
function hasMetrics(version) {
    return healthEndpoints(version).some(({ path }) => path === '/metrics');
}

;// CONCATENATED MODULE: ./packages/lago/build/schema-expectations.js


/**
 * Sources: doc/guide compatibility matrix and db/structure.sql of the tags (facts: lago.md 4.1). pg_partman is no
 * expectation: Scaleway does not offer it, and the migrations do without.
 */
function schemaExpectations(version) {
    const late = version_isAtLeast(version, 'v1.48.0') ? ['btree_gin', 'pg_trgm'] : [];
    return {
        schemaVersion: schemaVersionOf(version),
        leastServerVersion: version_isAtLeast(version, 'v1.30.0') ? 150_000 : 140_000,
        extensions: ['pgcrypto', 'unaccent', ...late],
        triggers: ['payment_receipts.before_payment_receipt_insert'],
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/urls.js
/**
 * DATABASE_URL for Rails: every part percent-encoded, then read back and compared, so that no password can turn
 * into another host (facts: lago.md 2, defect 14).
 *
 * @throws Error when the URL does not read back as it was meant
 */
function databaseUrl(address) {
    const { host, port, database, user, password } = address;
    const parameters = Object.entries(address.parameters)
        .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
        .join('&');
    const query = parameters === '' ? '' : `?${parameters}`;
    const text = `postgresql://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${encodePart(database)}${query}`;
    const url = new URL(text);
    const same = url.hostname === host &&
        url.port === String(port) &&
        decodeURIComponent(url.username) === user &&
        decodeURIComponent(url.password) === password &&
        decodeURIComponent(url.pathname) === `/${database}`;
    if (!same)
        throw new Error(`the database address ${host}:${port}/${database} cannot be written as a URL`);
    return text;
}
/** RFC 3986: everything but the unreserved characters, which Ruby's URI takes as they are. */
function encodePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * REDIS_URL with everything in it, which every release understands: password variables of their own break job
 * uniqueness up to v1.42 (facts: lago.md 5).
 *
 * @throws Error when the URL does not read back as it was meant
 */
function redisUrl({ host, port, tls, user, password, database }) {
    const text = `${tls ? 'rediss' : 'redis'}://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${database}`;
    const url = new URL(text);
    const same = url.hostname === host &&
        url.port === String(port) &&
        decodeURIComponent(url.username) === user &&
        decodeURIComponent(url.password) === password;
    if (!same)
        throw new Error(`the Redis address ${host}:${port} cannot be written as a URL`);
    return text;
}
/** What stands in a Redis URL that `readRedisUrl` accepts, for programs that want it in parts. */
function redisServerIn(text) {
    const url = new URL(text);
    return {
        host: url.hostname,
        port: Number(url.port || 6379),
        tls: url.protocol === 'rediss:',
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: Number(url.pathname.slice(1)),
    };
}
/** Reads REDIS_URL. Sidekiq cannot use a Redis cluster (facts: lago.md 5). */
function readRedisUrl(text) {
    const fault = (words) => ({ ok: false, fault: words });
    if (/^[^/]*:\/\/[^/?]*,/.test(text))
        return fault('names several hosts, and Lago cannot use a Redis cluster');
    if (!URL.canParse(text))
        return fault('is not a URL; are the user and the password percent-encoded?');
    const url = new URL(text);
    if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
        return fault('starts with neither redis:// nor rediss://');
    if (url.hostname === '')
        return fault('has no host');
    if (/cluster/i.test(url.search))
        return fault('asks for a Redis cluster, which Lago cannot use');
    const path = /^\/?(\d*)$/.exec(url.pathname);
    if (path === null)
        return fault('has a path that is not a database number, like /0');
    return {
        ok: true,
        address: {
            tls: url.protocol === 'rediss:',
            database: Number(path[1] ?? ''),
            hasPassword: url.password !== '',
        },
    };
}
/** The same server with another database. */
function redisUrlWithDatabase(text, database) {
    const url = new URL(text);
    url.pathname = `/${database}`;
    return url.href;
}
/** The URL of the cache when none is given: another database, so that a flush of the one spares the other. */
function cacheUrlBeside(redisUrl) {
    return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[0] ?? 1);
}
/** The URL of the store of the events processor beside queue and cache of the same server. */
function storeUrlBeside(redisUrl) {
    return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[1] ?? 2);
}
/** Databases of the server beside that of the queue: one for the cache, one for the store. */
function freeDatabases(redisUrl) {
    const read = readRedisUrl(redisUrl);
    const taken = read.ok ? read.address.database : 0;
    return [1, 2, 3].filter((database) => database !== taken);
}

;// CONCATENATED MODULE: ./packages/lago/build/secret-rules.js


/** Placeholders of Lago's own example files, and what people type instead of a secret (facts: lago.md 2, defect 7). */
const PLACEHOLDER = /change[-_ ]?me|^your[-_]|placeholder|azerty123|^<.*>$|^\$\{|^(password|postgres|lago|secret|admin|test|example)\d*$|^(.)\2*$/i;
function secret_rules_text(leastLength, remedy) {
    return {
        remedy,
        fault: (value) => {
            if (PLACEHOLDER.test(value))
                return 'is a placeholder';
            if (/[\r\n]/.test(value))
                return 'has a line break in it';
            if (value !== value.trim())
                return 'starts or ends with a blank';
            if (value.length < leastLength)
                return `has ${value.length} characters; it needs at least ${leastLength}`;
            return undefined;
        },
    };
}
const RSA_REMEDY = 'create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`';
/** A PEM in base64 on one line; anything else ends the process at boot (facts: lago.md 1.6, issues 389 and 44). */
function rsaFault(value) {
    if (value.includes('-----BEGIN'))
        return 'is a PEM itself; Lago wants that PEM in base64';
    if (/\s/.test(value))
        return 'has blanks or line breaks; Lago wants base64 on one line';
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value))
        return 'is not base64';
    const pem = Buffer.from(value, 'base64').toString('latin1');
    if (!pem.includes('-----BEGIN'))
        return 'is base64, but not of a PEM';
    if (pem.includes('PUBLIC KEY'))
        return 'holds a public key; Lago signs with the private one';
    return keyFault(pem);
}
function keyFault(pem) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(pem);
        if (key.asymmetricKeyType !== 'rsa')
            return `holds a key of type ${key.asymmetricKeyType}; Lago needs RSA`;
        const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
        return bits < 2048 ? `holds an RSA key of ${bits} bits; it needs at least 2048` : undefined;
    }
    catch {
        // The parser's own message could quote the key.
        return pem.includes('ENCRYPTED')
            ? 'holds a key that is locked by a passphrase'
            : 'holds a PEM that does not parse as a private key';
    }
}
const secret_rules_redis = {
    remedy: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
    fault: (value) => {
        const read = readRedisUrl(value);
        return read.ok ? undefined : read.fault;
    },
};
const encryptionKey = secret_rules_text(32, 'create it with `openssl rand -hex 32`, once: data written with it is lost without it');
const bcryptHash = {
    remedy: 'create it with `htpasswd -nbB admin "$password" | cut -d: -f2`',
    fault: (value) => /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(value)
        ? undefined
        : 'is no bcrypt hash, which begins with $2y$',
};
/** The rules by Lago's own names (facts: lago.md 1.6). */
const SECRET_RULES = {
    SECRET_KEY_BASE: secret_rules_text(64, 'create it with `openssl rand -hex 64`'),
    LAGO_RSA_PRIVATE_KEY: { remedy: RSA_REMEDY, fault: rsaFault },
    LAGO_ENCRYPTION_PRIMARY_KEY: encryptionKey,
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryptionKey,
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryptionKey,
    POSTGRES_PASSWORD: secret_rules_text(8, 'create it with `openssl rand -base64 24`, and give the same to provision'),
    REDIS_URL: secret_rules_redis,
    REDIS_PASSWORD: secret_rules_text(8, 'use the same that provision was given'),
    LAGO_REDIS_CACHE_URL: secret_rules_redis,
    LAGO_AWS_S3_ACCESS_KEY_ID: secret_rules_text(8, 'create an API key of an application that may use the bucket, under IAM'),
    LAGO_AWS_S3_SECRET_ACCESS_KEY: secret_rules_text(16, 'it is shown once, when the API key of the bucket is created under IAM'),
    LAGO_SMTP_PASSWORD: secret_rules_text(8, 'use the secret key of an API key that may send with Transactional Email'),
    SCW_DNS_SECRET_KEY: secret_rules_text(16, 'create an API key of an application with DomainsDNSFullAccess only, under IAM'),
    COCKPIT_TOKEN: secret_rules_text(16, 'it is shown once, when the token is created in Cockpit'),
    LAGO_KAFKA_PASSWORD: secret_rules_text(8, 'it is the password of the user that the brokers know'),
    LAGO_CLICKHOUSE_PASSWORD: secret_rules_text(8, 'it is the password of the user in ClickHouse'),
    PORTAINER_ADMIN_PASSWORD_HASH: bcryptHash,
    LAGO_LICENSE: secret_rules_text(8, 'copy the license key that Lago gave you, or leave it out'),
};
/** Every fault of the secrets that were given. Values that are absent are not judged here. */
function judgeSecrets(given) {
    return Object.keys(SECRET_RULES).flatMap((name) => {
        const value = given[name];
        const rule = SECRET_RULES[name];
        const fault = value === undefined ? undefined : rule.fault(value);
        return fault === undefined ? [] : [{ name, fault, remedy: rule.remedy }];
    });
}

;// CONCATENATED MODULE: ./packages/lago/build/memory-needs.js
/**
 * MiB that processes need to do their work. A Ruby process of Lago takes about half a GiB, and the eight of the
 * production compose file 4 to 6 GB; Chromium needs 1 GiB (facts: lago.md 7, where Lago's own figures stand too). A
 * limit above this is head room; a machine with less than the sum will kill something.
 */
const RUBY_MIB = 400;
/** A job or request at work, with what it loads. */
const THREAD_MIB = 15;
/** Puma forks after loading, so its processes share a part. */
const PUMA_PROCESS_MIB = 350;
const memory_needs_MEMORY_NEED_MIB = {
    clock: 300,
    migrate: 1024,
    front: 96,
    pdf: 1024,
    proxy: 96,
    agent: 192,
    eventsProcessor: 256,
    portainer: 96,
};
function memory_needs_workerNeedMiB(concurrency) {
    return RUBY_MIB + THREAD_MIB * concurrency;
}
/** `processes` 0 is Puma without workers of its own: one process. */
function memory_needs_apiNeedMiB(processes, threads) {
    if (processes === 0)
        return RUBY_MIB + THREAD_MIB * threads;
    return RUBY_MIB + processes * (PUMA_PROCESS_MIB + THREAD_MIB * threads);
}

;// CONCATENATED MODULE: ./packages/lago/build/services/optional.js



/** Where the agent's container finds its configuration, and where it serves its own page. */
const AGENT_FOLDER = '/etc/alloy';
const AGENT_PORT = 12345;
/** Where Portainer's container finds the hash of its password. */
const PORTAINER_PORT = 9443;
/** What lago.yml asks for beyond Lago's usual services. */
function optional_optionalServices(version, options) {
    const { eventsProcessor, portainer } = options;
    return [
        ...(eventsProcessor === undefined ? [] : [processor(version, eventsProcessor)]),
        ...(options.agent ? [agent(version)] : []),
        ...(portainer === undefined ? [] : [portainerService(portainer.version)]),
    ];
}
/** It has no port: the image's own command runs, and its group rebalances while both colors have one (facts: lago.md 3.3). */
function processor(version, { image, databaseConnections, replicas }) {
    return {
        name: 'events-processor',
        role: 'events-processor',
        profile: 'jobs',
        image: image ?? imagesOf(version).eventsProcessor,
        healthcheck: ['grep', '-qa', 'event_processors', '/proc/1/cmdline'],
        restart: COMES_BACK,
        stopGraceSeconds: 40,
        replicas,
        memoryMiB: MEMORY_NEED_MIB.eventsProcessor,
        databaseConnections,
    };
}
function agent(version) {
    return {
        name: 'agent',
        role: 'agent',
        profile: 'web',
        image: imagesOf(version).agent,
        command: [
            'run',
            '--disable-reporting',
            `--server.http.listen-addr=0.0.0.0:${AGENT_PORT}`,
            '--storage.path=/var/lib/alloy/data',
            `${AGENT_FOLDER}/config.alloy`,
        ],
        // The image has bash and no curl.
        healthcheck: ['bash', '-c', `exec 3<>/dev/tcp/127.0.0.1/${AGENT_PORT}`],
        restart: COMES_BACK,
        stopGraceSeconds: 15,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.agent,
        databaseConnections: 0,
    };
}
/** Its image has no shell and no client: nothing inside could look at it. */
function portainerService(version) {
    return {
        name: 'portainer',
        role: 'portainer',
        profile: 'web',
        image: `portainer/portainer-ce:${version}`,
        restart: COMES_BACK,
        stopGraceSeconds: 15,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.portainer,
        databaseConnections: 0,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/jobs.js





/** Sidekiq needs its 25 s: Docker's own 10 s lose jobs in flight and leave their locks for hours (facts: lago.md 3.4). */
const GRACE_SECONDS = { worker: 40, clock: 15 };
/** Threads of the clock: it only enqueues. */
const jobs_CLOCK_POOL = 5;
/** The default worker and the dedicated ones, in the order of the table. */
function jobs_jobServices(version, workers, options) {
    const image = imagesOf(version).api;
    return [
        jobs_worker(DEFAULT_WORKER_SERVICE, DEFAULT_WORKER_SCRIPT, image, 'default', options),
        ...dedicatedWorkers(workers, version).map((known) => jobs_worker(known.service, known.script, image, known.name, options)),
    ];
}
function jobs_worker(name, file, image, key, { workerConcurrency, workerSettings, databasePool }) {
    const concurrency = workerSettings[key]?.concurrency ?? workerConcurrency;
    return {
        name,
        role: 'worker',
        profile: 'jobs',
        image,
        command: script(file),
        healthcheck: ['curl', '-fsS', 'http://localhost:8080'],
        restart: COMES_BACK,
        stopGraceSeconds: GRACE_SECONDS.worker,
        replicas: workerSettings[key]?.replicas ?? 1,
        memoryMiB: workerNeedMiB(concurrency),
        databaseConnections: Math.max(concurrency, databasePool ?? 0),
        concurrency,
    };
}
/** The one clock, under a keeper that restarts it inside its container when it hangs: Docker may not (see restart.ts). */
function jobs_clockService(version) {
    return {
        name: 'clock',
        role: 'clock',
        profile: 'clock',
        image: imagesOf(version).api,
        command: ['sh', CLOCK_KEEPER.path, ...script('start.clock.sh')],
        healthcheck: clockHealthcheck(),
        restart: STAYS_DOWN,
        stopGraceSeconds: GRACE_SECONDS.clock,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.clock,
        databaseConnections: jobs_CLOCK_POOL,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/migrate.js





/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
function migrate_migrateService(version) {
    const steps = ['bundle exec rails db:migrate'];
    if (isAtLeast(version, 'v1.42.0'))
        steps.push('bundle exec rails roles:seed_predefined');
    return {
        name: 'migrate',
        role: 'migrate',
        profile: 'migrate',
        image: imagesOf(version).api,
        command: ['sh', '-c', steps.join(' && ')],
        restart: STAYS_DOWN,
        stopGraceSeconds: 60,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.migrate,
        databaseConnections: CLOCK_POOL,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/restart.js
/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts the container of a clock.
 */
const restart_COMES_BACK = 'unless-stopped';
const restart_STAYS_DOWN = 'no';
function restart_script(file) {
    return [`./scripts/${file}`];
}

;// CONCATENATED MODULE: ./packages/lago/build/services/web.js



/** Puma takes up to 35 s to finish, the bash of older fronts all the time it is given (facts: lago.md 3.4). */
const web_GRACE_SECONDS = { api: 35, front: 15, pdf: 30, proxy: 35 };
const common = { profile: 'web', restart: restart_COMES_BACK, replicas: 1, databaseConnections: 0 };
/** What answers requests: api, front, PDF, proxy. */
function web_webServices(version, options) {
    const images = imagesOf(version);
    return [
        api(images.api, options),
        {
            ...common,
            name: 'front',
            role: 'front',
            image: images.front,
            // Busybox of the nginx image; it has no curl.
            healthcheck: ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/'],
            stopGraceSeconds: web_GRACE_SECONDS.front,
            memoryMiB: MEMORY_NEED_MIB.front,
        },
        {
            ...common,
            name: 'pdf',
            role: 'pdf',
            image: images.pdf,
            command: [
                'gotenberg',
                '--libreoffice-disable-routes=true',
                '--chromium-ignore-certificate-errors=true',
                '--chromium-disable-javascript=true',
                '--api-timeout=300s',
            ],
            healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
            stopGraceSeconds: web_GRACE_SECONDS.pdf,
            memoryMiB: MEMORY_NEED_MIB.pdf,
        },
        {
            ...common,
            name: 'proxy',
            role: 'proxy',
            image: images.proxy,
            healthcheck: ['traefik', 'healthcheck'],
            stopGraceSeconds: web_GRACE_SECONDS.proxy,
            memoryMiB: MEMORY_NEED_MIB.proxy,
        },
    ];
}
function api(image, { webConcurrency, webThreads, databasePool }) {
    const pool = Math.max(webThreads, databasePool ?? 0);
    return {
        ...common,
        name: 'api',
        role: 'api',
        image,
        command: script('start.api.sh'),
        healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
        stopGraceSeconds: web_GRACE_SECONDS.api,
        memoryMiB: apiNeedMiB(webConcurrency, webThreads),
        databaseConnections: Math.max(1, webConcurrency) * pool,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services.js




const DEFAULTS = {
    webConcurrency: 2,
    webThreads: 5,
    workerConcurrency: 10,
    databasePool: undefined,
    workerSettings: {},
    eventsProcessor: undefined,
    agent: false,
    portainer: undefined,
};
/** All services of a release in the order of the compose file. The image's own command migrates first: always override it. */
function servicesOf(version, workers, options = {}) {
    const all = { ...DEFAULTS, ...options };
    return [
        ...webServices(version, all),
        ...jobServices(version, workers, all),
        clockService(version),
        migrateService(version),
        ...optionalServices(version, all),
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/tables.js

const TABLES = [
    { name: 'organizations', clockColumn: 'created_at', appendOnly: false, neverEmpty: true },
    { name: 'users', clockColumn: 'created_at', appendOnly: false },
    { name: 'memberships', clockColumn: 'created_at', appendOnly: false },
    { name: 'api_keys', clockColumn: 'created_at', appendOnly: false },
    { name: 'billing_entities', clockColumn: 'created_at', appendOnly: false },
    { name: 'customers', clockColumn: 'created_at', appendOnly: false },
    { name: 'plans', clockColumn: 'updated_at', appendOnly: false },
    { name: 'charges', clockColumn: 'updated_at', appendOnly: false },
    { name: 'billable_metrics', clockColumn: 'updated_at', appendOnly: false },
    { name: 'subscriptions', clockColumn: 'created_at', appendOnly: false },
    { name: 'events', clockColumn: 'created_at', appendOnly: true },
    { name: 'invoices', clockColumn: 'created_at', appendOnly: false },
    { name: 'invoice_subscriptions', clockColumn: 'created_at', appendOnly: false },
    { name: 'fees', clockColumn: 'created_at', appendOnly: false },
    { name: 'credits', clockColumn: 'created_at', appendOnly: false },
    { name: 'credit_notes', clockColumn: 'created_at', appendOnly: false },
    { name: 'credit_note_items', clockColumn: 'created_at', appendOnly: false },
    { name: 'wallets', clockColumn: 'created_at', appendOnly: false },
    { name: 'wallet_transactions', clockColumn: 'created_at', appendOnly: true },
    { name: 'payments', clockColumn: 'created_at', appendOnly: false },
    { name: 'payment_requests', clockColumn: 'created_at', appendOnly: false },
    { name: 'refunds', clockColumn: 'created_at', appendOnly: false },
    { name: 'payment_providers', clockColumn: 'updated_at', appendOnly: false },
    { name: 'integrations', clockColumn: 'updated_at', appendOnly: false },
    { name: 'webhooks', clockColumn: 'created_at', appendOnly: false },
    { name: 'inbound_webhooks', clockColumn: 'created_at', appendOnly: false },
    { name: 'versions', clockColumn: 'created_at', appendOnly: true },
    { name: 'active_storage_blobs', clockColumn: 'created_at', appendOnly: false },
    { name: 'active_storage_attachments', clockColumn: 'created_at', appendOnly: false },
    { name: 'membership_roles', clockColumn: 'created_at', appendOnly: false, since: 'v1.40.0' },
];
/** The tables that matter to a drill and exist in a release. */
function drillTables(version) {
    return TABLES.filter(({ since }) => since === undefined || version_isAtLeast(version, since));
}

;// CONCATENATED MODULE: ./packages/lago/build/variables/variable-fact.js
const variable_fact_FIRST = 'v1.27.1';
/** A variable of the api image, optional and free text unless the details say more. */
function variable(name, breaks, details = {}) {
    return {
        name,
        breaks,
        readers: ['rails'],
        need: 'optional',
        default: null,
        format: 'text',
        since: variable_fact_FIRST,
        ...details,
    };
}
/** What is wrong with a value by its format, as the end of a sentence that starts with the name; never the value. */
function variable_fact_formatFault(format, value) {
    const pattern = PATTERNS[format];
    return pattern === undefined || pattern.matches.test(value) ? undefined : pattern.fault;
}
const PATTERNS = {
    true: { matches: /^(true|false|)$/, fault: 'counts as off: only the exact text `true` switches it on' },
    boolean: {
        matches: /^(true|false|t|f|1|0|on|off|yes|no|)$/i,
        fault: 'is no boolean: write `true` or `false`',
    },
    integer: { matches: /^\d+$/, fault: 'is not a whole number' },
    number: { matches: /^\d+(\.\d+)?$/, fault: 'is not a number' },
    url: { matches: /^https?:\/\/[^\s/]+(\/\S*)?$/, fault: 'is no http or https URL' },
    'postgres-url': {
        matches: /^postgres(ql)?:\/\/\S+$/,
        fault: 'is no postgresql:// URL; are user and password percent-encoded?',
    },
    'redis-url': { matches: /^rediss?:\/\/\S+$/, fault: 'is no redis:// or rediss:// URL' },
    'host-port': { matches: /^[^\s:/,]+:\d+(,[^\s:/,]+:\d+)*$/, fault: 'is not host:port' },
    email: { matches: /^[^\s@]+@[^\s@]+$/, fault: 'is no email address' },
    'base64-pem': { matches: /^[A-Za-z0-9+/]+={0,2}$/, fault: 'is not base64 on one line' },
};

;// CONCATENATED MODULE: ./packages/lago/build/variables/event-store.js

const BOTH = ['rails', 'events-processor'];
const PROCESSOR = ['events-processor'];
const TOPICS = [
    'RAW_EVENTS',
    'ENRICHED_EVENTS',
    'ENRICHED_EVENTS_EXPANDED',
    'EVENTS_CHARGED_IN_ADVANCE',
    'EVENTS_DEAD_LETTER',
    'ACTIVITY_LOGS',
    'API_LOGS',
    'SECURITY_LOGS',
];
/** ClickHouse and Kafka (facts: lago.md 8; the README of the events processor). */
const EVENT_STORE_VARIABLES = [
    variable('LAGO_CLICKHOUSE_ENABLED', 'Most checks ask only whether it is there: `false` switches it on', {
        format: 'presence',
    }),
    variable('LAGO_CLICKHOUSE_HOST', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_PORT', 'No events can be read', { default: '8123', format: 'integer' }),
    variable('LAGO_CLICKHOUSE_DATABASE', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_USERNAME', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_PASSWORD', 'No events can be read', { format: 'secret' }),
    variable('LAGO_CLICKHOUSE_SSL', 'The password travels in clear', { format: 'boolean' }),
    variable('LAGO_CLICKHOUSE_MIGRATIONS_ENABLED', 'ClickHouse is migrated whenever it is there, even `false`', {
        format: 'presence',
    }),
    variable('LAGO_DEFAULT_EVENT_STORE', 'New organizations keep events in PostgreSQL'),
    variable('LAGO_KAFKA_BOOTSTRAP_SERVERS', 'Events are not passed on', {
        readers: BOTH,
        format: 'host-port',
    }),
    variable('LAGO_KAFKA_SECURITY_PROTOCOL', 'The brokers refuse', { default: 'PLAINTEXT' }),
    variable('LAGO_KAFKA_SASL_MECHANISMS', 'The brokers refuse'),
    variable('LAGO_KAFKA_USERNAME', 'The brokers refuse', { readers: BOTH }),
    variable('LAGO_KAFKA_PASSWORD', 'The brokers refuse', { readers: BOTH, format: 'secret' }),
    variable('LAGO_KAFKA_SCRAM_ALGORITHM', 'The processor does not authenticate', { readers: PROCESSOR }),
    variable('LAGO_KAFKA_TLS', 'The processor speaks in clear', { readers: PROCESSOR, format: 'true' }),
    variable('LAGO_KAFKA_CONSUMER_GROUP', 'Processors each take all events', {
        readers: PROCESSOR,
        need: 'always',
    }),
    ...TOPICS.map((topic) => variable(`LAGO_KAFKA_${topic}_TOPIC`, 'Its events go nowhere', { readers: BOTH })),
    variable('LAGO_KAFKA_CLICKHOUSE_CONSUMER_GROUP', 'Tables of ClickHouse name it: set it when migrating'),
    variable('LAGO_KARAFKA_WEB', 'Karafka’s page, which must stay closed', { format: 'boolean' }),
    variable('LAGO_KARAFKA_PROCESSING', 'The api image consumes too', { format: 'boolean' }),
    variable('LAGO_KARAFKA_WEB_SECRET', 'Sessions of Karafka’s page', { format: 'secret' }),
    variable('LAGO_REDIS_STORE_URL', 'Usage is never refreshed in ClickHouse mode', { readers: BOTH }),
    variable('LAGO_REDIS_STORE_PASSWORD', 'The processor cannot log in to Redis', {
        readers: BOTH,
        format: 'secret',
    }),
    variable('LAGO_REDIS_STORE_DB', 'Both sides must name the same database', {
        readers: BOTH,
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_REDIS_STORE_SSL', 'Any text switches TLS on', { format: 'presence' }),
    variable('LAGO_REDIS_STORE_DISABLE_SSL_VERIFY', 'Any text switches checking off', { format: 'presence' }),
    variable('LAGO_REDIS_STORE_TLS', 'With ENV=production TLS is on unless this says false', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('LAGO_REDIS_CACHE_DB', 'The processor expires another database than Lago reads', {
        readers: PROCESSOR,
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_REDIS_CACHE_TLS', 'With ENV=production TLS is on unless this says false', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('ENV', 'Anything but production reads a .env file', { readers: PROCESSOR, need: 'always' }),
    variable('LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS', '200 connections from one process', {
        readers: PROCESSOR,
        need: 'production',
        default: '200',
        format: 'integer',
    }),
    variable('LAGO_USE_MEMORY_CACHE', 'The processor asks PostgreSQL for every event', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('LAGO_DEBEZIUM_TOPIC_PREFIX', 'The memory cache gets no changes', { readers: PROCESSOR }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/features.js

const CLOCK = { readers: ['clock'], format: 'integer' };
const ORGANIZATION = 'Only for a first deployment: later it fails or makes a second organization';
/** Switches, limits, and ties to other products (facts: lago.md 1.6, 6.4 and 8). */
const FEATURE_VARIABLES = [
    variable('LAGO_CREATE_ORG', ORGANIZATION, { readers: ['migrate'], default: 'false', format: 'true' }),
    variable('LAGO_ORG_NAME', ORGANIZATION, { readers: ['migrate'] }),
    variable('LAGO_ORG_USER_EMAIL', ORGANIZATION, { readers: ['migrate'], format: 'email' }),
    variable('LAGO_ORG_USER_PASSWORD', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
    variable('LAGO_ORG_API_KEY', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
    variable('GOOGLE_AUTH_CLIENT_ID', 'No login by Google'),
    variable('GOOGLE_AUTH_CLIENT_SECRET', 'No login by Google', { format: 'secret' }),
    variable('LAGO_OAUTH_PROXY_URL', 'Logins of integrations go through Lago’s proxy', {
        readers: ['rails', 'front'],
        default: 'https://proxy.getlago.com',
        format: 'url',
    }),
    variable('NANGO_SECRET_KEY', 'No accounting integrations', { format: 'secret' }),
    variable('NANGO_PUBLIC_KEY', 'No accounting integrations', { readers: ['front'] }),
    variable('API_URL', 'The front calls a wrong place', { readers: ['front'], need: 'always', format: 'url' }),
    variable('APP_ENV', 'The front shows itself as a development build', {
        readers: ['front'],
        need: 'production',
    }),
    variable('LAGO_SUPERSET_URL', 'No dashboards', { readers: ['front'], format: 'url', since: 'v1.39.0' }),
    variable('LAGO_DISABLE_WALLET_REFRESH', 'Ongoing balances stand still', { ...CLOCK, format: 'true' }),
    variable('LAGO_DISABLE_LIFETIME_USAGE_REFRESH', 'Lifetime usage stands still', {
        ...CLOCK,
        format: 'true',
    }),
    variable('LAGO_DISABLE_EVENTS_VALIDATION', 'Wrong events are not reported', {
        ...CLOCK,
        format: 'boolean',
    }),
    variable('LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS', 'Usage is looked at late', {
        ...CLOCK,
        default: '60',
    }),
    variable('LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS', 'Lifetime usage is late', {
        ...CLOCK,
        default: '300',
    }),
    variable('LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS', 'Ongoing balances are late', {
        ...CLOCK,
        default: '300',
        since: 'v1.49.0',
    }),
    variable('LAGO_SUBSCRIPTION_TERMINATION_ALERT_SENT_AT_DAYS', 'Alerts come on other days', {
        default: '15,45',
    }),
    variable('LAGO_EVENTS_BATCH_MAX_LENGTH', 'Batches of events are refused', {
        default: '100',
        format: 'integer',
    }),
    variable('LAGO_WEBHOOK_ATTEMPTS', 'Webhooks give up early', { default: '3', format: 'integer' }),
    variable('LAGO_WEBHOOK_TIMEOUT_SECONDS', 'Slow receivers hold workers', {
        default: '30',
        format: 'integer',
    }),
    variable('LAGO_PARALLEL_THREADS_COUNT', 'Each thread needs a connection', {
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_SIDEKIQ_MAX_DEAD_JOBS', 'Older dead jobs are dropped', {
        default: '100000',
        format: 'integer',
    }),
    variable('LAGO_SIDEKIQ_AVERAGE_SCHEDULED_POLL_INTERVAL', 'Scheduled jobs start late', {
        default: '5',
        format: 'integer',
    }),
    variable('SENTRY_DSN', 'No error reports', { readers: ['rails', 'front', 'events-processor'] }),
    variable('SENTRY_ENVIRONMENT', 'Reports are not told apart'),
    variable('SENTRY_TRACES_SAMPLE_RATE', 'No traces', { format: 'number' }),
    variable('SENTRY_ENABLE_CRONS', 'Sentry does not watch the clock', { format: 'boolean' }),
    variable('NEW_RELIC_KEY', 'No reports', { format: 'secret' }),
    variable('OTEL_EXPORTER', 'No traces'),
    variable('OTEL_SERVICE_NAME', 'Traces have no name', { readers: ['rails', 'events-processor'] }),
    variable('MISTRAL_API_KEY', 'No assistant', { format: 'secret', since: 'v1.33.4' }),
    variable('MISTRAL_AGENT_ID', 'No assistant', { since: 'v1.33.4' }),
    variable('LAGO_MCP_SERVER_URL', 'No assistant', { format: 'url', since: 'v1.33.4' }),
    variable('LAGO_DATA_API_URL', 'No analytics', { format: 'url' }),
    variable('LAGO_DATA_API_BEARER_TOKEN', 'No analytics', { format: 'secret' }),
    variable('LAGO_MEILISEARCH_URL', 'Jobs are queued that only the meilisearch worker takes', {
        format: 'url',
        since: 'v1.51.0',
    }),
    variable('LAGO_DEDICATED_WORKER_ORG_IDS', 'Jobs are queued that only a dedicated worker takes', {
        since: 'v1.51.0',
    }),
    variable('STRIPE_API_VERSION', 'Stripe answers in another form'),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/process.js

/** How processes boot, run and log (facts: lago.md 1.6). */
const PROCESS_VARIABLES = [
    variable('RAILS_ENV', 'Must be `production`; `staging` changes migrate.sh and the license server', {
        need: 'always',
        default: 'development',
    }),
    variable('RAILS_LOG_TO_STDOUT', 'Logs go to a file inside the container', {
        need: 'production',
        format: 'boolean',
    }),
    variable('LAGO_LOG_LEVEL', 'Debug logs hold customer data', { default: 'info' }),
    variable('WEB_CONCURRENCY', 'One process serves everything', {
        readers: ['api'],
        need: 'production',
        default: '0',
        format: 'integer',
    }),
    variable('RAILS_MAX_THREADS', 'Three requests at a time are little for production', {
        readers: ['api'],
        need: 'production',
        default: '3',
        format: 'integer',
    }),
    variable('RAILS_MIN_THREADS', 'Threads are made under load', {
        readers: ['api'],
        default: '0',
        format: 'integer',
    }),
    variable('PORT', 'Health checks and the proxy expect 3000', {
        readers: ['api'],
        default: '3000',
        format: 'integer',
    }),
    variable('PIDFILE', 'A second process may find the first one’s', { readers: ['api'] }),
    variable('SIDEKIQ_CONCURRENCY', 'Above DATABASE_POOL, jobs wait for a connection and time out', {
        readers: ['worker'],
        need: 'production',
        default: '10',
        format: 'integer',
    }),
    variable('SECRET_KEY_BASE', 'Another value logs everybody out and breaks every file link', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_RSA_PRIVATE_KEY', 'Blank ends the process at boot; another one breaks webhook signatures', {
        need: 'always',
        format: 'base64-pem',
    }),
    variable('LAGO_ENCRYPTION_PRIMARY_KEY', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_ENCRYPTION_DETERMINISTIC_KEY', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_ENCRYPTION_KEY_DERIVATION_SALT', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    // These win over the LAGO_ ones, even when they are set to nothing.
    variable('ENCRYPTION_PRIMARY_KEY', 'Wins over LAGO_ENCRYPTION_PRIMARY_KEY, even empty', {
        format: 'secret',
    }),
    variable('ENCRYPTION_DETERMINISTIC_KEY', 'Wins over LAGO_ENCRYPTION_DETERMINISTIC_KEY, even empty', {
        format: 'secret',
    }),
    variable('ENCRYPTION_KEY_DERIVATION_SALT', 'Wins over LAGO_ENCRYPTION_KEY_DERIVATION_SALT, even empty', {
        format: 'secret',
    }),
    variable('LAGO_API_URL', 'Links to files raise an error, payment providers call back to nowhere', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_FRONT_URL', 'Browsers are refused by CORS, links in mails lead nowhere', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_DOMAIN', 'CORS falls back to it without LAGO_FRONT_URL', { readers: ['rails', 'front'] }),
    variable('LAGO_DISABLE_SSL', 'Cookies and links stop assuming https', {
        format: 'boolean',
        since: 'v1.29.0',
    }),
    variable('LAGO_LICENSE', 'Every process calls the license server at boot: without egress none starts', {
        format: 'secret',
    }),
    variable('LAGO_DISABLE_SEGMENT', 'Telemetry goes to Lago', { need: 'production', format: 'true' }),
    variable('LAGO_DISABLE_SIGNUP', 'Anyone may create an organization', {
        readers: ['rails', 'front'],
        need: 'production',
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_SIDEKIQ_WEB', 'Sidekiq’s page, open to everyone; up to v1.29 `false` does not close it', {
        need: 'production',
        default: 'true',
        format: 'true',
    }),
    variable('ADMIN_API_KEY', 'Unset, /admin refuses all', { format: 'secret', since: 'v1.31.0' }),
    variable('LAGO_ENABLE_YJIT', 'Came after v1.51.0', { format: 'boolean', since: 'v1.52.0' }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/services.js

/** PostgreSQL, Redis, the bucket, mail, PDF (facts: lago.md 1.6, 4, 5 and 7). */
const SERVICE_VARIABLES = [
    variable('DATABASE_URL', 'User and password must be percent-encoded, or Ruby refuses the URL', {
        readers: ['rails', 'events-processor'],
        need: 'always',
        format: 'postgres-url',
    }),
    variable('DATABASE_POOL', 'Below the threads of a process, requests and jobs wait for a connection', {
        need: 'production',
        default: '10',
        format: 'integer',
    }),
    variable('DATABASE_PREPARED_STATEMENTS', 'Must be false behind a transaction pooler', {
        default: 'true',
        format: 'boolean',
    }),
    variable('DATABASE_PROXY_URL', 'A pooler for the web tier and the workers; migrations stay direct', {
        format: 'postgres-url',
        since: 'v1.52.0',
    }),
    variable('POSTGRES_SCHEMA', 'Another schema must exist before the first migration', { default: 'public' }),
    ...['STATEMENT', 'IDLE_TX', 'LOCK'].map((kind) => variable(`LAGO_DATABASE_${kind}_TIMEOUT`, 'Milliseconds; ends a long migration half way', {
        format: 'integer',
        since: 'v1.47.0',
    })),
    variable('REDIS_URL', 'No job can be queued', { need: 'always', format: 'redis-url' }),
    variable('REDIS_PASSWORD', 'Up to v1.42 it breaks job uniqueness together with a user, a database or TLS', {
        format: 'secret',
    }),
    variable('LAGO_REDIS_CACHE_URL', 'A cache per container, and the clock never refreshes wallets', {
        readers: ['rails', 'events-processor'],
        need: 'production',
        format: 'redis-url',
    }),
    variable('LAGO_REDIS_CACHE_PASSWORD', 'Put it into the URL', { format: 'secret' }),
    variable('LAGO_REDIS_CACHE_POOL_SIZE', 'Threads wait for a connection to the cache', {
        default: '5',
        format: 'integer',
    }),
    variable('LAGO_REDIS_CABLE_URL', 'Set but empty, it points at localhost', {
        format: 'redis-url',
        default: 'REDIS_URL',
        since: 'v1.42.0',
    }),
    variable('LAGO_REDIS_SIDEKIQ_SENTINELS', 'Addresses of Sentinels', { since: 'v1.43.0' }),
    variable('LAGO_REDIS_SIDEKIQ_MASTER_NAME', 'Name of the main node', { since: 'v1.43.0' }),
    variable('LAGO_REDIS_CACHE_SENTINELS', 'Addresses of Sentinels', { since: 'v1.47.0' }),
    variable('LAGO_REDIS_CACHE_MASTER_NAME', 'Name of the main node', { since: 'v1.47.0' }),
    variable('LAGO_REDIS_SIDEKIQ_RETRY_WINDOW_SECONDS', 'How long enqueuing retries', {
        default: '5',
        format: 'integer',
        since: 'v1.49.0',
    }),
    variable('LAGO_MEMCACHE_SERVERS', 'Wins over the cache in Redis'),
    variable('LAGO_USE_AWS_S3', 'Files stay on a container’s disk and are lost with it', {
        need: 'production',
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_AWS_S3_ACCESS_KEY_ID', 'Uploads fail', { need: 'production', format: 'secret' }),
    variable('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'Uploads fail', { need: 'production', format: 'secret' }),
    variable('LAGO_AWS_S3_REGION', 'Signatures do not match another region', { need: 'production' }),
    variable('LAGO_AWS_S3_BUCKET', 'Uploads fail', { need: 'production' }),
    variable('LAGO_AWS_S3_ENDPOINT', 'Chooses the storage service whose name every file’s row carries', {
        need: 'production',
        format: 'url',
    }),
    variable('LAGO_AWS_S3_PATH_STYLE', 'Bucket in the path instead of the host', {
        default: 'false',
        format: 'boolean',
    }),
    variable('LAGO_AWS_S3_SSL_VERIFY', 'Off, anyone between may read invoices', {
        default: 'true',
        format: 'boolean',
    }),
    variable('AWS_REQUEST_CHECKSUM_CALCULATION', 'The SDK of v1.39 adds checksums that some servers refuse', {
        need: 'production',
        since: 'v1.39.0',
    }),
    variable('AWS_RESPONSE_CHECKSUM_VALIDATION', 'The SDK of v1.39 asks for checksums that some servers lack', {
        need: 'production',
        since: 'v1.39.0',
    }),
    variable('LAGO_USE_GCS', 'Google’s storage instead of S3', { format: 'true' }),
    variable('LAGO_GCS_PROJECT', 'Uploads fail'),
    variable('LAGO_GCS_BUCKET', 'Uploads fail'),
    variable('LAGO_PDF_URL', 'Invoices get no PDF; a path in it is dropped', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_DISABLE_PDF_GENERATION', 'No PDFs at all; the front must be told too', {
        readers: ['rails', 'front'],
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_SMTP_ADDRESS', 'No mail leaves'),
    variable('LAGO_SMTP_PORT', 'Only STARTTLS is spoken: 465 and 2465 do not work', { format: 'integer' }),
    variable('LAGO_SMTP_USERNAME', 'The server refuses to relay'),
    variable('LAGO_SMTP_PASSWORD', 'The server refuses to relay', { format: 'secret' }),
    variable('LAGO_SMTP_DOMAIN', 'HELO says the container’s name'),
    variable('LAGO_FROM_EMAIL', 'Mails have no sender', { default: '', format: 'email' }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/variables.js







/** Set by hand, a switch can differ from the workers that run (facts: lago.md 1.5). */
const SWITCHES = SIDEKIQ_SWITCH_FACTS.map(({ name, since }) => variable(name, 'Without its worker, jobs wait for ever; it must be the same in every process', {
    format: 'boolean',
    since,
}));
/** Every environment variable that we know a release of Lago to read. */
const VARIABLES = [
    ...PROCESS_VARIABLES,
    ...SWITCHES,
    ...SERVICE_VARIABLES,
    ...FEATURE_VARIABLES,
    ...EVENT_STORE_VARIABLES,
];
const byName = new Map(VARIABLES.map((fact) => [fact.name, fact]));
function variableFact(name) {
    return byName.get(name);
}
/** Whether a release reads the variable at all; null when we don't know it. */
function isRead(name, version) {
    const fact = variableFact(name);
    if (fact === undefined)
        return null;
    return isAtLeast(version, fact.since) && (fact.until === undefined || !isAtLeast(version, fact.until));
}
/** What must be set for a reader in production at a release, in the order of the table. */
function requiredVariables(reader, version) {
    return VARIABLES.filter(({ name, need, readers }) => need !== 'optional' && isRead(name, version) === true && concerns(readers, reader));
}
/** What is wrong with the form of a value, as the end of a sentence that starts with the name; never the value. */
function variableFault(name, value) {
    const fact = variableFact(name);
    return fact === undefined ? undefined : formatFault(fact.format, value);
}
const RAILS = (/* unused pure expression or super */ null && (['rails', 'api', 'worker', 'clock', 'migrate']));
function concerns(readers, reader) {
    return readers.includes(reader) || (readers.includes('rails') && RAILS.includes(reader));
}

;// CONCATENATED MODULE: ./packages/lago/build/index.js





















// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 15 modules
var scaleway_build = __webpack_require__(9165);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/backup.js


/**
 * The newest restorable backup of the kind that the volume type makes: snapshots on sbs volumes, logical backups
 * on lssd (facts: scaleway.md 5).
 *
 * @throws ActionError `no-backup` telling what there is instead
 */
async function findNewestBackup(scaleway, { database }, effects) {
    const kind = database.volumeType === 'lssd' ? 'logical-backup' : 'snapshot';
    const list = await effects.perform({
        id: 'drill.backups.list',
        kind: 'scaleway',
        key: `${kind}s of ${database.instanceId}`,
        title: `list the ${kind}s of the database`,
        repeatable: true,
        do: () => (kind === 'snapshot' ? listSnapshots(scaleway, database) : listLogical(scaleway, database)),
    });
    return newestOf(kind, list, database.volumeType);
}
function listSnapshots(scaleway, { instanceId }) {
    return (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listSnapshots({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
}
async function listLogical(scaleway, { instanceId, name }) {
    const backups = await (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listDatabaseBackups({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
    return backups.filter(({ databaseName }) => databaseName === name);
}
/** @throws ActionError `no-backup` */
function newestOf(kind, list, volumeType) {
    const ready = list.flatMap(({ id, name, status, createdAt, size }) => status === 'ready' && createdAt !== undefined
        ? [{ kind, id, name, createdAt, sizeBytes: size ?? 0 }]
        : []);
    const newest = ready.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
    if (newest !== undefined)
        return newest;
    const others = list.map(({ name, status }) => `${name} (${status})`).join(', ');
    throw new effects_build/* ActionError */.lZ('no-backup', `The database has no ${kind} that can be restored${others === '' ? '' : `; there is ${others}`}. On a ${volumeType} volume automatic backups are ${kind}s.`, 'Look at the backup schedule of the database in the Scaleway console (lago.yml: database.backup-every-hours); make one backup by hand and run this again.');
}

// EXTERNAL MODULE: ./node_modules/.pnpm/pg@8.23.1/node_modules/pg/esm/index.mjs
var pg_esm = __webpack_require__(4945);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/database-session.js


const STATEMENT_MINUTES = 30;
/**
 * Does work in one read-only transaction with one view of the data, and nothing else: the server refuses to write.
 *
 * @throws ActionError `database` when PostgreSQL refuses; TransientError when the connection breaks
 */
async function readDatabase(login, forward, work) {
    const channel = await forward(login.address, login.port);
    const client = new pg_esm/* default.Client */.Ay.Client({
        stream: () => asSocket(channel),
        host: login.serverName,
        port: login.port,
        user: login.user,
        password: login.password,
        database: login.database,
        ssl: { ca: login.certificate },
        application_name: 'lago-scw backup-verify',
        connectionTimeoutMillis: 30_000,
    });
    // A connection that breaks between two queries says so here; the query that is under way fails by itself.
    client.on('error', () => { });
    try {
        await client.connect();
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        await client.query(`SET LOCAL statement_timeout = '${STATEMENT_MINUTES}min'`);
        return await work(client);
    }
    catch (error) {
        throw explained(error, login);
    }
    finally {
        await client.end().catch(() => channel.destroy());
        channel.destroy();
    }
}
/** pg expects of a stream what a socket has: this one is connected already. */
function asSocket(channel) {
    const socket = Object.assign(channel, {
        connect: () => {
            process.nextTick(() => channel.emit('connect'));
            return channel;
        },
        setNoDelay: () => channel,
        setKeepAlive: () => channel,
        ref: () => channel,
        unref: () => channel,
    });
    return socket;
}
/** States of a server that starts or stops, and of one that has no room: all pass (PostgreSQL, appendix A). */
const PASSING = /^(57P0[123]|53300|08)/;
function explained(error, { name, user, database }) {
    if (error instanceof effects_build/* ActionError */.lZ || error instanceof effects_build/* TransientError */.N_)
        return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const text = `${name}, database ${database}: ${(0,effects_build/* messageOf */.bD)(error)}`;
    if (/CERT|SELF_SIGNED|ERR_TLS/.test(code)) {
        return new effects_build/* ActionError */.lZ('database-certificate', text, 'The certificate of the database is not the one that Scaleway hands out: run provision for a fresh topology.', { cause: error });
    }
    const isFromServer = /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
    if (!isFromServer || PASSING.test(code))
        return new effects_build/* TransientError */.N_(text, 'no', { cause: error });
    const remedies = {
        '28P01': `POSTGRES_PASSWORD is not the password of ${user}, or was not when the backup was made.`,
        '3D000': `The database ${database} is not there: it was not in the backup.`,
    };
    const remedy = remedies[code] ?? `Look at the database with psql as ${user}; SQLSTATE is ${code}.`;
    return new effects_build/* ActionError */.lZ('database', text, remedy, { cause: error });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/outcome.js
function passed(name, detail) {
    return { name, outcome: 'passed', detail, milliseconds: 0 };
}
function outcome_failed(name, detail, remedy) {
    return { name, outcome: 'failed', detail, remedy, milliseconds: 0 };
}
function skipped(name, detail) {
    return { name, outcome: 'skipped', detail, milliseconds: 0 };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/drill-report.js


function drillReport(measured) {
    const { environment, backup, startedAt, verifiedAt, limits } = measured;
    const rpoSeconds = Math.max(0, (startedAt - backup.createdAt.getTime()) / 1000);
    const rtoSeconds = (verifiedAt - startedAt) / 1000;
    const checks = [
        withinRpo(rpoSeconds, limits.rpoHours),
        withinRto(rtoSeconds, limits.rtoMinutes),
        ...measured.checks,
    ];
    const report = {
        schema: 'lago-scw/drill-report@1',
        environment,
        backup: {
            kind: backup.kind,
            id: backup.id,
            createdAt: backup.createdAt.toISOString(),
            sizeBytes: backup.sizeBytes,
        },
        startedAt: new Date(startedAt).toISOString(),
        rpoSeconds,
        rtoSeconds,
        verdict: checks.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed',
        checks,
        tables: Object.entries(measured.restored.rows).map(([table, { total }]) => ({
            table,
            restored: total,
            production: measured.production.rows[table]?.total ?? null,
        })),
    };
    return { ...report, evidenceDigest: evidenceDigest(report) };
}
/** SHA-256, hex, over the report as JSON with sorted keys and without the digest itself. */
function evidenceDigest(report) {
    const { evidenceDigest: _, ...rest } = report;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(drill_report_sorted(rest)))
        .digest('hex');
}
function drill_report_sorted(value) {
    if (Array.isArray(value))
        return value.map(drill_report_sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, drill_report_sorted(inner)]));
}
function withinRpo(seconds, hours) {
    const detail = `the backup was ${duration(seconds)} old; at most ${hours} h are allowed`;
    if (seconds <= hours * 3600)
        return passed('RPO', detail);
    return outcome_failed('RPO', detail, 'Backups are not made as often as lago.yml says (database.backup-every-hours): look at the schedule in the Scaleway console.');
}
function withinRto(seconds, minutes) {
    const detail = `restored and verified in ${duration(seconds)}; at most ${minutes} min are allowed`;
    if (seconds <= minutes * 60)
        return passed('RTO', detail);
    return outcome_failed('RTO', detail, 'See in the summary which step took long; a larger node type restores faster.');
}
function duration(seconds) {
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 7200)
        return `${(seconds / 60).toFixed(1)} min`;
    return `${(seconds / 3600).toFixed(1)} h`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/observe.js
async function observe(client, tables, backupTime) {
    const { server_version_num: version } = await one(client, 'SHOW server_version_num');
    return {
        serverVersion: Number(version),
        migrations: await migrationsOf(client),
        extensions: await names(client, 'SELECT extname AS name FROM pg_extension ORDER BY 1'),
        invalidIndexes: await names(client, 'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid ORDER BY 1'),
        objects: await one(client, OBJECTS),
        rows: await countRows(client, tables, backupTime),
    };
}
const OBJECTS = `
  SELECT
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace) AS tables,
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('i', 'I') AND relnamespace = 'public'::regnamespace) AS indexes,
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace) AS views,
    (SELECT count(*)::int FROM pg_constraint WHERE connamespace = 'public'::regnamespace) AS constraints,
    (SELECT count(*)::int FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
      WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace) AS triggers`;
async function migrationsOf(client) {
    const { there } = await one(client, `SELECT to_regclass('public.schema_migrations') IS NOT NULL AS there`);
    return there ? names(client, 'SELECT version::text AS name FROM public.schema_migrations ORDER BY 1') : [];
}
async function countRows(client, tables, backupTime) {
    const { rows: present } = await client.query(`SELECT table_name AS name, bool_or(column_name = 'created_at') AS timed
       FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ANY($1) GROUP BY 1`, [tables.map(({ name }) => name)]);
    const counts = {};
    for (const { name, timed } of present) {
        const filter = timed
            ? 'FILTER (WHERE created_at <= $1::timestamp)'
            : 'FILTER (WHERE $1::timestamp IS NULL)';
        const count = await one(client, `SELECT count(*)::text AS total, (count(*) ${filter})::text AS until FROM public.${quoted(name)}`, [naiveUtc(backupTime)]);
        counts[name] = { total: Number(count.total), untilBackup: timed ? Number(count.until) : null };
    }
    return counts;
}
/** Lago's times are UTC without a zone (facts: lago.md 4.2). */
function naiveUtc(time) {
    return time.toISOString().replace('T', ' ').replace('Z', '');
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
async function names(client, sql) {
    return (await client.query(sql)).rows.map(({ name }) => name);
}
async function one(client, sql, values = []) {
    const { rows } = await client.query(sql, values);
    const [row] = rows;
    if (row === undefined)
        throw new Error(`no row from: ${sql}`);
    return row;
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/remove-scratch.js
var remove_scratch = __webpack_require__(3776);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/scratch-name.js
var scratch_name = __webpack_require__(5953);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/smallest-node-type.js


const GB = 1_000_000_000;
/** Block volumes come in multiples of 5 GB (facts: scaleway.md 5). */
const STEP = 5 * GB;
const LEAST = 10 * GB;
/** The smallest node type that can be had and holds as much as production's volume, on a block volume. */
async function smallestNodeType(scaleway, effects, productionBytes) {
    const volumeSizeBytes = Math.max(LEAST, Math.ceil(productionBytes / STEP) * STEP);
    const types = await effects.perform({
        id: 'drill.node-types',
        kind: 'scaleway',
        key: 'node types',
        title: 'read the node types',
        repeatable: true,
        do: () => (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })),
    });
    const [smallest] = types
        .filter(({ disabled, beta, isHaRequired, stockStatus }) => {
        return !disabled && !beta && !isHaRequired && stockStatus !== 'out_of_stock';
    })
        .filter(({ availableVolumeTypes }) => availableVolumeTypes.some(({ type, maxSize }) => type === 'sbs_5k' && maxSize >= volumeSizeBytes))
        .sort((a, b) => a.memory - b.memory || a.vcpus - b.vcpus);
    if (smallest !== undefined)
        return { nodeType: smallest.name, volumeType: 'sbs_5k', volumeSizeBytes };
    throw new effects_build/* ActionError */.lZ('scaleway-stock', `No database node type is to be had with a block volume of ${volumeSizeBytes / GB} GB.`, 'Run this again later: Scaleway is out of stock.');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/restore.js






const READY_SECONDS = 3600;
/** Restores a backup to an instance of its own, reachable over the private network alone. */
async function restoreToScratch(restore) {
    const { effects, scaleway, topology, backup } = restore;
    const password = backup.kind === 'snapshot' ? restore.password : newPassword();
    const created = backup.kind === 'snapshot' ? await createFromSnapshot(restore) : await createEmpty(restore, password);
    if (backup.kind === 'snapshot')
        await makePrivate(restore, created.id);
    else
        await loadBackup(restore, created.id);
    const instance = await untilReady(restore, created.id, 'reachable', (it) => (0,scaleway_build/* privateEndpoint */.Xj)(it) !== undefined);
    const endpoint = (0,scaleway_build/* privateEndpoint */.Xj)(instance);
    if (endpoint === undefined)
        throw new Error('waited for the private endpoint');
    return {
        name: instance.name,
        address: endpoint.address,
        port: endpoint.port,
        serverName: serverNameOf(instance.id, topology.region),
        certificate: await (0,scaleway_build/* readCertificate */.w$)(scaleway, instance.id, effects),
        user: topology.database.user,
        password,
        database: topology.database.name,
    };
}
/** Name in the certificate of an instance, whatever its endpoints (facts: scaleway.md 5). */
function serverNameOf(instanceId, region) {
    return `rw-${instanceId}.rdb.${region}.scw.cloud`;
}
/** A copy is born with the tags of its source: it gets others as soon as the API accepts that. */
async function createFromSnapshot(restore) {
    const { effects, scaleway, backup, name, topology } = restore;
    const instance = await create(restore, `restore snapshot ${backup.name}`, () => scaleway.rdb.createInstanceFromSnapshot({
        snapshotId: backup.id,
        instanceName: name,
        isHaCluster: false,
    }));
    await effects.waitFor({
        id: 'drill.retag',
        key: `retag ${name}`,
        title: `mark ${name} as scratch`,
        timeoutSeconds: READY_SECONDS,
        everySeconds: 2,
        look: async () => {
            try {
                const tags = (0,scratch_name/* scratchTags */.QH)(topology.environment);
                return { done: true, value: await scaleway.rdb.updateInstance({ instanceId: instance.id, tags }) };
            }
            catch (error) {
                // Its own text would name another request each time, and fill the log.
                if (error instanceof effects_build/* TransientError */.N_)
                    return { done: false, now: 'not accepted yet' };
                throw error;
            }
        },
    });
    return instance;
}
/** An empty instance that was never public, for a backup to be loaded into. */
async function createEmpty(restore, password) {
    const { effects, scaleway, topology, name } = restore;
    const production = await effects.perform({
        id: 'drill.production.read',
        kind: 'scaleway',
        key: `read ${topology.database.instanceId}`,
        title: "read production's engine and size",
        repeatable: true,
        do: () => scaleway.rdb.getInstance({ instanceId: topology.database.instanceId }),
    });
    const choice = await smallestNodeType(scaleway, effects, production.volume?.size ?? 0);
    return create(restore, `create ${name}`, () => scaleway.rdb.createInstance({
        projectId: scaleway.projectId,
        name,
        engine: production.engine,
        userName: topology.database.user,
        password,
        nodeType: choice.nodeType,
        isHaCluster: false,
        disableBackup: true,
        backupSameRegion: true,
        tags: (0,scratch_name/* scratchTags */.QH)(topology.environment),
        volumeType: choice.volumeType,
        volumeSize: choice.volumeSizeBytes,
        initEndpoints: [{ privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} } }],
    }));
}
function create(restore, title, ask) {
    const { effects, scaleway, name } = restore;
    return effects.perform({
        id: 'drill.create',
        kind: 'scaleway',
        key: `create ${name}`,
        title,
        do: ask,
        probe: async () => {
            const listed = await (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listInstances({ projectId: scaleway.projectId, name, pageSize: 100 }));
            const value = listed.find((instance) => instance.name === name);
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
}
/** A copy from a snapshot gets a public endpoint that is open to all, and no private one (facts: scaleway.md 5). */
async function makePrivate(restore, instanceId) {
    const { effects, scaleway, topology, name } = restore;
    const { endpoints } = await untilReady(restore, instanceId, 'restored', () => true);
    for (const { id } of endpoints.filter((endpoint) => endpoint.loadBalancer !== undefined)) {
        await effects.perform({
            id: 'drill.close',
            kind: 'scaleway',
            key: `delete endpoint ${id}`,
            title: `take the public endpoint from ${name}`,
            repeatable: true,
            do: () => scaleway.rdb.deleteEndpoint({ endpointId: id }),
        });
    }
    const isClosed = (it) => it.endpoints.every((endpoint) => endpoint.loadBalancer === undefined);
    const closed = await untilReady(restore, instanceId, 'closed', isClosed);
    if ((0,scaleway_build/* privateEndpoint */.Xj)(closed) !== undefined)
        return;
    await effects.perform({
        id: 'drill.attach',
        kind: 'scaleway',
        key: `attach ${name} to ${topology.privateNetwork.name}`,
        do: () => scaleway.rdb.createEndpoint({
            instanceId,
            endpointSpec: {
                privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} },
            },
        }),
        probe: async () => {
            const value = (await scaleway.rdb.getInstance({ instanceId })).endpoints.find((endpoint) => endpoint.privateNetwork !== undefined);
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
}
async function loadBackup(restore, instanceId) {
    const { effects, scaleway, backup, topology } = restore;
    const { name: databaseName, user: userName } = topology.database;
    await untilReady(restore, instanceId, 'created', () => true);
    await effects.perform({
        id: 'drill.load',
        kind: 'scaleway',
        key: `load ${backup.name}`,
        title: `load backup ${backup.name}`,
        do: () => scaleway.rdb.restoreDatabaseBackup({ databaseBackupId: backup.id, instanceId, databaseName }),
        probe: async () => {
            const value = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
            return value.status === 'restoring' ? { happened: true, value } : { happened: false };
        },
    });
    await effects.waitFor({
        id: 'drill.loaded',
        key: `backup ${backup.name} loaded`,
        timeoutSeconds: READY_SECONDS,
        everySeconds: 2,
        look: async () => {
            const { status } = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
            if (status === 'error')
                throw broken(`backup ${backup.name}`);
            return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
        },
    });
    await untilReady(restore, instanceId, 'loaded', () => true);
    await effects.perform({
        id: 'drill.grant',
        kind: 'scaleway',
        key: `let ${userName} read ${databaseName}`,
        repeatable: true,
        do: () => scaleway.rdb.setPrivilege({ instanceId, databaseName, userName, permission: 'readonly' }),
    });
}
/** Waits for `ready` and for what is wanted of it; every other state is on its way, or broken. */
function untilReady({ effects, scaleway, name }, instanceId, wanted, isWanted) {
    return effects.waitFor({
        id: `drill.wait-${wanted}`,
        key: `${name} ${wanted}`,
        timeoutSeconds: READY_SECONDS,
        everySeconds: 2,
        look: async () => {
            const instance = await scaleway.rdb.getInstance({ instanceId });
            if (instance.status === 'error' || instance.status === 'locked')
                throw broken(name);
            return instance.status === 'ready' && isWanted(instance)
                ? { done: true, value: instance }
                : { done: false, now: instance.status };
        },
    });
}
function broken(what) {
    return new effects_build/* ActionError */.lZ('restore', `Scaleway could not restore: ${what} is in an error state.`, 'Run this again; when it stays so, try the backup before, and tell Scaleway: this backup does not restore.');
}
/** 8 to 128 characters of four kinds, as the API asks. It dies with the scratch. */
function newPassword() {
    const password = `${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}aA1!`;
    (0,build/* maskSecret */.$l)(password);
    return password;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/stopwatch.js
function createStopwatch(clock) {
    const laps = [];
    return {
        laps,
        async time(name, work) {
            const from = clock.now();
            try {
                return await work();
            }
            finally {
                laps.push({ name, from, to: clock.now() });
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/summary.js


const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
function writeSummary(summary, report, laps) {
    const { backup, checks, tables } = report;
    const failed = checks.filter(({ outcome }) => outcome === 'failed');
    summary
        .heading(`Restore drill: ${report.verdict}`)
        .paragraph(`The ${backup.kind} of ${backup.createdAt} was restored to an instance of its own and compared with production: ${counted(checks)}.`)
        .table(['Measure', 'Value'], [
        ['RPO: age of the backup', duration(report.rpoSeconds)],
        ['RTO: restored and verified in', duration(report.rtoSeconds)],
        ['Backup', `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
        ['Evidence (SHA-256)', report.evidenceDigest],
    ])
        .diagram(gantt(laps));
    if (failed.length > 0) {
        summary
            .heading('What to do', 3)
            .list(failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
    }
    summary
        .table(['', 'Check', 'What came'], checks.map(({ outcome, name, detail }) => [MARKS[outcome], name, detail]))
        .details('Rows by table', (inner) => inner.table(['Table', 'Restored', 'Production now'], tables.map(({ table, restored, production }) => [table, String(restored), String(production ?? '–')])));
}
function counted(checks) {
    const number = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    return `${number('passed')} checks passed, ${number('failed')} failed, ${number('skipped')} were skipped`;
}
function gantt(laps) {
    return [
        'gantt',
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...laps.map(({ name, from, to }) => 
        // A colon would end the name.
        `  ${(0,build/* mermaidText */.Hg)(name).replaceAll(':', ' ')} :${Math.round(from)}, ${Math.max(Math.round(to), Math.round(from) + 1)}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verify-rows.js

/**
 * Rows of one table in the copy and in production. Bounded by the time of the backup: rows that are only ever added
 * must be equal; of the others production may have deleted some since, but cannot have gained any.
 */
function compareRows(table, { restored, production }) {
    const name = `Rows of ${table.name}`;
    const copy = restored.rows[table.name];
    const source = production.rows[table.name];
    if (source === undefined && copy === undefined)
        return skipped(name, 'the table is in neither');
    // One check says so; thirty more would hide it.
    if (Object.keys(restored.rows).length === 0)
        return skipped(name, 'the copy holds no Lago at all');
    if (copy === undefined) {
        return outcome_failed(name, `expected ${source?.total} rows; came no such table`, 'The backup lacks the table, or the role may not read it: restore the backup before and compare.');
    }
    if (table.neverEmpty && copy.total === 0) {
        return outcome_failed(name, 'expected at least one row; came none', emptyRemedy);
    }
    if (source === undefined)
        return passed(name, `${copy.total}; production has no such table by now`);
    if (copy.untilBackup === null || source.untilBackup === null) {
        return passed(name, `${copy.total}, production ${source.total} now (drift ${signed(source.total - copy.total)})`);
    }
    const missing = source.untilBackup - copy.untilBackup;
    if (missing > 0) {
        return outcome_failed(name, `expected ${source.untilBackup} rows from before the backup; came ${copy.untilBackup}: ${missing} missing`, 'The backup is not whole: restore the one before, compare, and tell Scaleway.');
    }
    if (missing < 0 && table.appendOnly) {
        return outcome_failed(name, `production has ${source.untilBackup} rows from before the backup, the copy ${copy.untilBackup}: ${-missing} vanished from production`, 'Nothing deletes from this table: find out what did. The copy has the rows.');
    }
    const deleted = missing < 0 ? `, ${-missing} deleted since` : '';
    const since = source.total - source.untilBackup;
    return passed(name, `${copy.untilBackup} from before the backup on both sides${deleted}${since > 0 ? `, ${since} new since` : ''}`);
}
const emptyRemedy = 'A live Lago has at least one: the backup was made before there was data, or of another database.';
function signed(drift) {
    return drift > 0 ? `+${drift}` : String(drift);
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verify.js


/** Everything that must hold of the restored copy, beside production as it is now. */
function verify(evidence) {
    return [
        serverVersion(evidence),
        migrationSet(evidence),
        schemaVersion(evidence),
        extensions(evidence),
        invalidIndexes(evidence),
        objects(evidence),
        ...evidence.tables.map((table) => compareRows(table, evidence)),
        somethingWasCounted(evidence),
    ];
}
function serverVersion({ restored, expectations }) {
    const { leastServerVersion } = expectations;
    const came = `PostgreSQL ${Math.floor(restored.serverVersion / 10_000)}`;
    if (restored.serverVersion >= leastServerVersion)
        return passed('PostgreSQL version', came);
    return outcome_failed('PostgreSQL version', `expected at least ${leastServerVersion / 10_000}; came ${came}`, 'Upgrade the database: this release of Lago does not run on it.');
}
/** A copy from before the last migration lacks the newest entries and no other. */
function lacksOnlyNewest({ restored, production }) {
    return production.migrations.slice(0, restored.migrations.length).join() === restored.migrations.join();
}
function migrationSet(evidence) {
    const name = 'Set of migrations';
    const { restored, production } = evidence;
    const inProduction = new Set(production.migrations);
    const inCopy = new Set(restored.migrations);
    const missing = production.migrations.filter((version) => !inCopy.has(version));
    const surplus = restored.migrations.filter((version) => !inProduction.has(version));
    if (restored.migrations.length === 0) {
        return outcome_failed(name, 'expected the migrations of Lago; came no schema_migrations', 'The copy holds no Lago: the backup is of another database, or was made before the first deploy.');
    }
    if (missing.length === 0 && surplus.length === 0) {
        return passed(name, `${restored.migrations.length} entries, the same as in production`);
    }
    if (surplus.length === 0 && lacksOnlyNewest(evidence)) {
        return passed(name, `as before the last upgrade: production has ${missing.length} newer entries`);
    }
    return outcome_failed(name, `expected the ${production.migrations.length} entries of production; came ${restored.migrations.length}: missing ${some(missing)}, surplus ${some(surplus)}`, 'The backup is of another database, or damaged: restore the one before and compare.');
}
function schemaVersion(evidence) {
    const name = 'Schema version';
    const expected = evidence.expectations.schemaVersion;
    const came = evidence.restored.migrations.at(-1) ?? 'none';
    if (expected === null)
        return skipped(name, `${came}; what the release expects is not in our table`);
    if (came === expected)
        return passed(name, `${came}, as the release expects`);
    const production = evidence.production.migrations.at(-1) ?? 'none';
    if (came > expected && came !== 'none') {
        return passed(name, `${came}, newer than ${expected} of the release in lago.yml (after a rollback)`);
    }
    if (came !== 'none' && production >= expected && lacksOnlyNewest(evidence)) {
        return passed(name, `${came}, from before the upgrade to ${production}`);
    }
    return outcome_failed(name, `expected ${expected}; came ${came}, while production has ${production}`, 'Migrations did not run to their end when this was backed up: look at `deploy-compose` with operation: status.');
}
function extensions({ restored, production, expectations }) {
    const name = 'Extensions';
    const wanted = [...new Set([...expectations.extensions, ...production.extensions])];
    const missing = wanted.filter((extension) => !restored.extensions.includes(extension));
    // What Lago's release needs and production itself lacks is a fault of production, not of the backup.
    const lost = missing.filter((extension) => production.extensions.includes(extension));
    if (missing.length === 0)
        return passed(name, restored.extensions.join(', '));
    if (lost.length > 0) {
        return outcome_failed(name, `expected ${wanted.join(', ')}; missing ${lost.join(', ')}`, 'Objects that use them did not come back: the role that restores may not create them; create them before restoring.');
    }
    return outcome_failed(name, `the release needs ${missing.join(', ')}, which production lacks too`, 'Run the migrations of the release: production itself is not as the release expects.');
}
function invalidIndexes({ restored, production }) {
    const name = 'Indexes are valid';
    const { invalidIndexes: invalid } = restored;
    if (invalid.length === 0)
        return passed(name, `${restored.objects.indexes ?? 0} indexes`);
    const inherited = invalid.every((index) => production.invalidIndexes.includes(index));
    return outcome_failed(name, `expected none invalid; came ${some(invalid)}${inherited ? ', as in production' : ''}`, 'An interrupted CREATE INDEX CONCURRENTLY left it: REINDEX INDEX CONCURRENTLY in production.');
}
function objects(evidence) {
    const name = 'Objects of the schema';
    const { restored, production } = evidence;
    if (restored.migrations.join() !== production.migrations.join()) {
        return skipped(name, 'the schema of production is another one by now');
    }
    const differing = Object.keys(production.objects).filter((kind) => restored.objects[kind] !== production.objects[kind]);
    const list = (kinds, of) => kinds.map((kind) => `${of.objects[kind] ?? 0} ${kind}`).join(', ');
    if (differing.length === 0)
        return passed(name, list(Object.keys(restored.objects), restored));
    return outcome_failed(name, `expected ${list(differing, production)}; came ${list(differing, restored)}`, 'The restore lost objects: look at what the role that restores may not create.');
}
/** A drill that counted nothing has proven nothing. */
function somethingWasCounted({ restored, tables }) {
    const counted = tables.filter(({ name }) => restored.rows[name] !== undefined);
    const rows = Object.values(restored.rows).reduce((sum, { total }) => sum + total, 0);
    const name = 'The copy holds Lago';
    if (rows > 0)
        return passed(name, `${rows} rows in ${counted.length} tables`);
    return outcome_failed(name, `expected rows; came none in ${counted.length} tables`, 'The copy is empty: the backup was made before there was data, or of another database.');
}
function some(items) {
    if (items.length === 0)
        return 'none';
    const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
    return `${items.slice(0, 5).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/run.js


















/** Restores the newest backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
async function run(context) {
    const drill = await prepare(context);
    const backup = await findNewestBackup(drill.scaleway, drill.topology, context.effects);
    const report = await restoreAndVerify(drill, backup);
    const folder = context.inputs['report-folder'] ?? (0,external_node_path_.join)(context.runner.tempFolder, 'lago-scw');
    const path = await writeReports({ effects: context.effects, folder, name: 'drill', report });
    writeSummary(context.summary, report, drill.stopwatch.laps);
    if (report.verdict === 'failed')
        context.fail(failureOf(report));
    return {
        'rpo-seconds': report.rpoSeconds.toFixed(0),
        'rto-seconds': report.rtoSeconds.toFixed(0),
        verdict: report.verdict,
        report: path,
    };
}
/** Reads what it was given, and removes what earlier drills left. */
async function prepare(context) {
    const { inputs, variables, effects } = context;
    // Needed only once the copy is there: too late to learn that it cannot be used.
    checkPrivateKey(variables.SSH_PRIVATE_KEY);
    const { spec } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const topology = await (0,scaleway_build/* resolveTopology */.E8)({ topologyInput: inputs.topology, spec, variables, effects });
    const scaleway = (0,scaleway_build/* scalewayFor */.Vv)(spec, variables);
    const productionInstanceId = topology.database.instanceId;
    const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
    const leftovers = await (0,remove_scratch/* removeScratches */.r)(place, 'janitor');
    if (leftovers.length > 0) {
        context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
    }
    return { context, spec, topology, scaleway, place, stopwatch: createStopwatch(effects.clock) };
}
async function restoreAndVerify(drill, backup) {
    const { context, place, stopwatch } = drill;
    // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
    context.saveState('production', place.productionInstanceId);
    try {
        return await verifyRestored(drill, backup);
    }
    finally {
        await stopwatch
            .time('Remove the scratch', () => (0,remove_scratch/* removeScratches */.r)(place, 'end'))
            .catch((error) => {
            context.warning(`The scratch is still there (${(0,effects_build/* messageOf */.bD)(error)}); the post step tries again.`);
        });
    }
}
async function verifyRestored({ context, spec, topology, scaleway, stopwatch }, backup) {
    const { effects, variables, runner, inputs } = context;
    const startedAt = effects.clock.now();
    const name = (0,scratch_name/* scratchName */.U2)(spec.environment, runner.runId);
    const password = variables.POSTGRES_PASSWORD;
    const scratch = await stopwatch.time('Restore', () => restoreToScratch({ scaleway, effects, topology, backup, name, password }));
    const tables = drillTables(spec.lago.version);
    const host = await connectToStandby(context, topology);
    try {
        const look = (side, login) => effects.perform({
            id: `drill.observe-${side}`,
            kind: 'database',
            key: `look at ${login.name}`,
            title: `count rows and objects of ${login.name}`,
            repeatable: true,
            do: () => readDatabase(login, host.forward, (client) => observe(client, tables, backup.createdAt)),
        });
        const [restored, production] = await stopwatch.time('Verify', () => Promise.all([look('restored', scratch), look('production', productionLogin(topology, password))]));
        const expectations = schemaExpectations(spec.lago.version);
        return drillReport({
            environment: spec.environment,
            backup,
            startedAt,
            verifiedAt: effects.clock.now(),
            limits: { rpoHours: inputs['max-rpo-hours'], rtoMinutes: inputs['max-rto-minutes'] },
            checks: verify({ restored, production, expectations, tables }),
            restored,
            production,
        });
    }
    finally {
        host.close();
    }
}
/** The standby has the time, and is inside the private network. */
async function connectToStandby({ variables, effects }, topology) {
    const color = (0,contracts_build/* standbyOf */.Lu)(topology);
    const { managementAddress, hostKeyFingerprints } = topology.instances[color];
    return connect({
        name: color,
        address: managementAddress,
        user: topology.sshUser,
        privateKey: variables.SSH_PRIVATE_KEY,
        fingerprints: hostKeyFingerprints,
        connectTo: await (0,build/* readConnectTo */.ew)(variables),
        effects,
    });
}
function productionLogin({ database, region }, password) {
    return {
        name: 'production',
        address: database.address,
        port: database.port,
        serverName: serverNameOf(database.instanceId, region),
        certificate: database.certificate,
        user: database.user,
        password,
        database: database.name,
    };
}
function failureOf(report) {
    const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
    const lines = failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
    return new effects_build/* ActionError */.lZ('drill', [`The restored copy is not what it must be: ${failed.length} checks failed.`, ...lines].join('\n'), 'Make a backup now, keep the older ones, and run this again before you rely on them.');
}


/***/ })

};
;
"use strict";
exports.id = 121;
exports.ids = [121];
exports.modules = {

/***/ 36121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 8 modules
var build = __webpack_require__(25742);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(74505);
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 29 modules
var contracts_build = __webpack_require__(91952);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/.pnpm/node-ssh@13.2.1/node_modules/node-ssh/lib/esm/index.mjs + 2 modules
var esm = __webpack_require__(56158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var lib = __webpack_require__(16728);
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
var external_node_string_decoder_ = __webpack_require__(46193);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

const rails = (...words) => ({
    words: ['bundle', 'exec', 'rails', ...words],
});
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
            rails('runner', 'DatabaseMigrations::PopulateInvoicesBillingEntitySequentialIdJob.perform_later; puts "Enqueued"'),
        ],
        note: 'Fills the legal numbering of invoices: wait until none is left (1 to 2 s per 1 000 invoices).',
    },
    { version: 'v1.29.0', tasks: [], note: 'Drops columns that v1.28 still ignores.' },
    {
        version: 'v1.30.0',
        tasks: [rails('migrations:fill_organization_id')],
        note: 'v1.32 requires organization_id on about 50 tables.',
    },
    { version: 'v1.31.0', tasks: [], note: 'Has the code that v1.32 expects the data of.' },
    {
        version: 'v1.32.0',
        tasks: [rails('upgrade:perform_required_jobs')],
        note: 'Validates organization_id everywhere.',
    },
    {
        version: 'v1.42.0',
        tasks: [{ ...rails('upgrade:perform_required_jobs'), interruptAfterSeconds: 300 }],
        note: 'v1.43 requires charges.code. The status loop of the task never ends once it has queued jobs.',
    },
    { version: 'v1.43.0', tasks: [], note: 'Validates charges.code.' },
    {
        version: 'v1.44.0',
        tasks: [rails('upgrade:perform_required_jobs')],
        note: 'v1.46 requires organizations.slug, v1.47 coupons.code.',
    },
    {
        version: 'v1.45.0',
        tasks: [
            rails('migrations:wallet_traceability'),
            { words: ['env', 'DRY_RUN=false', ...rails('migrations:wallet_traceability').words] },
        ],
        note: 'Wallets become traceable. The first is a dry run: if it fails, nothing was changed.',
    },
    {
        version: 'v1.50.0',
        tasks: ['stripe', 'adyen', 'gocardless', 'moneyhash'].map((provider) => rails(`migrations:backfill_${provider}_payment_methods`)),
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
    if (crossed.length === 0) {
        const before = isSameMinor(from, to) ? [] : upgradeTasks(from);
        return { ok: true, before, after: upgradeTasks(to) };
    }
    const hops = [...crossed.map((bridge) => bridge.version), to];
    const refused = `${from} cannot become ${to} in one deploy: Lago needs ${crossed.length === 1 ? 'a release' : `${crossed.length} releases`} in between. Deploy ${[from, ...hops].join(' → ')}, one at a time, each with its workers running until its tasks are done.`;
    return { ok: false, refused, hops, tasks: crossed };
}
function isCrossed(bridge, from, to) {
    return (!isAtLeast(from, bridge.version) && isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version));
}
/** What Lago asks for once a release runs with its workers, in this order; nothing for most. */
function upgradeTasks(version) {
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
            return [...environment_rails(settings), ...files(settings), ...mails(settings), ...web(settings)];
        case 'worker':
            return [...environment_rails(settings), ...files(settings), ...mails(settings), ...jobs(service, settings)];
        case 'clock':
            return [...environment_rails(settings), ...pool(service.databaseConnections, settings)];
        case 'migrate':
            // A migration may touch files: without the bucket it would leave them in a container that is removed.
            return [
                ...environment_rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
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
function environment_rails(settings) {
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

;// CONCATENATED MODULE: ./packages/lago/build/invariants/agreements.js
/** Legal numbering, identities, and references that no foreign key guards (facts: lago.md 4.3, 6, 10, 11 and 14). */
const AGREEMENTS = [
    {
        id: 'invoice-number-unique',
        title: 'Invoice numbers: none is given twice',
        reads: { invoices: ['id', 'customer_id', 'billing_entity_id', 'sequential_id'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM invoices WHERE sequential_id IS NOT NULL
       GROUP BY customer_id, billing_entity_id, sequential_id HAVING count(*) > 1`,
    },
    {
        id: 'invoice-number-gap',
        title: 'Invoice numbers: no gap in the numbers of an issuer',
        reads: { invoices: ['billing_entity_id', 'billing_entity_sequential_id'] },
        tolerance: 'none',
        violations: `
      SELECT billing_entity_id AS id FROM invoices GROUP BY billing_entity_id
      HAVING max(billing_entity_sequential_id) <> count(billing_entity_sequential_id)`,
    },
    {
        id: 'subscription-unique',
        title: 'Subscriptions: one active per external id',
        reads: { subscriptions: ['id', 'organization_id', 'external_id', 'status'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM subscriptions WHERE status = 1
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
    },
    {
        id: 'customer-unique',
        title: 'Customers: one live per external id',
        reads: { customers: ['id', 'organization_id', 'external_id', 'deleted_at'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM customers WHERE deleted_at IS NULL
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
    },
    {
        id: 'event-subscription',
        title: 'Events of the last 30 days: each has its subscription',
        reads: {
            events: ['id', 'organization_id', 'external_subscription_id', 'created_at'],
            subscriptions: ['organization_id', 'external_id'],
        },
        tolerance: 'none',
        // Grouped first: the distinct subscriptions are few, and the join stays small however many events there are.
        violations: `
      SELECT e.id FROM (
        SELECT organization_id, external_subscription_id, min(id::text) AS id FROM events
         WHERE created_at > (now() AT TIME ZONE 'utc') - interval '30 days' GROUP BY 1, 2) e
       WHERE NOT EXISTS (SELECT FROM subscriptions s WHERE s.organization_id = e.organization_id
         AND s.external_id = e.external_subscription_id)`,
    },
    {
        id: 'payment-payable',
        title: 'Payments: each has the invoice or request that it pays',
        reads: { payments: ['id', 'payable_type', 'payable_id'], invoices: ['id'], payment_requests: ['id'] },
        tolerance: 'none',
        violations: `
      SELECT id FROM payments p WHERE
        (payable_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = p.payable_id)) OR
        (payable_type = 'PaymentRequest' AND NOT EXISTS (SELECT FROM payment_requests r WHERE r.id = p.payable_id))`,
    },
    {
        id: 'attachment-record',
        title: 'Attached files: each belongs to a document',
        reads: {
            active_storage_attachments: ['id', 'record_type', 'record_id', 'blob_id'],
            active_storage_blobs: ['id'],
            invoices: ['id'],
            credit_notes: ['id'],
        },
        tolerance: 'none',
        violations: `
      SELECT id FROM active_storage_attachments a WHERE
        (record_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = a.record_id)) OR
        (record_type = 'CreditNote' AND NOT EXISTS (SELECT FROM credit_notes n WHERE n.id = a.record_id)) OR
        NOT EXISTS (SELECT FROM active_storage_blobs b WHERE b.id = a.blob_id)`,
    },
    {
        id: 'blob-service',
        title: 'Files: all are in the bucket, none in a container',
        reads: { active_storage_blobs: ['id', 'service_name'] },
        tolerance: 'none',
        violations: `SELECT id FROM active_storage_blobs WHERE service_name = 'local'`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants/balances.js
/** Credit notes and wallets (facts: lago.md 4.3, 8 and 9). */
const BALANCES = [
    {
        id: 'credit-note-total',
        title: 'Credit notes: total is credit and refund',
        reads: {
            credit_notes: ['id', 'status', 'total_amount_cents', 'credit_amount_cents', 'refund_amount_cents'],
        },
        tolerance: 'to the cent',
        // The offset came with v1.40: through the row as JSON one query serves both.
        violations: `
      SELECT id FROM credit_notes n WHERE status = 1 AND total_amount_cents <> credit_amount_cents
        + refund_amount_cents + coalesce((to_jsonb(n) ->> 'offset_amount_cents')::bigint, 0)`,
    },
    {
        id: 'credit-note-balance',
        title: 'Credit notes: balance is credit less what invoices used of it',
        reads: {
            credit_notes: ['id', 'status', 'credit_status', 'credit_amount_cents', 'balance_amount_cents'],
            credits: ['credit_note_id', 'amount_cents'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT n.id FROM credit_notes n
        LEFT JOIN (SELECT credit_note_id, sum(amount_cents) AS amount FROM credits
                    WHERE credit_note_id IS NOT NULL GROUP BY 1) c ON c.credit_note_id = n.id
       WHERE status = 1 AND (balance_amount_cents NOT BETWEEN 0 AND credit_amount_cents
         OR (credit_status IS DISTINCT FROM 2
             AND balance_amount_cents <> credit_amount_cents - coalesce(c.amount, 0)))`,
    },
    {
        id: 'wallet-balance',
        title: 'Wallets: balance is what came in less what went out',
        reads: {
            wallets: ['id', 'status', 'credits_balance'],
            wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'credit_amount'],
        },
        tolerance: 'less than a cent',
        // The facts allow 0.01; a wallet that is off by a whole cent is off, and rounding leaves less.
        violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(CASE transaction_type WHEN 0 THEN credit_amount ELSE -credit_amount END)
                     AS amount FROM wallet_transactions WHERE status = 1 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND abs(credits_balance - coalesce(t.amount, 0)) >= 0.01`,
    },
    {
        id: 'wallet-remaining',
        title: 'Traceable wallets: balance is what remains of what came in',
        since: 'v1.45.0',
        reads: {
            wallets: ['id', 'status', 'traceable', 'balance_cents'],
            wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'remaining_amount_cents'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(remaining_amount_cents) AS amount FROM wallet_transactions
                    WHERE status = 1 AND transaction_type = 0 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND w.traceable AND balance_cents <> coalesce(t.amount, 0)`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants/invoice-sums.js
/** Rules hold from this version of an invoice on (facts: lago.md 4.3); finalized or voided. */
const SETTLED = 'status IN (1, 2) AND version_number >= 3';
const SETTLED_COLUMNS = ['id', 'status', 'version_number'];
/** How the amounts of an invoice follow from each other (facts: lago.md 4.3, 1 to 7). Amounts in cents. */
const INVOICE_SUMS = [
    {
        id: 'invoice-fees',
        title: 'Invoices: fees amount is the sum of the fees',
        reads: {
            invoices: [...SETTLED_COLUMNS, 'fees_amount_cents'],
            fees: ['invoice_id', 'amount_cents', 'deleted_at'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount FROM fees WHERE deleted_at IS NULL GROUP BY 1) f
          ON f.invoice_id = i.id
       WHERE ${SETTLED} AND fees_amount_cents <> coalesce(f.amount, 0)`,
    },
    {
        id: 'invoice-subtotal',
        title: 'Invoices: subtotal without taxes is fees less progressive billing and coupons',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'fees_amount_cents',
                'progressive_billing_credit_amount_cents',
                'coupons_amount_cents',
                'sub_total_excluding_taxes_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_excluding_taxes_amount_cents
        <> fees_amount_cents - progressive_billing_credit_amount_cents - coupons_amount_cents`,
    },
    {
        id: 'invoice-subtotal-taxes',
        title: 'Invoices: subtotal with taxes is subtotal and taxes',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'sub_total_excluding_taxes_amount_cents',
                'taxes_amount_cents',
                'sub_total_including_taxes_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_including_taxes_amount_cents
        <> sub_total_excluding_taxes_amount_cents + taxes_amount_cents`,
    },
    {
        id: 'invoice-total',
        title: 'Invoices: total is subtotal less credit notes and prepaid credit, never negative',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'sub_total_including_taxes_amount_cents',
                'credit_notes_amount_cents',
                'prepaid_credit_amount_cents',
                'total_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND (total_amount_cents < 0 OR total_amount_cents
        <> sub_total_including_taxes_amount_cents - credit_notes_amount_cents - prepaid_credit_amount_cents)`,
    },
    {
        id: 'invoice-taxes',
        title: 'Invoices: taxes are the sum of the applied taxes',
        reads: {
            invoices: [...SETTLED_COLUMNS, 'taxes_amount_cents'],
            invoices_taxes: ['invoice_id', 'amount_cents'],
        },
        tolerance: 'one cent per tax, as each is rounded by itself',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount, count(*) AS taxes FROM invoices_taxes GROUP BY 1) t
          ON t.invoice_id = i.id
       WHERE ${SETTLED} AND abs(taxes_amount_cents - coalesce(t.amount, 0)) > coalesce(t.taxes, 0)`,
    },
    {
        id: 'invoice-paid',
        title: 'Invoices: no more is paid than is owed',
        reads: {
            invoices: ['id', 'total_amount_cents', 'total_paid_amount_cents'],
            payments: ['payable_type', 'payable_id', 'amount_cents', 'payable_payment_status'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT payable_id, sum(amount_cents) AS amount FROM payments
                    WHERE payable_type = 'Invoice' AND payable_payment_status::text = 'succeeded' GROUP BY 1) p
          ON p.payable_id = i.id
       WHERE total_paid_amount_cents > total_amount_cents OR p.amount > total_amount_cents`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants.js




/** Everything that must hold of the money in Lago's database (facts: lago.md 4.3). */
const INVARIANTS = [...INVOICE_SUMS, ...BALANCES, ...AGREEMENTS];
/** What must hold of the data of a release. */
function invariantsOf(version) {
    return INVARIANTS.filter(({ since }) => since === undefined || version_isAtLeast(version, since));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/lago/build/rails-encryption.js


/** Rails' KeyGenerator: 2^16 rounds; Lago's key digest is SHA-1 (facts: lago.md 4.4). */
const ROUNDS = 65_536;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
/**
 * Non-deterministic Active Record encryption, as of `payment_providers.secrets` and `integrations.secrets`: JSON of
 * `p` (payload) and `h` (`iv`, `at`, and `c` when deflated), each base64; AES-256-GCM (facts: lago.md 4.4).
 */
function createDecrypt({ primaryKey, keyDerivationSalt }) {
    const key = (0,external_node_crypto_.pbkdf2Sync)(primaryKey, keyDerivationSalt, ROUNDS, KEY_BYTES, 'sha1');
    return (value) => {
        const { payload, iv, tag, isDeflated } = readEnvelope(value);
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(tag);
        const clear = Buffer.concat([decipher.update(payload), decipher.final()]);
        return (isDeflated ? (0,external_node_zlib_.inflateSync)(clear) : clear).toString('utf8');
    };
}
function readEnvelope(value) {
    const envelope = JSON.parse(value);
    const payload = textAt(envelope, 'p');
    const headers = fieldOf(envelope, 'h');
    return {
        payload: Buffer.from(payload, 'base64'),
        iv: Buffer.from(textAt(headers, 'iv'), 'base64'),
        tag: Buffer.from(textAt(headers, 'at'), 'base64'),
        isDeflated: fieldOf(headers, 'c') === true,
    };
}
function textAt(value, name) {
    const field = fieldOf(value, name);
    if (typeof field !== 'string')
        throw new Error('not an encrypted value of Rails');
    return field;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
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
    { name: 'invoices_taxes', clockColumn: 'created_at', appendOnly: false },
    { name: 'cached_aggregations', clockColumn: 'created_at', appendOnly: false },
    { name: 'daily_usages', clockColumn: 'created_at', appendOnly: false },
    { name: 'quantified_events', clockColumn: 'created_at', appendOnly: false },
    { name: 'charge_filters', clockColumn: 'updated_at', appendOnly: false },
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























// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 17 modules
var scaleway_build = __webpack_require__(67893);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/archive.js



const REPORTS_FOR_TREND = 30;
function createReportArchive(options) {
    const { storage, bucket, environment, effects } = options;
    const { objects } = storage;
    const prefix = `lago-scw/drills/${environment}/`;
    return {
        read: () => effects.perform({
            id: 'drill.reports.read',
            kind: 'scaleway',
            key: `reports in ${bucket}/${prefix}`,
            title: 'read the reports of earlier drills',
            repeatable: true,
            do: async () => {
                const keys = [];
                for await (const { key } of objects.list(bucket, prefix))
                    if (key.endsWith('.json'))
                        keys.push(key);
                // Their names begin with their time.
                const texts = await Promise.all(keys
                    .sort()
                    .slice(-REPORTS_FOR_TREND)
                    .map((key) => objects.get(bucket, key)));
                return texts.flatMap((text) => reportOf(Buffer.from(text).toString('utf8')));
            },
        }),
        keep: async (report, markdown) => {
            const name = `${prefix}${report.startedAt.replaceAll(':', '-')}`;
            const put = (key, content, contentType) => effects.perform({
                id: 'drill.reports.keep',
                kind: 'scaleway',
                key: `keep ${key}`,
                repeatable: true,
                do: () => objects.put(bucket, key, content, { contentType }),
            });
            await put(`${name}.md`, (0,build/* redact */.E$)(markdown), 'text/markdown');
            await put(`${name}.json`, (0,build/* redact */.E$)(`${JSON.stringify(report, null, 2)}\n`), 'application/json');
        },
    };
}
function reportOf(text) {
    try {
        const read = contracts_build/* drillReportSchema */.J7.safeParse(JSON.parse(text));
        return read.success ? [read.data] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** @throws ActionError `input` for a list that is not `id=number, …` */
function readAccepted(text, known) {
    const entries = (text ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    return Object.fromEntries(entries.map((entry) => {
        const [, id = '', count] = /^([a-z-]+)=(\d+)$/.exec(entry) ?? [];
        if (known.includes(id))
            return [id, Number(count)];
        throw new effects_build/* ActionError */.lZ('input', `Input 'accept-violations' has '${entry}': each entry must be <invariant>=<number>.`, `Invariants are ${known.join(', ')}.`);
    }));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/backup.js



/**
 * A restorable backup of the kind that the volume type makes, automatic or made by hand: snapshots on sbs volumes,
 * logical backups on lssd (facts: scaleway.md 5).
 *
 * @throws ActionError `no-backup` telling what there is instead
 */
async function findBackup(scaleway, { database }, effects, choice) {
    const kind = database.volumeType === 'lssd' ? 'logical-backup' : 'snapshot';
    const list = await effects.perform({
        id: 'drill.backups.list',
        kind: 'scaleway',
        key: `${kind}s of ${database.instanceId}`,
        title: `list the ${kind}s of the database`,
        repeatable: true,
        do: () => (kind === 'snapshot' ? listSnapshots(scaleway, database) : listLogical(scaleway, database)),
    });
    const ready = restorable(kind, list, database.volumeType);
    return { backup: choose(ready, choice), newest: choose(ready, {}) };
}
function listSnapshots(scaleway, { instanceId }) {
    return (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listSnapshots({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
}
async function listLogical(scaleway, { instanceId, name }) {
    const backups = await (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listDatabaseBackups({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
    return backups.filter(({ databaseName }) => databaseName === name);
}
/**
 * Those that can be restored, newest first.
 *
 * @throws ActionError `no-backup` when there is none
 */
function restorable(kind, list, volumeType) {
    const ready = list.flatMap(({ id, name, status, createdAt, size }) => status === 'ready' && createdAt !== undefined
        ? [{ kind, id, name, createdAt, sizeBytes: size ?? 0 }]
        : []);
    if (ready.length > 0)
        return ready.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const others = list.map(({ name, status }) => `${name} (${status})`).join(', ');
    throw new effects_build/* ActionError */.lZ('no-backup', `The database has no ${kind} that can be restored${others === '' ? '' : `; there is ${others}`}. On a ${volumeType} volume automatic backups are ${kind}s.`, 'Look at the backup schedule of the database in the Scaleway console (lago.yml: database.backup-every-hours); make one backup by hand and run this again.');
}
/**
 * @param ready newest first
 * @throws ActionError `no-backup` when all are younger than wanted
 */
function choose(ready, { at, random = false }) {
    const found = random
        ? ready[(0,external_node_crypto_.randomInt)(ready.length)]
        : ready.find(({ createdAt }) => at === undefined || createdAt <= at);
    if (found !== undefined)
        return found;
    throw new effects_build/* ActionError */.lZ('no-backup', `No backup is from before ${at?.toISOString()}; the oldest is of ${ready.at(-1)?.createdAt.toISOString()}.`, "Set input 'at' to a later time.");
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/deadline.js

/**
 * Gives up on work that takes too long; the work itself then fails where it is, for want of what its caller removes.
 *
 * @throws ActionError `drill-deadline`
 */
async function withinMinutes(minutes, work) {
    let timer;
    const deadline = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(tooLong(minutes)), minutes * 60_000);
    });
    // Whichever loses fails unheard.
    work.catch(() => { });
    try {
        return await Promise.race([work, deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooLong(minutes) {
    return new effects_build/* ActionError */.lZ('drill-deadline', `The drill was given up after ${minutes} minutes, and the scratch is removed: nothing is proven.`, 'See in the log which step took long, and raise max-scratch-minutes if that is what it takes.');
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
    const { environment, backup, newest, startedAt, verifiedAt, limits, database } = measured;
    const rpoSeconds = Math.max(0, (startedAt - newest.createdAt.getTime()) / 1000);
    const rtoSeconds = (verifiedAt - startedAt) / 1000;
    const checks = [
        withinRpo(rpoSeconds, limits.rpoHours),
        withinRto(rtoSeconds, limits.rtoMinutes),
        ...database.checks,
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
        tables: [...database.tables],
        invariants: database.invariants.map((finding) => ({ ...finding, examples: [...finding.examples] })),
        markers: [...database.markers],
        origin: measured.origin,
        work: {
            rowsRead: database.rowsRead,
            seconds: database.seconds,
            rowsPerSecond: Math.round(database.rowsRead / Math.max(database.seconds, 0.001)),
        },
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
    const detail = `the newest backup was ${duration(seconds)} old; at most ${hours} h are allowed`;
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

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/some.js
/** The first five of a list, and how many more there are. */
function some(items) {
    if (items.length === 0)
        return 'none';
    const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
    return `${items.slice(0, 5).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/timed.js
/** A check with the time that it took. */
async function timed(work) {
    const from = performance.now();
    const check = await work();
    return { ...check, milliseconds: Math.round(performance.now() - from) };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-files.js



const FAULTS = {
    missing: 'are not there',
    size: 'have another size',
    checksum: 'have another checksum',
};
/** Looks into the bucket for a sample of the files that the copy knows (facts: lago.md 4.3, 13). */
async function checkFiles(restored, head, sample) {
    const name = 'Files are in the bucket';
    return timed(async () => {
        const blobs = await sampleOf(restored, sample);
        if (blobs.length === 0)
            return skipped(name, 'the copy knows no file in the bucket');
        const faults = await Promise.all(blobs.map(async (blob) => ({ blob, fault: await check_files_faultOf(blob, head) })));
        const found = Object.entries(FAULTS).flatMap(([kind, words]) => {
            const ids = faults.filter(({ fault }) => fault === kind).map(({ blob }) => blob.id);
            return ids.length === 0 ? [] : [`${ids.length} ${words} (${some(ids)})`];
        });
        if (found.length === 0)
            return passed(name, `all ${blobs.length} of a sample, with size and checksum`);
        return outcome_failed(name, `of a sample of ${blobs.length}: ${found.join('; ')}`, 'Look for older versions of these objects in the bucket, and at its lifecycle rules; ids are of active_storage_blobs.');
    });
}
async function sampleOf(restored, sample) {
    const [there] = await restored.query(`SELECT to_regclass('public.active_storage_blobs') IS NOT NULL AS is`);
    if (!there?.is)
        return [];
    return restored.query(`SELECT id::text, key, byte_size::text AS size, checksum FROM public.active_storage_blobs
      WHERE service_name = 'amazon_compatible_endpoint' ORDER BY random() LIMIT $1`, [sample]);
}
async function check_files_faultOf(blob, head) {
    const object = await head(blob.key);
    if (object === undefined)
        return 'missing';
    if (object.sizeBytes !== Number(blob.size))
        return 'size';
    // An object that was uploaded in parts has no MD5 for an ETag; its mark is the hyphen.
    if (blob.checksum === null || object.etag.includes('-'))
        return null;
    return object.etag === Buffer.from(blob.checksum, 'base64').toString('hex') ? null : 'checksum';
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-secrets.js



/** The only columns that Lago encrypts (facts: lago.md 4.4). */
const check_secrets_TABLES = ['payment_providers', 'integrations'];
/**
 * Opens every encrypted value of the copy with the keys; what comes out is thrown away at once. Names rows by id only.
 *
 * @param keysFrom where the keys are from, for people
 */
async function checkSecrets(restored, decrypt, keysFrom) {
    const name = `Secrets open with the keys of ${keysFrom}`;
    return timed(async () => {
        const unopened = [];
        let opened = 0;
        for (const table of await tablesThere(restored)) {
            const rows = restored.stream(`SELECT id::text, secrets FROM public.${table} WHERE secrets IS NOT NULL`);
            for await (const { id, secrets } of rows) {
                if (opens(decrypt, secrets))
                    opened += 1;
                else
                    unopened.push(`${table} ${id}`);
            }
        }
        if (unopened.length > 0) {
            return outcome_failed(name, `${unopened.length} of ${opened + unopened.length} do not open: ${some(unopened)}`, 'These are not the keys that they were made with: find LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT of that time, or the keys of payment providers and integrations must be entered anew.');
        }
        if (opened === 0)
            return skipped(name, 'the copy has no encrypted value: nothing is proven');
        return passed(name, `all ${opened}`);
    });
}
async function tablesThere(restored) {
    const rows = await restored.query(`SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'secrets' AND table_name = ANY ($1)`, [check_secrets_TABLES]);
    return rows.map(({ name }) => name);
}
function opens(decrypt, value) {
    try {
        JSON.parse(decrypt(value));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/fingerprint.js
/** Rows of a table are hashed into this many heaps, so that what differs is found without reading all again. */
const BUCKETS = 256;
async function readColumns(readers) {
    const rows = await readers.query(`
    SELECT c.relname AS "table", attname AS "column", coalesce(element.typname || '[]', t.typname) AS type,
      coalesce(attnum = ANY (indkey), false) AS "isKey"
    FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      JOIN pg_type t ON t.oid = atttypid
      LEFT JOIN pg_type element ON element.oid = t.typelem AND t.typcategory = 'A'
      LEFT JOIN pg_index ON indrelid = c.oid AND indisprimary
    WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1, 2`);
    return Map.groupBy(rows, ({ table }) => table);
}
/** Types that PostgreSQL hashes by value; an enum is hashed by its number, which a restore may change. */
const HASHED = new Set([
    'uuid int2 int4 int8 numeric varchar text bpchar bool date time timestamp timestamptz interval jsonb float4 float8',
]
    .concat('inet cidr bytea int4range int8range numrange daterange tsrange tstzrange')
    .flatMap((names) => names.split(' '))
    .flatMap((name) => [name, `${name}[]`]));
function shapeOf(table, here, there) {
    const columns = here.get(table);
    const others = there?.get(table);
    if (columns === undefined)
        return null;
    const shared = columns.filter(({ column }) => others === undefined || others.some((other) => other.column === column));
    const has = (name) => shared.some(({ column }) => column === name);
    const keys = shared.filter(({ isKey }) => isKey).map(({ column }) => `${quoted(column)}::text`);
    return {
        name: table,
        rowHash: `hash_record_extended(ROW(${shared.map(hashable).join(', ')}), 0)`,
        key: keys.length === 0 ? null : keys.join(` || '/' || `),
        hasCreatedAt: has('created_at'),
        hasUpdatedAt: has('updated_at'),
    };
}
function hashable({ column, type }) {
    return HASHED.has(type) ? quoted(column) : `${quoted(column)}::text`;
}
/** One pass over the table on the server; what comes back is a few lines. */
async function fingerprint(readers, { name, rowHash, key, hasCreatedAt }, backupTime) {
    const before = hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL';
    const rows = await readers.query(`SELECT bucket, count(*)::text AS total, (count(*) FILTER (WHERE early))::text AS until,
            coalesce(sum(hash) FILTER (WHERE early), 0)::text AS sum
       FROM (SELECT ${bucketOf(key)} AS bucket, ${rowHash} AS hash, ${before} AS early
               FROM public.${quoted(name)}) AS row_hashes
      GROUP BY bucket`, [naiveUtc(backupTime)]);
    const buckets = rows.map(({ bucket, total, until, sum }) => ({
        bucket,
        total: Number(total),
        until: Number(until),
        sum,
    }));
    const add = (pick) => buckets.reduce((sum, bucket) => sum + pick(bucket), 0);
    return {
        total: add(({ total }) => total),
        untilBackup: hasCreatedAt ? add(({ until }) => until) : null,
        buckets,
    };
}
/** `$1` is the time of the backup. A row without a time was there. */
const BEFORE_BACKUP = `coalesce(created_at <= $1::timestamp, true)`;
function bucketOf(key) {
    return key === null ? '0' : `(hashtextextended(${key}, 0) & ${BUCKETS - 1})::int`;
}
/** Lago's times are UTC without a zone (facts: lago.md 4.2). */
function naiveUtc(time) {
    return time.toISOString().replace('T', ' ').replace('Z', '');
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/marker.js




/** A row whose transaction may not have been finished yet marks nothing. */
const SETTLED_SECONDS = 60;
/**
 * The newest rows that production has now, of the tables where none is ever deleted. Kept in the report, they are what
 * the next drill must find again: a canary that needs no write to production.
 */
async function readMarkers(production, version, now) {
    const until = naiveUtc(new Date(now.getTime() - SETTLED_SECONDS * 1000));
    const tables = drillTables(version).filter(({ appendOnly }) => appendOnly);
    const found = await Promise.all(tables.map(async ({ name }) => {
        if (!(await isThere(production, name)))
            return [];
        const rows = await production.query(`SELECT id::text, to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time FROM public.${quoted(name)}
          WHERE created_at <= $1::timestamp ORDER BY created_at DESC LIMIT 1`, [until]);
        return rows.map(({ id, time }) => ({ table: name, id, createdAt: time }));
    }));
    return found.flat();
}
/** Whether the copy holds what the drill before saw, where the backup is younger than that drill. */
async function checkMarkers(restored, markers, times) {
    const name = 'Marker of the drill before';
    if (times.seenAt === null)
        return skipped(name, 'there is no drill before, or its report is not at hand');
    if (times.backup < times.seenAt)
        return skipped(name, 'this backup is older than the drill before');
    if (markers.length === 0)
        return skipped(name, 'the drill before saw no row to remember');
    const lost = [];
    for (const { table, id } of markers) {
        const rows = await restored.query(`SELECT FROM public.${quoted(table)} WHERE id::text = $1`, [id]);
        if (rows.length === 0)
            lost.push(`${table} ${id}`);
    }
    if (lost.length === 0) {
        return passed(name, `${markers.length} rows that were the newest at ${times.seenAt.toISOString()} are there`);
    }
    return outcome_failed(name, `not there, though production had it at ${times.seenAt.toISOString()}: ${some(lost)}`, 'The backup claims a time whose data it does not hold: restore the one before, compare, and tell Scaleway.');
}
async function isThere(readers, table) {
    const [row] = await readers.query('SELECT to_regclass($1) IS NOT NULL AS is', [
        `public.${table}`,
    ]);
    return row?.is ?? false;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/evidence.js






/** Files in the bucket, secrets under the keys, and what the drill before saw. */
async function gatherEvidence(question, restored, production) {
    const { spec, effects, backupTime, before } = question;
    const [files, secrets, marker, markers] = await Promise.all([
        filesCheck(question, restored),
        secretsChecks(question, restored),
        checkMarkers(restored, before?.markers ?? [], {
            seenAt: before === undefined ? null : new Date(before.startedAt),
            backup: backupTime,
        }),
        production === null ? [] : readMarkers(production, spec.lago.version, new Date(effects.clock.now())),
    ]);
    return { checks: [files, ...secrets, marker], markers };
}
async function filesCheck({ spec, storage, effects, sampleFiles }, restored) {
    const bucket = spec.storage?.bucket;
    const name = 'Files are in the bucket';
    if (bucket === undefined)
        return skipped(name, 'lago.yml has no storage');
    if (storage === null) {
        return skipped(name, 'LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are not given');
    }
    const head = (key) => effects.perform({
        id: 'drill.files',
        kind: 'scaleway',
        key: `look for ${key}`,
        repeatable: true,
        do: () => storage.objects.head(bucket, key),
    });
    return checkFiles(restored, head, sampleFiles);
}
async function secretsChecks({ keys }, restored) {
    if (keys.length === 0) {
        return [
            skipped('Secrets open', 'LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT are not given'),
        ];
    }
    return Promise.all(keys.map((found) => checkSecrets(restored, createDecrypt(found.keys), found.from)));
}
/** A client for the bucket of lago.yml, when its keys are given. Loaded only then. */
async function storageFor(spec, variables) {
    const accessKey = variables.LAGO_AWS_S3_ACCESS_KEY_ID;
    const secretKey = variables.LAGO_AWS_S3_SECRET_ACCESS_KEY;
    if (accessKey === undefined || secretKey === undefined)
        return null;
    const { createObjectStorage } = await Promise.all(/* import() */[__webpack_require__.e(692), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 35983));
    return createObjectStorage({
        accessKey,
        secretKey,
        region: (0,contracts_build/* regionOf */.AP)(spec),
        endpoint: variables.AWS_ENDPOINT_URL_S3 ?? spec.storage?.endpoint,
    });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/archive-header.js

/** As many bytes of an archive as its header may need up to its time. */
const HEADER_BYTES = 64;
/**
 * When pg_dump began to write an archive of its custom format: every row that it holds is at most so old. It is written
 * in the time of the dumping machine without a zone, which servers keep in UTC (PostgreSQL, pg_backup_archiver.c:
 * magic, three bytes of version, sizes of integers and offsets, format, compression, then the parts of a `struct tm`).
 *
 * @throws ActionError `archive` when it is no such archive
 */
function archiveTime(header, name) {
    const bytes = Buffer.from(header);
    if (bytes.subarray(0, 5).toString('latin1') !== 'PGDMP') {
        throw new effects_build/* ActionError */.lZ('archive', `${name} is not an archive of pg_dump in its custom format.`, 'Make it with pg_dump --format=custom, and give archives a prefix of their own in the bucket.');
    }
    const [major = 0, minor = 0] = bytes.subarray(5, 7);
    const integerBytes = bytes[8] ?? 4;
    // From 1.15 on one byte names the kind of compression; before, an integer gave its level.
    const compressionBytes = major > 1 || minor >= 15 ? 1 : integerBytes + 1;
    const start = 11 + compressionBytes;
    const part = (index) => {
        const at = start + index * (integerBytes + 1);
        return bytes.readUIntLE(at + 1, integerBytes) * (bytes[at] === 0 ? 1 : -1);
    };
    const [second, minute, hour, day, month, year] = [0, 1, 2, 3, 4, 5].map(part);
    return new Date(Date.UTC((year ?? 0) + 1900, month, day, hour, minute, second));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/find-archive.js



/** @param text `s3://bucket/prefix` */
function readArchivePlace(text) {
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(text) ?? [];
    return { bucket, prefix };
}
/**
 * An archive in the bucket, by the time at which pg_dump began.
 *
 * @throws ActionError `no-backup` when there is none
 */
async function findArchive(storage, { bucket, prefix }, effects, choice) {
    const listed = await effects.perform({
        id: 'drill.archives.list',
        kind: 'scaleway',
        key: `archives in ${bucket}/${prefix}`,
        repeatable: true,
        do: async () => {
            const found = [];
            for await (const { key, sizeBytes, modifiedAt } of storage.objects.list(bucket, prefix)) {
                found.push({ kind: 'archive', id: key, name: key, createdAt: modifiedAt, sizeBytes });
            }
            return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
        },
    });
    if (listed.length === 0) {
        throw new effects_build/* ActionError */.lZ('no-backup', `There is no archive under s3://${bucket}/${prefix}.`, "Look whether the job that dumps still runs, and whether input 'archive' names its bucket and prefix.");
    }
    const begun = async (archive) => {
        const header = await effects.perform({
            id: 'drill.archives.header',
            kind: 'scaleway',
            key: `header of ${archive.id}`,
            repeatable: true,
            do: () => storage.objects.getRange(bucket, archive.id, 0, HEADER_BYTES - 1),
        });
        return { ...archive, createdAt: notAfter(archive.createdAt, archiveTime(header, archive.id)) };
    };
    const [backup, newest] = await Promise.all([begun(choose(listed, choice)), begun(choose(listed, {}))]);
    return { backup, newest };
}
const HOUR = 3_600_000;
/** A dump that seems to begin after it was uploaded was made by a machine east of UTC, whose clock says hours more. */
function notAfter(upload, begun) {
    const hoursEast = Math.max(0, Math.ceil((begun.getTime() - upload.getTime()) / HOUR));
    return new Date(begun.getTime() - hoursEast * HOUR);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/keys.js




const PRIMARY = 'LAGO_ENCRYPTION_PRIMARY_KEY';
const SALT = 'LAGO_ENCRYPTION_KEY_DERIVATION_SALT';
/**
 * The keys of the environment and those that were escrowed; each is proven by itself, for either may be the one that is
 * left after a disaster.
 *
 * @throws ActionError `input` when a half is given, or the escrow does not open
 */
async function findKeys(sources) {
    const found = [];
    const given = keysIn(sources.environment, 'The environment of this step');
    if (given !== null)
        found.push({ from: 'the environment', keys: given });
    if (sources.escrowFile !== undefined) {
        const keys = keysIn(await openEscrow(sources.escrowFile, sources), sources.escrowFile);
        if (keys === null)
            throw incomplete(`${sources.escrowFile} holds neither key`);
        found.push({ from: 'the escrow', keys });
    }
    return found;
}
function keysIn(values, where) {
    const primaryKey = values[PRIMARY];
    const keyDerivationSalt = values[SALT];
    if (primaryKey === undefined && keyDerivationSalt === undefined)
        return null;
    if (primaryKey === undefined || keyDerivationSalt === undefined) {
        throw incomplete(`${where} holds one of ${PRIMARY} and ${SALT} only`);
    }
    return { primaryKey, keyDerivationSalt };
}
function incomplete(what) {
    return new effects_build/* ActionError */.lZ('input', `${what}.`, `Give both: ${PRIMARY} and ${SALT}.`);
}
/** What provision escrows (JSON with `secrets`), any JSON object, or lines of `NAME=value`; age, armored or not. */
async function openEscrow(file, { ageIdentity, workspace }) {
    if (ageIdentity === undefined) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'escrow-file' is ${file}, and AGE_IDENTITY is not set.`, 'Set AGE_IDENTITY to the key that opens it (AGE-SECRET-KEY-1…), or leave escrow-file out.');
    }
    try {
        const { armor, Decrypter } = await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 47086));
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file));
        const text = content.toString('latin1');
        const decrypter = new Decrypter();
        decrypter.addIdentity(ageIdentity.trim());
        const sealed = text.startsWith('-----BEGIN AGE') ? armor.decode(text) : new Uint8Array(content);
        return readValues(await decrypter.decrypt(sealed, 'text'));
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('input', `The escrow ${file} does not open: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Set AGE_IDENTITY to the identity of the recipient that it was made for.', { cause: error });
    }
}
function readValues(text) {
    const values = text.trimStart().startsWith('{')
        ? parsedObject(text)
        : Object.fromEntries(text.split('\n').flatMap((line) => {
            const [, name, value] = /^(\w+)=(.*)$/.exec(line.trim()) ?? [];
            return name === undefined || value === undefined ? [] : [[name, value]];
        }));
    for (const value of Object.values(values))
        if (value !== '')
            (0,build/* maskSecret */.$l)(value);
    return values;
}
/** The error of JSON.parse would show what it could not read. */
function parsedObject(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw new Error('it is neither lines of NAME=value nor a JSON object');
    }
    const entries = Object.entries(secretsOf(parsed));
    return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
function secretsOf(parsed) {
    const { secrets } = (parsed ?? {});
    return typeof secrets === 'object' && secrets !== null ? secrets : (parsed ?? {});
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/restore-request.js

const READY_SECONDS = 3600;
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

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/load-archive.js









const PIECE_BYTES = 16 * 1024 * 1024;
/** Streams an archive through pg_restore into the empty scratch, over the standby; no more than a piece is in memory. */
async function loadArchive(restore, archives, login) {
    const { effects, scaleway, backup, topology } = restore;
    const { instanceId } = login;
    const { name: databaseName, user: userName } = topology.database;
    const database = { instanceId, databaseName, userName };
    await effects.perform({
        id: 'drill.archive.database',
        kind: 'scaleway',
        key: `create database ${databaseName} in ${login.name}`,
        do: () => scaleway.rdb.createDatabase({ instanceId, name: databaseName }),
        probe: async () => {
            const { databases } = await scaleway.rdb.listDatabases({
                instanceId,
                name: databaseName,
                skipSizeRetrieval: true,
            });
            const [value] = databases;
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
    await effects.perform({
        id: 'drill.archive.grant',
        kind: 'scaleway',
        key: `let ${userName} fill ${databaseName}`,
        repeatable: true,
        do: () => scaleway.rdb.setPrivilege({ ...database, permission: 'all' }),
    });
    await untilReady(restore, instanceId, 'empty', () => true);
    await effects.perform({
        id: 'drill.archive.load',
        kind: 'database',
        key: `pg_restore ${backup.id}`,
        title: `load ${backup.id} (${(backup.sizeBytes / 1e9).toFixed(1)} GB)`,
        // Half a load cannot be continued: the drill starts anew, with a new scratch.
        do: () => pgRestore(restore, archives, login),
        probe: async () => ({ happened: false }),
    });
}
async function pgRestore({ backup }, archives, login) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(archives.tempFolder, 'archive-'));
    const door = await openDoor(archives.forward, login);
    try {
        const authority = (0,external_node_path_.join)(folder, 'authority.pem');
        await (0,promises_.writeFile)(authority, login.certificate, { mode: 0o600 });
        const child = (0,external_node_child_process_.spawn)('pg_restore', ['--no-owner', '--no-privileges', '--dbname', login.database], {
            env: {
                PATH: process.env.PATH,
                PGHOST: '127.0.0.1',
                PGPORT: String(door.port),
                PGUSER: login.user,
                PGPASSWORD: login.password,
                PGSSLMODE: 'verify-ca',
                PGSSLROOTCERT: authority,
            },
            stdio: ['pipe', 'ignore', 'pipe'],
        });
        let said = '';
        child.stderr.on('data', (chunk) => {
            said = (said + chunk.toString()).slice(-4_000);
        });
        const ended = Promise.race([
            (0,external_node_events_.once)(child, 'exit'),
            (0,external_node_events_.once)(child, 'error').then(([error]) => Promise.reject(notInstalled(error))),
        ]);
        // When it ends early, its exit tells more than the broken pipe.
        const fed = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(pieces(archives, backup.id, backup.sizeBytes)), child.stdin).catch((error) => error);
        const [code] = await ended;
        const fault = await fed;
        judge(code, said, fault, archives);
    }
    finally {
        door.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function judge(code, said, fault, { warn }) {
    const ignored = /errors ignored on restore: (\d+)/.exec(said)?.[1];
    if (code === 0 && fault === undefined)
        return;
    if (code === 1 && ignored !== undefined && fault === undefined) {
        warn(`pg_restore could not restore ${ignored} objects; the checks tell whether it matters.\n${said.trim()}`);
        return;
    }
    throw new effects_build/* ActionError */.lZ('restore', `The archive does not restore: pg_restore ended with ${code}. ${fault === undefined ? '' : (0,effects_build/* messageOf */.bD)(fault)}\n${said.trim()}`, 'Run this again; when it stays so, the archive is damaged: restore the one before (input at).');
}
async function* pieces({ storage, place }, key, sizeBytes) {
    for (let first = 0; first < sizeBytes; first += PIECE_BYTES) {
        yield await storage.objects.getRange(place.bucket, key, first, Math.min(first + PIECE_BYTES, sizeBytes) - 1);
    }
}
/** A port of this machine that leads through the standby to the scratch, for programs that know only ports. */
async function openDoor(forward, { address, port }) {
    const server = (0,external_node_net_.createServer)((socket) => {
        forward(address, port).then((channel) => {
            (0,external_node_stream_promises_.pipeline)(socket, channel, socket).catch(() => socket.destroy());
        }, () => socket.destroy());
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return { port: server.address().port, close: () => server.close() };
}
function notInstalled(error) {
    return new effects_build/* ActionError */.lZ('restore', `pg_restore cannot be started: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Install the client programs of PostgreSQL on the runner (apt-get install postgresql-client), at least as new as pg_dump was.', { cause: error });
}

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
    const { default: shared } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.t.bind(__webpack_require__, 55390, 19));
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

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/attest-report.js


/** The in-toto predicate for results of tests: verifiers know it. */
const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * Signs that this run made this report: who reads it in years can tell that nobody changed it since.
 *
 * @param content the report as it was written, byte for byte
 * @returns id of the attestation
 */
function attestReport(options) {
    const { attest, effects, report, content } = options;
    const { environment, startedAt } = report;
    return effects.perform({
        id: 'drill.attest',
        kind: 'github',
        key: `attest ${startedAt}`,
        title: 'sign the report',
        // Two attestations of one report say the same twice.
        repeatable: true,
        do: () => attest({
            subjectName: `drill-${environment}-${startedAt}.json`,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            predicateType: PREDICATE,
            predicate: testResult(report),
        }),
    });
}
function testResult({ backup, verdict, checks, origin, evidenceDigest }) {
    const named = (wanted) => checks.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
    return {
        result: verdict === 'passed' ? 'PASSED' : 'FAILED',
        configuration: [
            { name: `${backup.kind} ${backup.id}` },
            { name: 'evidence', digest: { sha256: evidenceDigest } },
        ],
        ...(origin?.runUrl == null ? {} : { url: origin.runUrl }),
        passedTests: named('passed'),
        warnedTests: named('skipped'),
        failedTests: named('failed'),
    };
}
/** GitHub's own library, loaded only when there is something to sign. */
async function githubAttest(token) {
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(635), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 25344));
    return async ({ subjectName, sha256, predicateType, predicate }) => {
        try {
            const subjects = [{ name: subjectName, digest: { sha256 } }];
            const { attestationID } = await attest({ subjects, predicateType, predicate, token });
            return attestationID ?? '';
        }
        catch (error) {
            throw new effects_build/* ActionError */.lZ('attest', `The report could not be signed: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Give the job `permissions: id-token: write, attestations: write` and pass github-token: secrets.GITHUB_TOKEN.', { cause: error });
        }
    };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/drill-issue.js

/** Opens one issue when drills begin to fail, tells it of every further failure, and closes it with the next success. */
async function keepIssue(options) {
    const { issues, effects, report, markdown } = options;
    const { environment, verdict } = report;
    const marker = `<!-- lago-scw:drill:${environment} -->`;
    const find = async () => (await issues.listOpen()).find(({ body }) => body.startsWith(marker));
    const open = await effects.perform({
        id: 'drill.issue.find',
        kind: 'github',
        key: `open issue of the drills of ${environment}`,
        repeatable: true,
        do: () => github(find),
    });
    const write = (id, work) => effects.perform({
        id: `drill.issue.${id}`,
        kind: 'github',
        key: `${id} issue of ${environment}`,
        // A second comment, or closing what is closed, harms nobody.
        repeatable: true,
        do: () => github(work),
    });
    if (open === undefined) {
        if (verdict === 'passed')
            return;
        await effects.perform({
            id: 'drill.issue.create',
            kind: 'github',
            key: `issue of ${environment}`,
            do: () => github(() => issues.create(`Restore drill of ${environment} fails`, `${marker}\n${markdown}`)),
            probe: async () => (await github(find)) === undefined ? { happened: false } : { happened: true, value: undefined },
        });
        return;
    }
    await write('comment', () => issues.comment(open.number, markdown));
    if (verdict === 'passed')
        await write('close', () => issues.close(open.number));
}
/** @actions/github, loaded only when there is something to tell. */
async function githubIssues(token, runner) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 53635));
    const octokit = getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    const { issues } = octokit.rest;
    return {
        listOpen: async () => {
            const found = await octokit.paginate(issues.listForRepo, { owner, repo, state: 'open', per_page: 100 });
            return found.map(({ number, body }) => ({ number, body: body ?? '' }));
        },
        create: async (title, body) => void (await issues.create({ owner, repo, title, body })),
        comment: async (issue_number, body) => void (await issues.createComment({ owner, repo, issue_number, body })),
        close: async (issue_number) => void (await issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' })),
    };
}
const github = (call) => (0,build/* callGitHub */.ur)(call, 'Give the job `permissions: issues: write` and pass github-token: secrets.GITHUB_TOKEN.');

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/publish.js






/** Writes the report, keeps it in the bucket, signs it, and tells GitHub. What fails makes the step fail; the rest goes on. */
async function publish(options) {
    const { context, report, archive, clients } = options;
    const { effects, inputs, runner } = context;
    const markdown = context.summary.toMarkdown();
    const folder = inputs['report-folder'] ?? (0,external_node_path_.join)(runner.tempFolder, 'lago-scw');
    const path = await writeReports({ effects, folder, name: 'drill', report });
    const attempt = async (work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            context.fail(asActionError(error));
            return otherwise;
        }
    };
    const token = inputs['github-token'];
    const [attestation] = await Promise.all([
        attempt(async () => {
            if (!inputs.attest || token === undefined)
                return '';
            const attest = clients.attest ?? (await githubAttest(token));
            return attestReport({ attest, effects, report, content: await (0,promises_.readFile)(path) });
        }, ''),
        attempt(async () => archive?.keep(report, markdown), undefined),
        attempt(async () => {
            if (token === undefined)
                return;
            const issues = clients.issues ?? (await githubIssues(token, runner));
            await keepIssue({ issues, effects, report, markdown });
        }, undefined),
    ]);
    return { path, attestation };
}
function asActionError(error) {
    if (error instanceof effects_build/* ActionError */.lZ)
        return error;
    return new effects_build/* ActionError */.lZ('publish', `The report could not be handed on: ${(0,effects_build/* messageOf */.bD)(error)}`, 'The verdict stands, and the report is in the report folder: run this again, or store it by hand.', { cause: error });
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/remove-scratch.js
var remove_scratch = __webpack_require__(53776);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/load-backup.js

/** Loads a logical backup into an instance that is empty. */
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








/**
 * Restores a backup to an instance of its own, reachable over the private network alone. For an archive of pg_dump that
 * instance is empty still: `loadArchive` fills it.
 */
async function restoreToScratch(restore) {
    const { effects, scaleway, topology, backup } = restore;
    const password = backup.kind === 'snapshot' ? restore.password : newPassword();
    const created = backup.kind === 'snapshot' ? await createFromSnapshot(restore) : await createEmpty(restore, password);
    if (backup.kind === 'snapshot')
        await makePrivate(restore, created.id);
    else if (backup.kind === 'logical-backup')
        await loadBackup(restore, created.id);
    const instance = await untilReady(restore, created.id, 'reachable', (it) => (0,scaleway_build/* privateEndpoint */.Xj)(it) !== undefined);
    const endpoint = (0,scaleway_build/* privateEndpoint */.Xj)(instance);
    if (endpoint === undefined)
        throw new Error('waited for the private endpoint');
    return {
        instanceId: instance.id,
        nodeType: instance.nodeType,
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
/** 8 to 128 characters of four kinds, as the API asks. It dies with the scratch. */
function newPassword() {
    const password = `${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}aA1!`;
    (0,build/* maskSecret */.$l)(password);
    return password;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/standby.js




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

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/trend.js

/** A small chart of RPO and RTO over the drills, oldest first; null where there is no line to draw. */
function trendChart(reports) {
    if (reports.length < 2)
        return null;
    const numbers = (pick) => reports.map((report) => pick(report).toFixed(2)).join(', ');
    return [
        'xychart-beta',
        '  title "Hours of RPO (bars) and minutes of RTO (line)"',
        `  x-axis [${reports.map(({ startedAt }) => `"${(0,build/* mermaidText */.Hg)(startedAt.slice(5, 10))}"`).join(', ')}]`,
        `  bar [${numbers(({ rpoSeconds }) => rpoSeconds / 3600)}]`,
        `  line [${numbers(({ rtoSeconds }) => rtoSeconds / 60)}]`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/summary.js



const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
function writeSummary(summary, report, { laps, reports }) {
    const { backup, checks, tables } = report;
    const failed = checks.filter(({ outcome }) => outcome === 'failed');
    summary
        .heading(`Restore drill: ${report.verdict}`)
        .paragraph(`The ${backup.kind} of ${backup.createdAt} was restored to an instance of its own and compared with production: ${counted(checks)}.`)
        .table(['Measure', 'Value'], [
        ['RPO: age of the backup', duration(report.rpoSeconds)],
        ['RTO: restored and verified in', duration(report.rtoSeconds)],
        ['Rows read and hashed', work(report)],
        ['The scratch existed, and was paid, for', duration(lifetimeSeconds(laps))],
        ['Backup', `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
        ['Evidence (SHA-256)', report.evidenceDigest],
    ])
        .diagram(gantt(laps));
    const trend = trendChart(reports);
    if (trend !== null)
        summary.heading('Trend', 3).diagram(trend);
    if (failed.length > 0) {
        summary
            .heading('What to do', 3)
            .list(failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
    }
    summary
        .table(['', 'Check', 'What came'], checks.map(({ outcome, name, detail }) => [MARKS[outcome], name, detail]))
        .details('Rows by table', (inner) => inner.table(['Table', 'Restored', 'Production now'], tables.map(({ table, restored, production }) => [table, String(restored), String(production ?? '–')])));
}
function lifetimeSeconds(laps) {
    const [from, to] = [Math.min(...laps.map((lap) => lap.from)), Math.max(...laps.map((lap) => lap.to))];
    return laps.length === 0 ? 0 : (to - from) / 1000;
}
function work({ work }) {
    if (work === undefined)
        return '–';
    return `${work.rowsRead} in ${duration(work.seconds)}, ${work.rowsPerSecond} per second`;
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

// EXTERNAL MODULE: ./node_modules/.pnpm/pg@8.23.1/node_modules/pg/esm/index.mjs
var pg_esm = __webpack_require__(84945);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/database-session.js


/**
 * Opens a connection; the caller ends it, which closes the forward too.
 *
 * @throws ActionError `database` when PostgreSQL refuses; TransientError when the connection breaks
 */
async function openDatabase(login, forward) {
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
    client.once('end', () => channel.destroy());
    try {
        await client.connect();
        return client;
    }
    catch (error) {
        channel.destroy();
        throw explained(error, login);
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
/** What an error of a connection or a query means, and what to do about it. */
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

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/readers.js
const ROWS_AT_ONCE = 5_000;
const STATEMENT_MINUTES = 60;
/**
 * Opens `connections` connections and one more, which holds the view (pg_export_snapshot) that the others share.
 *
 * @throws whatever `open` throws
 */
async function openReaders(open, connections) {
    const holder = await open();
    const snapshot = await exportSnapshot(holder);
    const begin = (client) => beginAt(client, snapshot);
    const opened = await Promise.allSettled(Array.from({ length: connections }, open));
    const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const close = async () => {
        await Promise.allSettled([holder, ...clients].map((client) => client.end()));
    };
    const refused = opened.find((result) => result.status === 'rejected');
    // A server that has few connections left gets fewer of ours.
    if (clients.length === 0) {
        await close();
        throw refused?.reason;
    }
    await Promise.all(clients.map(begin));
    const { take, giveBack } = queue(clients);
    async function lend(work) {
        const client = await take();
        try {
            return await work(client);
        }
        catch (error) {
            // A failed statement ends the transaction; the view is still held, so the next one sees the same.
            await begin(client).catch(() => { });
            throw error;
        }
        finally {
            giveBack(client);
        }
    }
    return {
        query: (sql, values = []) => lend(async (client) => (await client.query(sql, [...values])).rows),
        queryWith: (settings, sql) => lend(async (client) => {
            for (const [name, value] of Object.entries(settings)) {
                await client.query('SELECT set_config($1, $2, true)', [name, value]);
            }
            const { rows } = await client.query(sql);
            await begin(client);
            return rows;
        }),
        async *stream(sql, values = []) {
            const client = await take();
            try {
                await client.query(`DECLARE reader NO SCROLL CURSOR FOR ${sql}`, [...values]);
                for (;;) {
                    const { rows } = await client.query(`FETCH ${ROWS_AT_ONCE} FROM reader`);
                    if (rows.length === 0)
                        return;
                    yield* rows;
                }
            }
            finally {
                await begin(client).catch(() => { });
                giveBack(client);
            }
        },
        close,
    };
}
async function exportSnapshot(client) {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query('SELECT pg_export_snapshot() AS id');
    return rows[0]?.id ?? '';
}
async function beginAt(client, snapshot) {
    await client.query('ROLLBACK');
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET TRANSACTION SNAPSHOT '${snapshot}'`);
    await client.query(`SET LOCAL statement_timeout = '${STATEMENT_MINUTES}min'`);
    await client.query(`SET LOCAL work_mem = '64MB'`);
}
function queue(items) {
    const free = [...items];
    const waiting = [];
    return {
        take: () => {
            const item = free.pop();
            return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
        },
        giveBack: (item) => {
            const next = waiting.shift();
            if (next === undefined)
                free.push(item);
            else
                next(item);
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/catalogue.js
async function readCatalogue(readers) {
    const names = async (sql) => (await readers.query(sql)).map(({ name }) => name);
    const ifThere = async (table, sql) => {
        const [found] = await readers.query('SELECT to_regclass($1) IS NOT NULL AS there', [
            `public.${table}`,
        ]);
        return found?.there ? names(sql) : [];
    };
    const kinds = Object.keys(OBJECTS);
    const [version, migrations, environments, extensions, invalidIndexes, unvalidated, ...objects] = await Promise.all([
        readers.query('SHOW server_version_num'),
        ifThere('schema_migrations', 'SELECT version::text AS name FROM public.schema_migrations ORDER BY 1'),
        ifThere('ar_internal_metadata', `SELECT value::text AS name FROM public.ar_internal_metadata WHERE key = 'environment'`),
        names('SELECT extname AS name FROM pg_extension ORDER BY 1'),
        names('SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid ORDER BY 1'),
        names(`SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint
              WHERE NOT convalidated AND connamespace = 'public'::regnamespace ORDER BY 1`),
        ...Object.values(OBJECTS).map(names),
    ]);
    return {
        serverVersion: Number(version[0]?.server_version_num),
        migrations,
        extensions,
        invalidIndexes,
        unvalidated,
        railsEnvironment: environments[0] ?? null,
        objects: Object.fromEntries(kinds.map((kind, index) => [kind, objects[index] ?? []])),
    };
}
const NOT_OF_EXTENSION = (column) => `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${column} AND d.deptype = 'e')`;
/** Each answers `name`: what the object is called, and what it is. */
const OBJECTS = {
    tables: `
    SELECT c.relname || ' (' || string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attname) || ')'
      AS name FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')}
     GROUP BY c.oid ORDER BY 1`,
    indexes: `
    SELECT pg_get_indexdef(indexrelid) AS name FROM pg_index JOIN pg_class c ON c.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
    constraints: `
    SELECT conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) AS name FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 ORDER BY 1`,
    views: `
    SELECT relname || CASE relkind WHEN 'm' THEN ' (materialized)' ELSE '' END AS name FROM pg_class c
     WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
    triggers: `
    SELECT c.relname || '.' || tgname || CASE tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END AS name
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    functions: `
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p
     WHERE pronamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('p.oid')} ORDER BY 1`,
    sequences: `
    SELECT relname AS name FROM pg_class c WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    'column rules': `
    SELECT c.relname || '.' || attname || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END ||
      coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') AS name
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
       AND (attnotnull OR adbin IS NOT NULL) AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
};

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-catalogue.js


/** What the copy is made of, beside production and beside what the release of Lago needs. */
function checkCatalogue(catalogues) {
    return [
        serverVersion(catalogues),
        migrationSet(catalogues),
        schemaVersion(catalogues),
        railsEnvironment(catalogues),
        extensions(catalogues),
        invalidIndexes(catalogues),
        unvalidatedConstraints(catalogues),
        ...Object.keys(catalogues.restored.objects).map((kind) => objects(kind, catalogues)),
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
function lacksOnlyNewest(restored, production) {
    return production.migrations.slice(0, restored.migrations.length).join() === restored.migrations.join();
}
function migrationSet({ restored, production }) {
    const name = 'Set of migrations';
    if (restored.migrations.length === 0) {
        return outcome_failed(name, 'expected the migrations of Lago; came no schema_migrations', 'The copy holds no Lago: the backup is of another database, or was made before the first deploy.');
    }
    if (production === null)
        return skipped(name, `${restored.migrations.length} entries; no production to compare`);
    const missing = lacking(restored.migrations, production.migrations);
    const surplus = lacking(production.migrations, restored.migrations);
    if (missing.length === 0 && surplus.length === 0) {
        return passed(name, `${restored.migrations.length} entries, the same as in production`);
    }
    if (surplus.length === 0 && lacksOnlyNewest(restored, production)) {
        return passed(name, `as before the last upgrade: production has ${missing.length} newer entries`);
    }
    return outcome_failed(name, `expected the ${production.migrations.length} entries of production; came ${restored.migrations.length}: missing ${some(missing)}, surplus ${some(surplus)}`, 'The backup is of another database, or damaged: restore the one before and compare.');
}
function schemaVersion({ restored, production, expectations }) {
    const name = 'Schema version';
    const expected = expectations.schemaVersion;
    const came = restored.migrations.at(-1) ?? 'none';
    if (expected === null)
        return skipped(name, `${came}; what the release expects is not in our table`);
    if (came === expected)
        return passed(name, `${came}, as the release expects`);
    const newest = production?.migrations.at(-1) ?? 'none';
    if (came > expected && came !== 'none') {
        return passed(name, `${came}, newer than ${expected} of the release in lago.yml (after a rollback)`);
    }
    if (came !== 'none' && production !== null && newest >= expected && lacksOnlyNewest(restored, production)) {
        return passed(name, `${came}, from before the upgrade to ${newest}`);
    }
    return outcome_failed(name, `expected ${expected}; came ${came}, while production has ${newest}`, 'Migrations did not run to their end when this was backed up: look at `deploy-compose` with operation: status.');
}
function railsEnvironment({ restored: { railsEnvironment: came } }) {
    const name = 'Made by production';
    if (came === 'production')
        return passed(name, 'the database says that it is of production');
    if (came === null)
        return skipped(name, 'no ar_internal_metadata');
    return outcome_failed(name, `expected production; came ${came}`, 'The backup is of another database: look at which instance is backed up.');
}
function extensions({ restored, production, expectations }) {
    const name = 'Extensions';
    const ours = production?.extensions ?? [];
    const wanted = [...new Set([...expectations.extensions, ...ours])];
    const missing = lacking(restored.extensions, wanted);
    if (missing.length === 0)
        return passed(name, restored.extensions.join(', '));
    // What Lago's release needs and production itself lacks is a fault of production, not of the backup.
    const lost = missing.filter((extension) => production === null || ours.includes(extension));
    if (lost.length > 0) {
        return outcome_failed(name, `expected ${wanted.join(', ')}; missing ${lost.join(', ')}`, 'Objects that use them did not come back: the role that restores may not create them; create them before restoring.');
    }
    return outcome_failed(name, `the release needs ${missing.join(', ')}, which production lacks too`, 'Run the migrations of the release: production itself is not as the release expects.');
}
function invalidIndexes({ restored, production }) {
    const name = 'Indexes are valid';
    const { invalidIndexes: invalid } = restored;
    if (invalid.length === 0)
        return passed(name, `${restored.objects.indexes?.length ?? 0} indexes`);
    const inherited = production !== null && invalid.every((index) => production.invalidIndexes.includes(index));
    return outcome_failed(name, `expected none invalid; came ${some(invalid)}${inherited ? ', as in production' : ''}`, 'An interrupted CREATE INDEX CONCURRENTLY left it: REINDEX INDEX CONCURRENTLY in production.');
}
/** Lago itself leaves some constraints unchecked (facts: lago.md 4.3, 11): only those that production has checked count. */
function unvalidatedConstraints({ restored, production }) {
    const name = 'Constraints are checked';
    if (production === null)
        return skipped(name, `${restored.unvalidated.length} are not; no production to compare`);
    const lost = lacking(production.unvalidated, restored.unvalidated);
    if (lost.length === 0)
        return passed(name, `all but ${restored.unvalidated.length}, as in production`);
    return outcome_failed(name, `checked in production and not in the copy: ${some(lost)}`, 'Rows of the copy may break it: ALTER TABLE … VALIDATE CONSTRAINT on the copy tells which.');
}
function objects(kind, { restored, production }) {
    const name = `Schema: ${kind}`;
    if (production === null) {
        return skipped(name, `${restored.objects[kind]?.length ?? 0}; no production to compare`);
    }
    if (restored.migrations.join() !== production.migrations.join()) {
        return skipped(name, 'the schema of production is another one by now');
    }
    const [here, there] = [restored.objects[kind] ?? [], production.objects[kind] ?? []];
    const missing = lacking(here, there);
    if (missing.length === 0)
        return passed(name, `${here.length}, as in production`);
    return outcome_failed(name, `expected ${there.length}; missing or different: ${some(missing)}`, 'The restore lost them: look at what the role that restores may not create.');
}
function lacking(here, wanted) {
    const found = new Set(here);
    return wanted.filter((item) => !found.has(item));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/damage.js

/**
 * What PostgreSQL says when it finds its own files broken: corrupted data or index, internal error, input or output,
 * missing file, a value that no type can hold (PostgreSQL, appendix A). Null: another kind of error.
 */
function damageIn(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // Its text would show the value, which may be a person's.
    if (code.startsWith('22'))
        return `a value that its type cannot hold (${code})`;
    return /^(XX|58)/.test(code) ? `${(0,effects_build/* messageOf */.bD)(error)} (${code})` : null;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-rows.js


/**
 * Rows of one table in the copy and in production, bounded by the time of the backup. Rows that are only ever added must
 * be the same; of the others production may have deleted or changed some since, but cannot have gained any.
 */
function checkRows(table, findings, has) {
    const name = `Rows of ${table.name}`;
    const { restored: copy, production: source, differences } = findings;
    if (source === null && copy === null)
        return skipped(name, 'the table is in neither');
    // One check says so; thirty more would hide it.
    if (!has.anyTable)
        return skipped(name, 'the copy holds no Lago at all');
    if (copy === null) {
        return outcome_failed(name, `expected ${source?.total} rows; came no such table`, 'The backup lacks the table, or the role may not read it: restore the backup before and compare.');
    }
    if (table.neverEmpty && copy.total === 0) {
        return outcome_failed(name, 'expected at least one row; came none', emptyRemedy);
    }
    if (source === null) {
        return passed(name, `${copy.total}; ${has.production ? 'production has no such table by now' : 'no production to compare'}`);
    }
    if (copy.untilBackup === null || source.untilBackup === null) {
        return passed(name, `${copy.total}, production ${source.total} now (drift ${signed(source.total - copy.total)})`);
    }
    return compared(table, copy, source, differences ?? none(copy.untilBackup, source.untilBackup), has.everyTrace);
}
function compared(table, copy, source, found, everyTrace) {
    const name = `Rows of ${table.name}`;
    const { missing, gone, changed, touched, inFlight } = found;
    const atLeast = found.isPartial ? 'at least ' : '';
    const examples = found.examples.length === 0 ? '' : ` (${some(found.examples)})`;
    if (missing > 0) {
        return outcome_failed(name, `expected ${source.untilBackup} rows from before the backup; came ${copy.untilBackup}: ${atLeast}${missing} missing${examples}`, 'The backup is not whole: restore the one before, compare, and tell Scaleway.');
    }
    // Without transaction numbers an update that keeps no time cannot be told from damage, except where none may be.
    if (changed > 0 && (everyTrace || table.appendOnly)) {
        return outcome_failed(name, `${atLeast}${changed} rows are not what production has, which did not touch them since${examples}`, 'The backup does not hold what was written: restore the one before, compare, and tell Scaleway.');
    }
    if (gone > 0 && table.appendOnly) {
        return outcome_failed(name, `production has ${source.untilBackup} rows from before the backup, the copy ${copy.untilBackup}: ${atLeast}${gone} vanished from production`, 'Nothing deletes from this table: find out what did. The copy has the rows.');
    }
    const since = source.total - (source.untilBackup ?? 0);
    const drift = [
        gone > 0 ? `${gone} deleted since` : '',
        touched > 0 ? `${touched} changed since` : '',
        changed > 0 ? `${changed} changed without a trace of when` : '',
        inFlight > 0 ? `${inFlight} were not finished at the backup` : '',
        since > 0 ? `${since} new since` : '',
    ].filter((part) => part !== '');
    return passed(name, [`${copy.untilBackup} from before the backup on both sides`, ...drift].join(', '));
}
/** Of a table without a key, only the numbers tell. */
function none(copy, source) {
    const nothing = { inFlight: 0, changed: 0, touched: 0, examples: [], isPartial: false };
    return { ...nothing, missing: Math.max(0, source - copy), gone: Math.max(0, copy - source) };
}
const emptyRemedy = 'A live Lago has at least one: the backup was made before there was data, or of another database.';
function signed(drift) {
    return drift > 0 ? `+${drift}` : String(drift);
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/differing-rows.js

const EXAMPLES = 5;
const IN_FLIGHT_SECONDS = 60;
/** So many rows are looked at one by one; beyond, a share of them tells as much. */
const ROWS_TO_LOOK_AT = 2_000_000;
/** Goes through the rows of the buckets that differ on both sides at once, in the order of their keys. */
async function findDifferences({ restored, production, transactionsSince }, shape, fingerprints, backupTime) {
    const differing = differingBuckets(fingerprints.restored, fingerprints.production);
    const perBucket = Math.max(1, fingerprints.production.total / 256);
    const looked = differing.slice(0, Math.max(1, Math.floor(ROWS_TO_LOOK_AT / perBucket)));
    const values = [naiveUtc(backupTime), looked];
    const sql = rowsOf(shape, transactionsSince);
    const counts = { missing: 0, inFlight: 0, gone: 0, changed: 0, touched: 0 };
    const examples = [];
    const note = (kind, key) => {
        counts[kind] += 1;
        if ((kind === 'missing' || kind === 'changed') && examples.length < EXAMPLES)
            examples.push(key);
    };
    const pairs = merged(restored.stream(sql, values), production.stream(sql, values));
    for await (const [copy, source] of pairs) {
        if (source === undefined)
            note('gone', copy.key);
        else if (copy === undefined)
            note(source.late ? 'inFlight' : 'missing', source.key);
        else if (copy.hash !== source.hash)
            note(source.touched ? 'touched' : 'changed', source.key);
    }
    return { ...counts, examples, isPartial: looked.length < differing.length };
}
function differingBuckets(copy, source) {
    const mark = ({ until, sum }) => `${until} ${sum}`;
    const of = (side) => new Map(side.buckets.map((bucket) => [bucket.bucket, mark(bucket)]));
    const [here, there] = [of(copy), of(source)];
    const empty = mark({ until: 0, sum: '0' });
    return [...new Set([...here.keys(), ...there.keys()])].filter((bucket) => (here.get(bucket) ?? empty) !== (there.get(bucket) ?? empty));
}
function rowsOf({ name, key, rowHash, hasUpdatedAt, hasCreatedAt }, transactionsSince) {
    const late = `coalesce(created_at > $1::timestamp - interval '${IN_FLIGHT_SECONDS} seconds', false)`;
    // Rails' update_all leaves updated_at as it was: the number of the transaction that wrote a row never lies.
    const touched = [
        hasUpdatedAt ? 'coalesce(updated_at > $1::timestamp, false)' : 'false',
        transactionsSince === null ? 'false' : `age(xmin) <= ${transactionsSince}`,
    ].join(' OR ');
    return `
    SELECT ${key} AS key, (${rowHash})::text AS hash, ${hasCreatedAt ? late : 'false'} AS late,
           (${touched}) AS touched
      FROM public.${quoted(name)}
     WHERE ${hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL'} AND ${bucketOf(key)} = ANY ($2)
     ORDER BY (${key}) COLLATE "C"`;
}
async function* merged(left, right) {
    const next = async (side) => {
        const result = await side.next();
        return result.done ? undefined : result.value;
    };
    let [a, b] = await Promise.all([next(left), next(right)]);
    while (a !== undefined || b !== undefined) {
        if (a !== undefined && (b === undefined || a.key < b.key)) {
            yield [a, undefined];
            a = await next(left);
        }
        else if (b !== undefined && (a === undefined || b.key < a.key)) {
            yield [undefined, b];
            b = await next(right);
        }
        else if (a !== undefined && b !== undefined) {
            yield [a, b];
            [a, b] = await Promise.all([next(left), next(right)]);
        }
    }
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/transactions-since.js
/** The copy has made transactions of its own since it was restored: its statistics, our question for amcheck. */
const OF_THE_COPY = 100;
/**
 * How many transactions production made since the moment of a snapshot, which its copy remembers: both count on from the
 * same number. A few more than that, never fewer.
 */
async function transactionsSince(restored, production) {
    const [copy, source] = await Promise.all([next(restored), next(production)]);
    return Math.max(0, Number(source - copy)) + OF_THE_COPY;
}
async function next(readers) {
    const [row] = await readers.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next');
    return BigInt(row?.next ?? 0);
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/tables.js







/** Hashes every row of every table on both sides, and goes into what is not the same. */
async function compareTables(question) {
    const { restored, production, tables } = question;
    const [here, there, since] = await Promise.all([
        readColumns(restored),
        production === null ? undefined : readColumns(production),
        production === null || !question.isPhysical ? null : transactionsSince(restored, production),
    ]);
    const known = { here, there, since };
    const compared = await Promise.all(tables.map((table) => compareTable(table, known, question)));
    return {
        checks: compared.map(({ check }) => check),
        tables: compared.flatMap(({ table, findings }) => findings?.restored
            ? [{ table, restored: findings.restored.total, production: findings.production?.total ?? null }]
            : []),
        rowsRead: compared.reduce((sum, { findings }) => sum + (findings?.restored?.total ?? 0) + (findings?.production?.total ?? 0), 0),
    };
}
async function compareTable(table, known, question) {
    const has = {
        anyTable: question.tables.some(({ name }) => known.here.has(name)),
        production: question.production !== null,
        everyTrace: known.since !== null,
    };
    let findings = null;
    const check = await timed(async () => {
        try {
            findings = await findingsOf(table.name, known, question);
            return checkRows(table, findings, has);
        }
        catch (error) {
            const damage = damageIn(error);
            if (damage === null)
                throw error;
            return outcome_failed(`Rows of ${table.name}`, `cannot be read: ${damage}`, UNREADABLE);
        }
    });
    return { table: table.name, check, findings };
}
const UNREADABLE = 'The files of the copy are damaged: restore the backup before, keep this one, and tell Scaleway.';
async function findingsOf(table, { here, there, since }, { restored, production, backupTime }) {
    const copyShape = shapeOf(table, here, there);
    const sourceShape = there === undefined ? null : shapeOf(table, there, here);
    const [copy, source] = await Promise.all([
        copyShape === null ? null : fingerprint(restored, copyShape, backupTime),
        sourceShape === null || production === null ? null : fingerprint(production, sourceShape, backupTime),
    ]);
    const worthLooking = copy !== null && source !== null && isComparable(copy, source);
    if (!worthLooking || copyShape?.key == null || production === null) {
        return { restored: copy, production: source, differences: null };
    }
    const fingerprints = { restored: copy, production: source };
    const differences = await findDifferences({ restored, production, transactionsSince: since }, copyShape, fingerprints, backupTime);
    return { restored: copy, production: source, differences };
}
/** Where a side is empty the counts say it all. */
function isComparable(copy, source) {
    if (copy.untilBackup === null || copy.untilBackup === 0 || source.untilBackup === 0)
        return false;
    return differingBuckets(copy, source).length > 0;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/money.js





/** Asks the copy alone: what must hold of the money holds of every whole backup. */
async function checkMoney(question) {
    const there = await columnNames(question.restored);
    const findings = [];
    const checks = await Promise.all(question.invariants.map((invariant) => timed(async () => {
        const missing = missingColumns(invariant, there);
        if (missing.length > 0)
            return skipped(invariant.title, `cannot be asked: no ${some(missing)}`);
        try {
            const finding = await find(invariant, question);
            findings.push(finding);
            return money_judge(invariant, finding);
        }
        catch (error) {
            const damage = damageIn(error);
            if (damage === null)
                throw error;
            return outcome_failed(invariant.title, `cannot be read: ${damage}`, UNREADABLE);
        }
    })));
    return { checks, findings: findings.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
async function find({ id, violations, tolerance }, { restored, accepted, previous }) {
    const [row] = await restored.query(`WITH broken AS MATERIALIZED (${violations})
     SELECT (SELECT count(*)::int FROM broken) AS violations, ARRAY(SELECT id::text FROM broken LIMIT 5) AS examples`);
    return {
        id,
        violations: row?.violations ?? 0,
        examples: row?.examples ?? [],
        tolerance,
        accepted: accepted[id] ?? 0,
        previous: previous[id] ?? null,
    };
}
function money_judge({ title, id }, finding) {
    const { violations, accepted, previous, examples, tolerance } = finding;
    const trend = previous === null ? '' : `; ${previous} in the drill before`;
    if (violations <= accepted) {
        const known = accepted > 0 ? `${violations} of ${accepted} accepted` : 'holds of every row';
        return passed(title, `${known} (${tolerance})${trend}`);
    }
    return outcome_failed(title, `${violations} rows break it (${tolerance}), such as ${some(examples)}${trend}`, `Look whether production has them too. If they are old and known, accept them: accept-violations: ${id}=${violations}.`);
}
async function columnNames(readers) {
    const rows = await readers.query(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`);
    return new Set(rows.map(({ name }) => name));
}
function missingColumns({ reads }, there) {
    return Object.entries(reads)
        .flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
        .filter((name) => !there.has(name));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/count-through-index.js
/** Leaves the planner no other way than through an index, nor help from other processes. */
const THROUGH_INDEX = {
    enable_seqscan: 'off',
    enable_bitmapscan: 'off',
    enable_sort: 'off',
    max_parallel_workers_per_gather: '0',
};
const THROUGH_TABLE = { enable_indexscan: 'off', enable_indexonlyscan: 'off', enable_bitmapscan: 'off' };
/**
 * Counts the rows of an index by walking it from end to end, and those of its table that must be in it. The planner
 * chooses among indexes of the same order; its choice is checked, so that what was not walked is not called sound.
 *
 * @returns what is wrong; null: the numbers agree
 */
async function countThroughIndex(restored, index) {
    // An index over expressions or backwards cannot be asked for by its order alone.
    if (!index.isOrdered)
        return null;
    const rows = `SELECT ${index.columns.join(', ')} FROM ${index.table}${index.predicate === null ? '' : ` WHERE ${index.predicate}`}`;
    const walk = `SELECT count(*)::text AS rows FROM (${rows} ORDER BY ${index.columns.join(', ')} OFFSET 0) AS walk`;
    const [plan] = await restored.queryWith(THROUGH_INDEX, `EXPLAIN (FORMAT JSON) ${walk}`);
    const isChosen = JSON.stringify(plan?.['QUERY PLAN']).includes(`"Index Name":"${unquoted(index.name)}"`);
    if (!isChosen)
        return null;
    const [[walked], [counted]] = await Promise.all([
        restored.queryWith(THROUGH_INDEX, walk),
        restored.queryWith(THROUGH_TABLE, `SELECT count(*)::text AS rows FROM (${rows} OFFSET 0) AS read`),
    ]);
    return walked?.rows === counted?.rows ? null : `leads to ${walked?.rows} rows of ${counted?.rows}`;
}
function unquoted(name) {
    return name.replace(/^.*\./, '').replaceAll('"', '');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/structure.js






/**
 * Whether the pages of the copy are what PostgreSQL writes, and every index agrees with its table: with amcheck where it
 * can be had. Scaleway does not list it (scaleway/docs-content, PostgreSQL extensions reference); without it every row
 * of every table is read, and every row is counted through every index.
 */
async function checkStructure(restored, amcheck) {
    const [heaps, indexes, others] = await Promise.all([
        restored.query(HEAPS),
        restored.query(INDEXES),
        restored.query(OTHER_INDEXES),
    ]);
    const method = amcheck ? 'amcheck' : 'read whole, as amcheck cannot be had';
    const ask = amcheck ? withAmcheck(restored) : byReading(restored);
    return Promise.all([
        verdict('Pages of tables are sound', heaps, ask.heap, `${heaps.length} tables, ${method}`),
        verdict('Indexes agree with their tables', indexes, ask.index, `${indexes.length} indexes, ${method}`),
        ...(others.length === 0
            ? []
            : [skipped('Indexes of other kinds', `not looked at: ${some(others.map(({ name }) => name))}`)]),
    ]);
}
function verdict(name, relations, ask, detail) {
    return timed(async () => {
        const faults = await Promise.all(relations.map((relation) => structure_faultOf(relation, ask)));
        const found = faults.filter((fault) => fault !== null);
        if (found.length === 0)
            return passed(name, detail);
        return outcome_failed(name, `${found.length} are not: ${some(found)}`, UNREADABLE);
    });
}
async function structure_faultOf(relation, ask) {
    try {
        const fault = await ask(relation);
        return fault === null ? null : `${relation.name}: ${fault}`;
    }
    catch (error) {
        const damage = damageIn(error);
        if (damage === null)
            throw error;
        return `${relation.name}: ${damage}`;
    }
}
function withAmcheck(restored) {
    return {
        heap: async ({ oid }) => {
            const [row] = await restored.query('SELECT blkno, msg FROM verify_heapam($1::oid::regclass, check_toast => true) LIMIT 1', [oid]);
            return row === undefined ? null : `block ${row.blkno}: ${row.msg}`;
        },
        index: async ({ oid }) => {
            await restored.query('SELECT bt_index_check($1::oid::regclass, true)', [oid]);
            return null;
        },
    };
}
function byReading(restored) {
    return {
        heap: async ({ name }) => {
            await restored.query(`SELECT count(t::text) FROM ${name} AS t`);
            return null;
        },
        index: (index) => countThroughIndex(restored, index),
    };
}
const IN_PUBLIC = `relnamespace = 'public'::regnamespace`;
/** Largest first: what takes longest begins first. */
const HEAPS = `
  SELECT oid::text, oid::regclass::text AS name FROM pg_class
   WHERE relkind IN ('r', 'm') AND ${IN_PUBLIC} ORDER BY relpages DESC, oid`;
const INDEXES = `
  SELECT indexrelid::text AS oid, indexrelid::regclass::text AS name, indrelid::regclass::text AS "table",
         pg_get_expr(indpred, indrelid) AS predicate,
         ARRAY(SELECT pg_get_indexdef(indexrelid, n, true) FROM generate_series(1, indnkeyatts) AS n) AS columns,
         NOT (0 = ANY (indkey)) AND (indoption::int2[] <@ ARRAY[0]::int2[]) AS "isOrdered"
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am am ON am.oid = relam
   WHERE relkind = 'i' AND amname = 'btree' AND indisvalid AND ${IN_PUBLIC} ORDER BY relpages DESC, c.oid`;
const OTHER_INDEXES = `
  SELECT c.oid::text, c.oid::regclass::text AS name
    FROM pg_class c JOIN pg_am am ON am.oid = relam WHERE relkind = 'i' AND amname <> 'btree' AND ${IN_PUBLIC}`;

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/verify-database.js







/**
 * Everything that must hold of a restored copy, beside production as it is now. Reads only, on as many connections as
 * the readers have; the servers count and hash, so the memory here does not grow with the data.
 *
 * @throws when a connection breaks; damage of the copy is a failed check
 */
async function verifyDatabase(question) {
    const { restored, production, version, backupTime, isPhysical, amcheck } = question;
    const from = performance.now();
    const tables = drillTables(version);
    // Begun in the order of their length: the long ones are not left for the end.
    const [compared, structure, money, catalogue] = await Promise.all([
        compareTables({ restored, production, tables, backupTime, isPhysical }),
        checkStructure(restored, amcheck),
        checkMoney({
            restored,
            invariants: invariantsOf(version),
            accepted: question.accepted ?? {},
            previous: question.previous ?? {},
        }),
        catalogueChecks(question),
    ]);
    return {
        checks: [
            ...catalogue,
            ...structure,
            ...compared.checks,
            somethingWasCounted(compared.tables, tables),
            ...money.checks,
        ],
        tables: compared.tables,
        invariants: money.findings,
        rowsRead: compared.rowsRead,
        seconds: (performance.now() - from) / 1000,
    };
}
async function catalogueChecks({ restored, production, version }) {
    const [ours, theirs] = await Promise.all([
        readCatalogue(restored),
        production === null ? null : readCatalogue(production),
    ]);
    const expectations = schemaExpectations(version);
    return checkCatalogue({ restored: ours, production: theirs, expectations });
}
/** A drill that counted nothing has proven nothing. */
function somethingWasCounted(counted, tables) {
    const rows = counted.reduce((sum, { restored }) => sum + restored, 0);
    const name = 'The copy holds Lago';
    if (rows > 0)
        return passed(name, `${rows} rows in ${counted.length} tables`);
    return outcome_failed(name, `expected rows; came none in ${tables.length} tables`, 'The copy is empty: the backup was made before there was data, or of another database.');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verify-copy.js





/**
 * Verifies the copy, and compares it with production where that answers.
 *
 * @throws ActionError `database` when the copy cannot be asked
 */
async function verifyCopy(question) {
    const { effects, restored } = question;
    const amcheck = await installAmcheck(question);
    return effects.perform({
        id: 'drill.verify',
        kind: 'database',
        key: `verify ${restored.name}`,
        title: `verify ${restored.name} beside production`,
        repeatable: true,
        do: async () => {
            const copy = await read(question, restored);
            const production = await readIfThere(question);
            const source = 'close' in production ? production : null;
            try {
                const outcome = await ask(question, copy, source, amcheck);
                if ('close' in production)
                    return outcome;
                const unreachable = skipped('Production answers', `${production.reason}: the copy is judged by itself`);
                return { ...outcome, checks: [unreachable, ...outcome.checks] };
            }
            catch (error) {
                throw explained(error, restored);
            }
            finally {
                await Promise.all([copy.close(), source?.close()]);
            }
        },
    });
}
async function ask(question, restored, production, amcheck) {
    const [database, { checks, markers }] = await Promise.all([
        verifyDatabase({ ...question, restored, production, amcheck }),
        question.also(restored, production),
    ]);
    return { ...database, checks: [...database.checks, ...checks], markers };
}
function read({ forward, connections }, login) {
    return openReaders(() => openDatabase(login, forward), connections);
}
/** A drill is worth most when production is gone: that it does not answer is no reason to stop. */
async function readIfThere(question) {
    try {
        return await read(question, question.production);
    }
    catch (error) {
        // A wrong password is nobody's disaster; a database that somebody dropped is.
        if (error instanceof effects_build/* ActionError */.lZ && !isDropped(error))
            throw error;
        return { reason: (0,effects_build/* messageOf */.bD)(error) };
    }
}
/** PostgreSQL: invalid_catalog_name. */
function isDropped({ cause }) {
    return cause instanceof Error && 'code' in cause && cause.code === '3D000';
}
/** The one thing that is written to the copy; false where the role may not, as on Scaleway today. */
async function installAmcheck({ effects, restored, forward }) {
    return effects.perform({
        id: 'drill.amcheck',
        kind: 'database',
        key: `amcheck in ${restored.name}`,
        title: 'ask for amcheck',
        repeatable: true,
        do: async () => {
            const client = await openDatabase(restored, forward);
            try {
                await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
                return true;
            }
            catch {
                return false;
            }
            finally {
                await client.end();
            }
        },
    });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/run.js





















/** Restores a backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
async function run(context, clients = {}) {
    const drill = await prepare(context);
    const chosen = await chooseBackup(drill);
    const report = await restoreAndVerify(drill, chosen);
    writeSummary(context.summary, report, { laps: drill.stopwatch.laps, reports: [...drill.earlier, report] });
    if (report.verdict === 'failed')
        context.fail(failureOf(report));
    const { path, attestation } = await publish({ context, report, archive: drill.archive, clients });
    return {
        'rpo-seconds': report.rpoSeconds.toFixed(0),
        'rto-seconds': report.rtoSeconds.toFixed(0),
        verdict: report.verdict,
        report: path,
        'evidence-digest': report.evidenceDigest,
        attestation,
    };
}
/** Reads what it was given, and removes what earlier drills left. */
async function prepare(context) {
    const { inputs, variables, effects } = context;
    // Needed only once the copy is there: too late to learn that it cannot be used.
    checkPrivateKey(variables.SSH_PRIVATE_KEY);
    checkTogether(inputs);
    const { spec } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const known = invariantsOf(spec.lago.version).map(({ id }) => id);
    const accepted = readAccepted(inputs['accept-violations'], known);
    const keys = await findKeys({
        environment: variables,
        escrowFile: inputs['escrow-file'],
        ageIdentity: variables.AGE_IDENTITY,
        workspace: context.runner.workspace,
    });
    const topology = await (0,scaleway_build/* resolveTopology */.E8)({ topologyInput: inputs.topology, spec, variables, effects });
    const scaleway = (0,scaleway_build/* scalewayFor */.Vv)(spec, variables);
    const productionInstanceId = topology.database.instanceId;
    const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
    const leftovers = await (0,remove_scratch/* removeScratches */.r)(place, 'janitor');
    if (leftovers.length > 0) {
        context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
    }
    const storage = await storageFor(spec, variables);
    const bucket = inputs['reports-bucket'] ?? spec.storage?.bucket;
    const archive = storage === null || bucket === undefined
        ? null
        : createReportArchive({ storage, bucket, environment: spec.environment, effects });
    const stopwatch = createStopwatch(effects.clock);
    const earlier = (await archive?.read()) ?? [];
    return { context, spec, topology, scaleway, place, stopwatch, keys, accepted, storage, archive, earlier };
}
/** @throws ActionError `input` for inputs that contradict each other */
function checkTogether(inputs) {
    if (inputs.at !== undefined && Number.isNaN(Date.parse(inputs.at))) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'at' is '${inputs.at}', which is no date.`, 'Give a day that exists.');
    }
    if (inputs.at !== undefined && inputs.random) {
        throw new effects_build/* ActionError */.lZ('input', "Inputs 'at' and 'random' are both set.", 'Set one of them.');
    }
    if (inputs.attest && inputs['github-token'] === undefined) {
        throw new effects_build/* ActionError */.lZ('input', "Input 'attest' is true, and 'github-token' is not set.", 'Pass github-token: secrets.GITHUB_TOKEN, and give the job `permissions: id-token: write, attestations: write`.');
    }
}
function chooseBackup({ context, scaleway, topology, storage }) {
    const { inputs, effects } = context;
    const { at, random, archive } = inputs;
    const choice = { at: at === undefined ? undefined : new Date(at), random };
    if (archive === undefined)
        return findBackup(scaleway, topology, effects, choice);
    if (storage !== null)
        return findArchive(storage, readArchivePlace(archive), effects, choice);
    throw new effects_build/* ActionError */.lZ('input', `Input 'archive' is ${archive}, and the keys of the bucket are not set.`, 'Set LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.');
}
async function restoreAndVerify(drill, chosen) {
    const { context, place, stopwatch } = drill;
    // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
    context.saveState('production', place.productionInstanceId);
    try {
        return await withinMinutes(context.inputs['max-scratch-minutes'], verifyRestored(drill, chosen));
    }
    finally {
        await stopwatch
            .time('Remove the scratch', () => (0,remove_scratch/* removeScratches */.r)(place, 'end'))
            .catch((error) => {
            context.warning(`The scratch is still there (${(0,effects_build/* messageOf */.bD)(error)}); the post step tries again.`);
        });
    }
}
async function verifyRestored(drill, { backup, newest }) {
    const { context, spec, topology, scaleway, stopwatch } = drill;
    const { effects, variables, runner, inputs } = context;
    const startedAt = effects.clock.now();
    const name = (0,scratch_name/* scratchName */.U2)(spec.environment, runner.runId);
    const password = variables.POSTGRES_PASSWORD;
    const restore = { scaleway, effects, topology, backup, name, password };
    const scratch = await stopwatch.time('Restore', () => restoreToScratch(restore));
    context.info(`${scratch.name} is a ${scratch.nodeType}, billed by Scaleway until it is removed: at the latest after ${inputs['max-scratch-minutes']} minutes.`);
    const host = await connectToStandby(context, topology);
    try {
        const archives = archivesOf(drill, host.forward);
        if (archives !== null) {
            await stopwatch.time('Load the archive', () => loadArchive(restore, archives, scratch));
        }
        const database = await stopwatch.time('Verify', () => verifyCopy({
            effects,
            forward: host.forward,
            restored: scratch,
            production: productionLogin(topology, password),
            version: spec.lago.version,
            backupTime: backup.createdAt,
            isPhysical: backup.kind === 'snapshot',
            connections: inputs.connections,
            accepted: drill.accepted,
            previous: violationsOf(drill.earlier.at(-1)),
            also: (copy, source) => gatherEvidence(evidenceQuestion(drill, backup), copy, source),
        }));
        return drillReport({
            environment: spec.environment,
            backup,
            newest,
            startedAt,
            verifiedAt: effects.clock.now(),
            limits: { rpoHours: inputs['max-rpo-hours'], rtoMinutes: inputs['max-rto-minutes'] },
            database,
            origin: { lago: spec.lago.version, runUrl: runner.runUrl, commit: runner.sha },
        });
    }
    finally {
        host.close();
    }
}
function archivesOf({ context, storage }, forward) {
    const { archive } = context.inputs;
    if (archive === undefined || storage === null)
        return null;
    const { tempFolder } = context.runner;
    return { storage, place: readArchivePlace(archive), forward, tempFolder, warn: context.warning };
}
function evidenceQuestion({ spec, context, storage, keys, earlier }, backup) {
    return {
        spec,
        effects: context.effects,
        storage,
        keys,
        sampleFiles: context.inputs['sample-files'],
        backupTime: backup.createdAt,
        before: earlier.at(-1),
    };
}
function violationsOf(report) {
    return Object.fromEntries((report?.invariants ?? []).map(({ id, violations }) => [id, violations]));
}
function failureOf(report) {
    const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
    const lines = failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
    return new effects_build/* ActionError */.lZ('drill', [`The restored copy is not what it must be: ${failed.length} checks failed.`, ...lines].join('\n'), 'Make a backup now, keep the older ones, and run this again before you rely on them.');
}


/***/ })

};
;
import type { SFTPWrapper } from 'ssh2';

interface Internals {
  readonly _protocol: { channelData(channel: number, data: Buffer): void };
  readonly outgoing: { readonly id: number; window: number };
}

const versionPacket = 2;

const sshString = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/**
 * Adds `posix-rename@openssh.com` to the version packet. ssh2's server side sends a fixed packet without
 * extensions, and its client refuses to use what was not offered; sshd does offer it.
 */
export function advertisePosixRename(sftp: SFTPWrapper): void {
  const { _protocol: protocol, outgoing } = sftp as unknown as Internals;
  const send = protocol.channelData;
  const extension = Buffer.concat([sshString('posix-rename@openssh.com'), sshString('1')]);
  protocol.channelData = (channel, data) => {
    if (channel !== outgoing.id || data[4] !== versionPacket) {
      send.call(protocol, channel, data);
      return;
    }
    protocol.channelData = send;
    const packet = Buffer.concat([data, extension]);
    packet.writeUInt32BE(packet.length - 4);
    outgoing.window -= extension.length;
    send.call(protocol, channel, packet);
  };
}

/** The two strings that a rename request carries. */
export function readTwoStrings(data: Buffer): readonly [string, string] {
  const firstLength = data.readUInt32BE(0);
  const second = 4 + firstLength;
  const secondLength = data.readUInt32BE(second);
  return [data.toString('utf8', 4, second), data.toString('utf8', second + 4, second + 4 + secondLength)];
}

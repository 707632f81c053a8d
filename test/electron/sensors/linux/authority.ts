/** An `.Xauthority` file, one character for each byte. */
export function authority(
  ...entries: readonly (readonly [number, string, string, Buffer, string?])[]
) {
  const counted = (part: Buffer | string): Buffer => {
    const bytes = Buffer.from(part as string, 'latin1');
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const all = entries.map(([family, address, display, data, name = 'MIT-MAGIC-COOKIE-1']) =>
    Buffer.concat([
      Buffer.from([family >> 8, family & 255]),
      ...[address, display, name, data].map(counted),
    ]),
  );
  return Buffer.concat(all).toString('latin1');
}

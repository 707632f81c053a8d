import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A zip that grows piece by piece, so that packing never takes long at a time. */
interface GrowingZip {
  /** Adds a file of these pieces, in order. */
  readonly add: (name: string, pieces: AsyncIterable<string> | Iterable<string>) => Promise<void>;
  readonly end: () => Uint8Array;
}

/** An empty zip. Names and contents are UTF-8. */
export function zipInMemory(): GrowingZip {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add: async (name, pieces) => {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      for await (const piece of pieces) file.push(strToU8(piece));
      file.push(new Uint8Array(), true);
    },
    end: () => {
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}

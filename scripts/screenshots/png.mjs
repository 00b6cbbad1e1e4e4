// Makes pictures of text small: an editor shows few colours, and the shades between them can be told by 256 of them.
// See the PNG specification, https://www.w3.org/TR/png-3/.
import zlib from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const maximumColours = 256;

/** The chunks of a PNG file: their types and contents, in order. */
function chunksOf(file) {
  const chunks = [];
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      content: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, content) {
  const name = Buffer.from(type, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(zlib.crc32(Buffer.concat([name, content])));
  return Buffer.concat([length, name, content, sum]);
}

/** What a filter of PNG foretells of a byte, by the bytes to the left, above, and above to the left. */
const predictions = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const guess = left + above - corner;
    const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];

/** The pixels of a PNG file as browsers write it: 8 bits a channel, three or four channels, not interlaced. */
function decode(file) {
  const chunks = chunksOf(file);
  const header = chunks[0].content;
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = zlib.inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content)),
  );
  const stride = width * channels;
  const pixels = Buffer.alloc(height * stride);
  for (let line = 0; line < height; line += 1) {
    const predict = predictions[data[line * (stride + 1)]];
    for (let index = 0; index < stride; index += 1) {
      const at = line * stride + index;
      const left = index < channels ? 0 : pixels[at - channels];
      const above = line === 0 ? 0 : pixels[at - stride];
      const corner = index < channels || line === 0 ? 0 : pixels[at - stride - channels];
      pixels[at] = data[line * (stride + 1) + 1 + index] + predict(left, above, corner);
    }
  }
  return { header, width, height, channels, pixels };
}

/** A colour with the last bits of its channels left out: shades that nobody tells apart are one. */
const bucketOf = (red, green, blue) => ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

/** The palette that most pixels need, and for each bucket of colours its nearest place there. */
function paletteOf({ pixels, channels }) {
  const buckets = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = bucketOf(red, green, blue);
    const colour = (red << 16) | (green << 8) | blue;
    const bucket = buckets.get(key) ?? { count: 0, colours: new Map() };
    bucket.count += 1;
    bucket.colours.set(colour, (bucket.colours.get(colour) ?? 0) + 1);
    buckets.set(key, bucket);
  }
  const commonest = ({ colours }) => [...colours].sort(([, one], [, other]) => other - one)[0][0];
  const all = [...buckets].sort(([, one], [, other]) => other.count - one.count);
  const palette = all.slice(0, maximumColours).map(([, bucket]) => commonest(bucket));
  const distance = (one, other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const nearest = (colour) =>
    palette.reduce(
      (best, other, index) => (distance(colour, other) < distance(colour, palette[best]) ? index : best),
      0,
    );
  return { palette, places: new Map(all.map(([key, bucket]) => [key, nearest(commonest(bucket))])) };
}

/**
 * The same picture with at most 256 colours.
 *
 * @param {Buffer} file a PNG file as browsers write it
 * @returns {Buffer} a PNG file with a palette
 */
export function withPalette(file) {
  const image = decode(file);
  const { palette, places } = paletteOf(image);
  const { width, height, channels, pixels } = image;
  // Every line begins with the number of its filter: none.
  const lines = Buffer.alloc(height * (width + 1));
  for (let line = 0; line < height; line += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = (line * width + column) * channels;
      lines[line * (width + 1) + 1 + column] = places.get(
        bucketOf(pixels[at], pixels[at + 1], pixels[at + 2]),
      );
    }
  }
  const header = Buffer.from(image.header);
  // The kind of colours: by a palette.
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlib.deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

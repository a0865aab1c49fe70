import upng from 'upng-js';

export interface Frame {
  /** A PNG. */
  readonly image: Buffer;
  readonly milliseconds: number;
}

/** One PNG of frames of the same size, animated where there are several, in 256 colours; of each frame only what changed is kept. */
export function picture(frames: readonly Frame[]): Buffer {
  const images = frames.map(({ image }) => upng.decode(Uint8Array.from(image).buffer));
  const { width, height } = images[0]!;
  return Buffer.from(upng.encode(images.map((image) => upng.toRGBA8(image)[0]!), width, height, 256, frames.map(({ milliseconds }) => milliseconds)));
}

import type { ImageKind } from '@seve/domain';
import { fileTypeFromBuffer } from 'file-type';

const KINDS: Readonly<Record<string, ImageKind>> = { jpg: 'jpeg', png: 'png', webp: 'webp' };

/** Detects the format from the first bytes, whatever the name and the declared type; null for any other format, SVG included. */
export async function imageKindOf(bytes: Uint8Array): Promise<ImageKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return (found && KINDS[found.ext]) ?? null;
}

import type { ImageKind } from '@seve/domain';
import { fileTypeFromBuffer } from 'file-type';

const KINDS: Readonly<Record<string, ImageKind>> = { jpg: 'jpeg', png: 'png', webp: 'webp' };

/** What the first bytes say, whatever the name and the announced type; null for anything else, SVG included. */
export async function imageKindOf(bytes: Uint8Array): Promise<ImageKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return (found && KINDS[found.ext]) ?? null;
}

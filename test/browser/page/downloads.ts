import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** What the browser saved. */
export async function saved(download: Download): Promise<Buffer> {
  const path = join(mkdtempSync(join(tmpdir(), 'seve-download-')), 'copy');
  await download.saveAs(path);
  return readFileSync(path);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What independent programs read in a PDF. A suite that imports this file is not run where `pdfsig` is missing. */
export const poppler = {
  signatures: (pdf: Uint8Array): string => said('pdfsig', ['-nocert'], pdf),
  facts: (pdf: Uint8Array): string => said('pdfinfo', [], pdf),
  /** The tags, indented, with the text in them. */
  structure: (pdf: Uint8Array): string => said('pdfinfo', ['-struct-text'], pdf),
  fonts: (pdf: Uint8Array): string => said('pdffonts', [], pdf),
};

/** Programs fail on damaged files: what they said until then is told, with the code they ended with. */
function said(program: string, flags: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'seve-poppler-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const { stdout, status } = spawnSync(program, [...flags, file], { encoding: 'utf8', timeout: 30_000 });
    return `${stdout}\n(${status})`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

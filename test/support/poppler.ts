import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads PDFs with the independent programs of Poppler. The runner skips suites that import this file when `pdfsig` is missing. */
export const poppler = {
  signatures: (pdf: Uint8Array): string => said('pdfsig', ['-nocert'], pdf),
  facts: (pdf: Uint8Array): string => said('pdfinfo', [], pdf),
  /** Returns the structure tree, indented, with its text. */
  structure: (pdf: Uint8Array): string => said('pdfinfo', ['-struct-text'], pdf),
  fonts: (pdf: Uint8Array): string => said('pdffonts', [], pdf),
};

/** Runs a program. When it fails, as on damaged files, returns its output with the exit code. */
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

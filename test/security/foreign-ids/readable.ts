import JSZip from 'jszip';
import { extractText } from 'unpdf';

/** Timestamps of a workbook, which are removed so that two exports of the same rows are equal. */
const WRITTEN_AT = /<dcterms:(created|modified)[^<]*<\/dcterms:\1>/g;

/** Returns the text of a PDF, the sheets of a workbook, or the body of any other response. */
export async function textOf(body: unknown, headers: Headers): Promise<string> {
  const type = headers.get('content-type') ?? '';
  if (!Buffer.isBuffer(body)) return typeof body === 'string' ? body : JSON.stringify(body ?? '');
  if (type.startsWith('application/pdf')) return textOfPdf(body);
  if (type.includes('spreadsheetml')) return textOfWorkbook(body);
  return body.toString('utf8');
}

export async function textOfPdf(bytes: Buffer): Promise<string> {
  // A planted file is not a complete PDF and is returned as it is.
  const read = await extractText(new Uint8Array(bytes), { mergePages: true }).catch(() => null);
  return `${bytes.toString('latin1')}\n${read?.text.replaceAll(/\s/g, '') ?? ''}`;
}

async function textOfWorkbook(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(new Uint8Array(bytes));
  const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
  return parts.join('\n').replaceAll(WRITTEN_AT, '');
}

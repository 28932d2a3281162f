import { PdfArray, PdfDict, PdfName, type PdfObject, PdfString } from '@libpdf/core';
import type { Carrier, Shape } from './carrier.js';
import { dict, either, finiteNumber, list, nameAmong, numbers } from './shapes.js';

const SAFE = new Set(['http:', 'https:', 'mailto:']);
const ADDRESS_MAX = 2_000;

/** Appearance of a link; its target is written separately. */
const LINK: Shape = dict({
  Subtype: nameAmong('Link'),
  Rect: numbers,
  QuadPoints: numbers,
  F: finiteNumber,
  H: nameAmong('N', 'I', 'O', 'P'),
  C: numbers,
  Border: list(either(finiteNumber, numbers)),
  BS: dict({ W: finiteNumber, S: nameAmong('S', 'D', 'B', 'I', 'U'), D: numbers }),
});

/** Shape of a link to the web or a mailbox; undefined for any other annotation or target. */
export const LINK_OUT: Shape = (value, carrier) => {
  const address = addressOf(value, carrier);
  const link = address === null ? undefined : LINK(value, carrier);
  if (!(link instanceof PdfDict) || !link.has('Subtype') || !link.has('Rect') || address === null) return undefined;
  link.set('Type', PdfName.of('Annot'));
  link.set('A', PdfDict.of({ S: PdfName.of('URI'), URI: PdfString.fromString(address) }));
  return link;
};

function addressOf(value: PdfObject, carrier: Carrier): string | null {
  const action = value instanceof PdfDict ? carrier.resolve(value.get('A')) : undefined;
  if (!(action instanceof PdfDict)) return null;
  const [kind, address] = [carrier.resolve(action.get('S')), carrier.resolve(action.get('URI'))];
  if (!(kind instanceof PdfName) || kind.value !== 'URI' || !(address instanceof PdfString)) return null;
  return safeAddress(Buffer.from(address.bytes).toString('utf8'));
}

/** Parses an address like a browser, so that a differently spelled scheme is recognised. */
function safeAddress(given: string): string | null {
  if (given.length > ADDRESS_MAX || !URL.canParse(given)) return null;
  const { protocol, href } = new URL(given);
  return SAFE.has(protocol) ? href : null;
}

/** Returns the links of a page; undefined without any. */
export function linksOf(value: PdfObject | undefined, carrier: Carrier): PdfArray | undefined {
  const annotations = carrier.resolve(value);
  if (!(annotations instanceof PdfArray)) return undefined;
  const links = [...annotations].flatMap((one) => carrier.carry(one, LINK_OUT) ?? []);
  return links.length > 0 ? new PdfArray(links) : undefined;
}

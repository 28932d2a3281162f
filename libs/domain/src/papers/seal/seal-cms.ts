import { bytesOfHex, derChild, derElements, derOf, isSame, joined } from './der.js';

/** Public half of a key that seals. */
export interface TrustedSeal {
  /** DER. */
  certificate: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array<ArrayBuffer>;
  validFrom: Date;
  validTo: Date;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const OCTETS = 0x04;
const FIRST = 0xa0;
const INTEGER = 0x02;
const SIGNED_DATA = bytesOfHex('06092A864886F70D010702');
const DATA = bytesOfHex('06092A864886F70D010701');
const MESSAGE_DIGEST = bytesOfHex('06092A864886F70D010904');
const SHA256 = bytesOfHex('300B0609608648016503040201');
const ECDSA_SHA256 = bytesOfHex('300A06082A8648CE3D040302');
const ONE = bytesOfHex('020101');

/**
 * True when the CMS (RFC 5652) is exactly what this key would write around a digest, and its signature holds. Every byte counts: the
 * structure is written anew from the certificate and compared.
 */
export async function isSealOf(cms: Uint8Array, digest: Uint8Array, trusted: TrustedSeal): Promise<boolean> {
  try {
    const { attributes, signature } = signedParts(cms);
    if (!isSame(cms, sealCms(trusted.certificate, attributes, signature))) return false;
    if (!isSame(digestTold(attributes), digest)) return false;
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('spki', trusted.publicKey, curve, false, ['verify']);
    return await crypto.subtle.verify({ ...curve, hash: 'SHA-256' }, key, plainSignature(signature), joined(derOf(SET, attributes)));
  } catch {
    return false;
  }
}

function signedParts(cms: Uint8Array): { attributes: Uint8Array; signature: Uint8Array } {
  const signedData = derChild(derChild(derChild(cms, 0, SEQUENCE).content, 1, FIRST).content, 0, SEQUENCE);
  const signer = derChild(derChild(signedData.content, 4, SET).content, 0, SEQUENCE).content;
  return { attributes: derChild(signer, 3, FIRST).content, signature: derChild(signer, 5, OCTETS).content };
}

function sealCms(certificate: Uint8Array, attributes: Uint8Array, signature: Uint8Array): Uint8Array {
  const fields = derElements(derChild(derChild(certificate, 0, SEQUENCE).content, 0, SEQUENCE).content);
  const [serial, issuer] = [fields[1]?.whole ?? ONE, fields[3]?.whole ?? ONE];
  const signer = derOf(
    SEQUENCE,
    ...[ONE, derOf(SEQUENCE, issuer, serial), SHA256, derOf(FIRST, attributes), ECDSA_SHA256, derOf(OCTETS, signature)],
  );
  const signedData = derOf(SEQUENCE, ...[ONE, derOf(SET, SHA256), derOf(SEQUENCE, DATA), derOf(FIRST, certificate), derOf(SET, signer)]);
  return derOf(SEQUENCE, SIGNED_DATA, derOf(FIRST, signedData));
}

function digestTold(attributes: Uint8Array): Uint8Array {
  const told = derElements(attributes).filter(({ content }) => isSame(derElements(content)[0]?.whole ?? ONE, MESSAGE_DIGEST));
  const [digest, ...more] = told.map(({ content }) => derChild(derChild(content, 1, SET).content, 0, OCTETS).content);
  if (!digest || more.length > 0) throw new RangeError('no digest, or several');
  return digest;
}

/** The two numbers of an ECDSA signature side by side, as WebCrypto takes them. */
function plainSignature(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const { content } = derChild(der, 0, SEQUENCE);
  return joined(...[0, 1].map((index) => paddedNumber(derChild(content, index, INTEGER).content)));
}

function paddedNumber(bytes: Uint8Array): Uint8Array {
  const digits = bytes.subarray(bytes[0] === 0 ? 1 : 0);
  if (digits.length > 32) throw new RangeError('a number is too long');
  return joined(new Uint8Array(32 - digits.length), digits);
}

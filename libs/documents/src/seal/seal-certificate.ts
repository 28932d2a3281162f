import { randomBytes, webcrypto } from 'node:crypto';
import { DAY_MS } from '@seve/domain';

const NAME = 'Sève, cachet des documents';
const YEARS_VALID = 10;
const OIDS = { commonName: '2.5.4.3', keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', extendedKeyUsage: '2.5.29.37' };
/** Extended key usage of document signing (RFC 9336). */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

/** Returns a new P-256 key with its self-signed certificate, as two PEM blocks. */
export async function newSealKey(now: Date): Promise<string> {
  const [pkijs, asn1js] = await Promise.all([import('pkijs'), import('asn1js')]);
  const keys = await webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: serialNumber() });
  const name = () => new pkijs.AttributeTypeAndValue({ type: OIDS.commonName, value: new asn1js.Utf8String({ value: NAME }) });
  certificate.issuer.typesAndValues.push(name());
  certificate.subject.typesAndValues.push(name());
  // A day earlier: the first document is sealed with a key made for it, and the server clocks may differ by minutes.
  certificate.notBefore.value = new Date(now.getTime() - DAY_MS);
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS_VALID);
  certificate.notAfter.value = end;
  const extension = (extnID: string, critical: boolean, value: { toBER: () => ArrayBuffer }) =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  // Digital signature and non-repudiation.
  const usage = new asn1js.BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 });
  certificate.extensions = [
    extension(OIDS.basicConstraints, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension(OIDS.keyUsage, true, usage),
    extension(OIDS.extendedKeyUsage, false, new pkijs.ExtKeyUsage({ keyPurposes: [DOCUMENT_SIGNING] }).toSchema()),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  const secret = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return pem('PRIVATE KEY', secret) + pem('CERTIFICATE', Buffer.from(certificate.toSchema(true).toBER()));
}

/** Returns a positive random number of 16 bytes. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}

const pem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;

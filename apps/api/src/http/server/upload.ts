import fastifyMultipart from '@fastify/multipart';
import {
  CV_MAX_BYTES,
  FORM_FILE_MAX_BYTES,
  Forbidden,
  IMAGE_MAX_BYTES,
  InvalidInput,
  LOGO_MAX_BYTES,
  ROSTER_FILE_MAX_BYTES,
  SCAN_MAX_BYTES,
  TooLarge,
} from '@seve/domain';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { isOneClick } from './one-click.js';

/** The only routes that accept a file; all others accept JSON only. */
const UPLOADS = [
  'POST /api/student/cv',
  'POST /api/campus/official-forms',
  'POST /api/company/images',
  'POST /api/framework-agreements/:id/paper',
  'POST /api/roster-imports',
  'POST /api/school-agreement-texts/logo',
  'POST /api/school-agreements/:id/versions/:versionId/scans',
  'POST /api/school-contracts/:id/versions/:versionId/scans',
];

export interface Upload {
  /** Name given by the sender; to be sanitized before it is stored. */
  fileName: string;
  bytes: Buffer;
}

/** Accepts one file per request on the upload routes. A route reads it with `readUpload`, which runs after its guards. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart, {
    limits: { files: 1, fields: 10, parts: 11, fieldNameSize: 100, fieldSize: 64 * 1024, fileSize: IMAGE_MAX_BYTES + 1, headerPairs: 20 },
  });
  fastify.addHook('onRequest', (request, _reply, done) => done(uploadRefusal(request)));
}

function uploadRefusal(request: FastifyRequest): Error | undefined {
  const { method, routeOptions, headers } = request;
  if (!/^\s*multipart\//i.test(headers['content-type'] ?? '') || isOneClick(request)) return undefined;
  if (!UPLOADS.includes(`${method} ${routeOptions.url}`)) return new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(headers['content-type']);
  // Browsers send multipart forms to other sites without a preflight, so the origin of the request must be known.
  if (headers.origin === undefined && headers['sec-fetch-site'] === undefined) return new Forbidden('http.403');
  return undefined;
}

/** Maximum size of an upload, and error codes for a missing or too large file. */
interface UploadLimits {
  maxBytes: number;
  missing: string;
  tooLarge: string;
}

export const CV_UPLOAD: UploadLimits = { maxBytes: CV_MAX_BYTES, missing: 'cv.missing', tooLarge: 'cv.too-large' };
export const IMAGE_UPLOAD: UploadLimits = { maxBytes: IMAGE_MAX_BYTES, missing: 'image.missing', tooLarge: 'image.too-large' };
export const ROSTER_UPLOAD: UploadLimits = {
  maxBytes: ROSTER_FILE_MAX_BYTES,
  missing: 'roster-file.missing',
  tooLarge: 'roster-file.too-large',
};

export const FORM_UPLOAD: UploadLimits = {
  maxBytes: FORM_FILE_MAX_BYTES,
  missing: 'official-form.missing',
  tooLarge: 'official-form.too-large',
};
export const LOGO_UPLOAD: UploadLimits = { maxBytes: LOGO_MAX_BYTES, missing: 'image.missing', tooLarge: 'image.too-large' };
export const SCAN_UPLOAD: UploadLimits = {
  maxBytes: SCAN_MAX_BYTES,
  missing: 'signature.file-missing',
  tooLarge: 'signature.file-too-large',
};

export const FRAMEWORK_PAPER_UPLOAD: UploadLimits = { ...SCAN_UPLOAD, missing: 'framework.paper-missing' };

/** Returns the uploaded file. @throws InvalidInput without a readable file, TooLarge beyond the limit. */
export async function readUpload(request: FastifyRequest, { maxBytes, missing, tooLarge }: UploadLimits): Promise<Upload> {
  const isTooLarge = () => new TooLarge(tooLarge, { max: maxBytes / (1024 * 1024) });
  if (!request.isMultipart()) throw new InvalidInput([{ path: 'file', code: missing }]);
  try {
    const part = await request.file({ limits: { fileSize: maxBytes + 1 } });
    const bytes = await part?.toBuffer();
    if (bytes && bytes.length > maxBytes) throw isTooLarge();
    if (part && bytes) return { fileName: part.filename ?? '', bytes };
  } catch (error) {
    if (error instanceof TooLarge || (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw isTooLarge();
    request.log.debug({ requestId: request.id }, 'upload cannot be read');
  }
  throw new InvalidInput([{ path: 'file', code: missing }]);
}

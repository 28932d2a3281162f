import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@seve/config';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

const SELF = ["'self'"];

/** `https://{s}.tiles.example` becomes `https://*.tiles.example`. */
const tilesOrigin = (pattern: string) => new URL(pattern.replace('{s}', 'star')).origin.replace('//star.', '//*.');

/** Browser features that no screen uses, denied to injected scripts and frames too. */
const UNUSED_POWERS = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking', 'browsing-topics'],
];
const PERMISSIONS_POLICY = UNUSED_POWERS.map((power) => `${power}=()`).join(', ');

/**
 * Allows scripts from our own files only. Inline styles are allowed: the component kit writes them. Over http, no header requires https.
 */
function policies({ publicUrl, mapTileUrl }: Pick<Config, 'publicUrl' | 'mapTileUrl'>): HelmetOptions {
  const isHttps = publicUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF,
        scriptSrc: SELF,
        styleSrc: [...SELF, "'unsafe-inline'"],
        imgSrc: [...SELF, 'data:', ...(mapTileUrl ? [tilesOrigin(mapTileUrl)] : [])],
        fontSrc: SELF,
        connectSrc: SELF,
        objectSrc: ["'none'"],
        baseUri: SELF,
        formAction: SELF,
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: isHttps,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  };
}

/** Returns the headers that helmet writes for these options; they are equal for every request, so helmet runs once. */
function headersOf(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}

export function addSecurityHeaders(fastify: FastifyInstance, config: Pick<Config, 'publicUrl' | 'mapTileUrl'>): void {
  const headers = { ...headersOf(policies(config)), 'cache-control': 'no-store', 'permissions-policy': PERMISSIONS_POLICY };
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

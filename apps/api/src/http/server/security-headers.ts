import fastifyHelmet from '@fastify/helmet';
import type { Config } from '@seve/config';
import type { FastifyInstance } from 'fastify';

const SELF = ["'self'"];

/** `https://{s}.tiles.example` becomes `https://*.tiles.example`. */
const tilesOrigin = (pattern: string) => new URL(pattern.replace('{s}', 'star')).origin.replace('//star.', '//*.');

/** Powers of a browser that no screen uses: a script that slipped in, or a frame, gets none of them either. */
const UNUSED_POWERS = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking', 'browsing-topics'],
];
const PERMISSIONS_POLICY = UNUSED_POWERS.map((power) => `${power}=()`).join(', ');

/** Allows scripts from our own files only. Styles may be inline: the component kit writes them. Over http, no header demands https. */
export async function addSecurityHeaders(
  fastify: FastifyInstance,
  { publicUrl, mapTileUrl }: Pick<Config, 'publicUrl' | 'mapTileUrl'>,
): Promise<void> {
  const isHttps = publicUrl.startsWith('https://');
  await fastify.register(fastifyHelmet, {
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
  });
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'permissions-policy': PERMISSIONS_POLICY });
  });
}

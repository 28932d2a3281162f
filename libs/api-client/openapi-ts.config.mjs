import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** `openapi-ts -f libs/api-client/openapi-ts.config.mjs` writes src/generated, which is committed and compared by the check. */
export default {
  input: here('./openapi.json'),
  output: { path: process.env.SEVE_CLIENT_FOLDER ?? here('./src/generated'), clean: true, module: { extension: '.js' } },
  parser: {
    patch: {
      /** Nest says `OffersController_create`; the function is called `offersCreate`. */
      operations: (_method, _path, operation) => {
        operation.operationId = operation.operationId?.replace(/Controller_/, '_');
      },
    },
  },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', baseUrl: false, throwOnError: true },
    { name: '@tanstack/react-query', queryOptions: true, mutationOptions: true, queryKeys: true, infiniteQueryOptions: false },
  ],
};

import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const areas = new Map();

/**
 * Returns the module of a symbol: one per controller, because the bundler splits by module, and a single file of all operations would
 * belong to the first page, which calls one of them.
 */
function moduleOf(symbol) {
  const { tool, resource, resourceId, tags } = symbol.meta ?? {};
  if (tool === 'sdk' && resource === 'operation') areas.set(resourceId, `operations/${kebab(tags[0])}`);
  return tool === 'typescript' ? undefined : areas.get(resourceId ?? symbol.name.replace(/QueryKey$/, ''));
}

const kebab = (tag) => tag.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** `openapi-ts -f libs/api-client/openapi-ts.config.mjs` writes src/generated, which is committed and compared by the check. */
export default {
  input: here('./openapi.json'),
  output: { path: process.env.SEVE_CLIENT_FOLDER ?? here('./src/generated'), clean: true, module: { extension: '.js' } },
  parser: {
    hooks: {
      symbols: { getFilePath: moduleOf },
      events: {
        'node:set:before': ({ node }) => {
          if (node?.symbol?.meta?.resource === 'createQueryKey') node.export();
        },
      },
    },
    patch: {
      /** Converts Nest's `OffersController_create` to the function name `offersCreate`. */
      operations: (_method, _path, operation) => {
        operation.operationId = operation.operationId?.replace(/Controller_/, '_');
      },
    },
  },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', baseUrl: false, throwOnError: true },
    {
      name: '@tanstack/react-query',
      queryOptions: true,
      mutationOptions: true,
      queryKeys: true,
      infiniteQueryOptions: false,
      includeInEntry: true,
    },
  ],
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** What nearly every suite imports, whole, through the index of a lib. A spec of such a lib reads the sources: its imports name their files. */
const LIBS = ['domain', 'law', 'reference'];
/** `test/jest.config.mjs` leads their imports here where `SEVE_TEST_BUNDLES` is `true`. */
const FOLDER = 'dist/suites';

/** Rows are read faster as JSON than as a program. */
const parseJson = {
  name: 'parse-json',
  load: {
    filter: { id: /\.json$/ },
    handler: (id) => ({ code: `export default JSON.parse(${JSON.stringify(readFileSync(id, 'utf8'))});`, moduleType: 'js' }),
  },
};

/** Makes one file of a thousand: Jest, which loads the modules of each suite anew, takes a third less for it. */
export async function bundleLibs(root) {
  const source = (lib) => join(root, `libs/${lib}/src/index.ts`);
  const bundle = await rolldown({
    input: Object.fromEntries(LIBS.map((lib) => [lib, source(lib)])),
    platform: 'node',
    plugins: [parseJson],
    resolve: { alias: Object.fromEntries(LIBS.map((lib) => [`@seve/${lib}`, source(lib)])) },
    external: /^[^./@]|^@(?!seve\/)/,
    treeshake: false,
  });
  await bundle.write({ dir: join(root, FOLDER), keepNames: true, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
}

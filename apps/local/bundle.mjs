// Bundles the programs that are started as processes, because some fifty files load in less than half the time of thousands of modules.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/boot');
const PACKAGES = 'packages';

/**
 * Entries by their file name in `dist/boot`. Threads and processes started by others are entries of their own: `new URL('./<file>',
 * import.meta.url)` is no import that a bundler would follow, and is resolved next to the chunk.
 */
const ENTRIES = {
  api: 'apps/api/src/main',
  worker: 'apps/worker/src/main',
  'loop-watch.thread': 'libs/runtime/src/self-watch/loop-watch.thread',
  'full-run.thread': 'apps/worker/src/matching/engine/full-run.thread',
  'cv-check.process': 'libs/documents/src/cv-check.process',
  'form-check.process': 'libs/documents/src/forms/form-check.process',
  'image-check.process': 'libs/documents/src/images/image-check.process',
  'roster-read.process': 'libs/documents/src/roster/roster-read.process',
  'scan-check.process': 'libs/documents/src/scans/scan-check.process',
  'is-healthy': 'apps/worker/src/is-healthy',
  backup: 'apps/worker/src/platform/backup/backup',
  restore: 'apps/worker/src/platform/backup/restore',
  'match-explain': 'apps/worker/src/match-explain',
  migrate: 'libs/database/src/migrate',
  'seed-demo': 'apps/api/src/demo/seed-demo',
  'reset-demo': 'apps/api/src/demo/reset-demo',
  'first-coordinator': 'libs/database/src/first-coordinator',
};

/** Packages with native code. */
const NATIVE = ['@node-rs/argon2', 'msgpackr-extract', 'sharp'];
/** Packages that load fonts from their own folder. */
const WITH_FILES = ['pdfkit'];
/** Parts of Nest that are not installed: imported by branches that never run. */
const ABSENT = /^@nestjs\/(microservices|websockets|platform-express)(\/|$)/;

/**
 * `require` of PickType and similar functions, which copies the decorators of a DTO class and is not followed by bundlers. Unchanged, it
 * would fill a second class-transformer that the api never reads: numbers and booleans of a query would stay text.
 */
const HIDDEN_REQUIRE = 'const require = createRequire(import.meta.url);';
const followMappedTypes = {
  name: 'follow-mapped-types',
  transform: {
    filter: { id: /@nestjs\/mapped-types\/dist\/type-helpers\.utils\.js$/ },
    handler(code) {
      if (!code.includes(HIDDEN_REQUIRE)) this.error('@nestjs/mapped-types finds its packages in another way than before');
      return { code: code.replace(HIDDEN_REQUIRE, ''), map: null };
    },
  },
};

/** `require` that bundlers do not follow and that would load a second TypeORM, to search for classes that TypeORM 1 no longer has. */
const HIDDEN_TYPEORM = "const typeorm = require('typeorm');";
const oneTypeOrm = {
  name: 'one-typeorm',
  transform: {
    filter: { id: /@nestjs\/typeorm\/dist\/common\/typeorm-compat\.js$/ },
    handler(code) {
      if (!code.includes(HIDDEN_TYPEORM)) this.error('@nestjs/typeorm finds TypeORM in another way than before');
      return { code: code.replace(HIDDEN_TYPEORM, 'return undefined;'), map: null };
    },
  },
};

/** Renders letters with React's production build in any environment, because the development build takes twice as long. */
const fastReact = {
  name: 'fast-react',
  transform: {
    filter: { id: /\/node_modules\/(react|react-dom|scheduler)\/[^/]+\.js$/ },
    handler: (code) => ({ code: code.replaceAll('process.env.NODE_ENV', "'production'"), map: null }),
  },
};

/** Maps errors to lines of the TypeScript source. Packages get no map, because Node reads all of them at each start. */
const readSourceMaps = {
  name: 'read-source-maps',
  load: {
    filter: { id: /\/dist\/(apps|libs)\/.*\.js$/ },
    handler: (id) => ({ code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }),
  },
  generateBundle(_options, files) {
    for (const [name, file] of Object.entries(files)) {
      if (!name.startsWith(PACKAGES)) continue;
      if (file.type === 'chunk') file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*$/, '\n');
      else delete files[name];
    }
  },
};

/** References to started programs; each needs an entry, or it would be missing from the bundle. */
const STARTED = /new URL\('\.\/([\w-]+\.(?:process|thread))\.js', import\.meta\.url\)/g;
const requireEntries = {
  name: 'require-entries',
  transform: {
    filter: { id: /\/dist\/(apps|libs)\/.*\.js$/, code: /import\.meta\.url/ },
    handler(code, id) {
      for (const [, name] of code.matchAll(STARTED))
        if (!Object.hasOwn(ENTRIES, name)) this.error(`${id} starts ${name}, which is no entry`);
      return null;
    },
  },
};

/** Loads tables as JSON, which is faster than as code. */
const parseJson = {
  name: 'parse-json',
  load: {
    filter: { id: /\/dist\/libs\/.*\.json$/ },
    handler: (id) => ({ code: `export default JSON.parse(${JSON.stringify(readFileSync(id, 'utf8'))});`, moduleType: 'js' }),
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(root, 'dist', `${path}.js`)])),
  platform: 'node',
  external: [...NATIVE, ...WITH_FILES, ABSENT],
  plugins: [followMappedTypes, oneTypeOrm, fastReact, readSourceMaps, requireEntries, parseJson],
  checks: { eval: false },
  onLog(level, log, report) {
    if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    report(level, log);
  },
});
await bundle.write({
  dir: `${folder}.new`,
  // Keeps class names, which errors and Nest rely on, although two modules may use the same name.
  keepNames: true,
  sourcemap: true,
  sourcemapExcludeSources: true,
  comments: false,
  chunkFileNames: ({ name }) => (name.startsWith(PACKAGES) ? `${PACKAGES}-[hash].js` : '[name].js'),
  codeSplitting: { groups: [{ name: PACKAGES, test: /\/node_modules\//, entriesAware: true }] },
});
await bundle.close();
rmSync(folder, { recursive: true, force: true });
renameSync(`${folder}.new`, folder);

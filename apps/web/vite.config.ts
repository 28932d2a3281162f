import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import globalData from '@csstools/postcss-global-data';
import react from '@vitejs/plugin-react';
import customMedia from 'postcss-custom-media';
import { defineConfig, type Plugin } from 'vite';
import { groups } from './chunks.js';
import { colors, families, type SchemeName, statuses } from './src/theme/tokens.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lib = (name: string) => here(`../../libs/${name}/src/index.ts`);

/**
 * Preloads the text typeface, both display typefaces and the italic above titles: fonts that arrive after the first paint would move the
 * lines.
 */
function preloadFonts(): Plugin {
  const faces = [/\/petrona-(normal|italic)-[^/]*\.woff2$/, /\/hanken-grotesk-normal-[^/]*\.woff2$/];
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => faces.some((face) => face.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}

/** Inlines the colours and typefaces, so that pages written by the server are styled before scripts run. */
function firstColours(): Plugin {
  const waiting = (name: SchemeName) =>
    `--waiting-text:${statuses.waiting[name].text};--waiting-ground:${statuses.waiting[name].background}`;
  const plain = (name: SchemeName) => ['page', 'ink', 'dimmed', 'line'].map((one) => `--${one}:${colors[name][one as 'page']}`).join(';');
  const scheme = (name: SchemeName) => `${plain(name)};${waiting(name)}`;
  const faces = `--font-display:${families.display};--font-text:${families.text};--mantine-font-family:${families.text}`;
  const kit = '--mantine-color-body:var(--page);--mantine-color-text:var(--ink)';
  const unscripted = ':root:not([data-mantine-color-scheme])';
  const withoutScripts = `${unscripted}{${kit}}@media(prefers-color-scheme:dark){${unscripted}{${scheme('dark')}}}`;
  const children = `:root{${scheme('light')};${faces}}:root[data-mantine-color-scheme="dark"]{${scheme('dark')}}:root[data-mantine-color-scheme]{${kit}}${withoutScripts}`;
  return {
    name: 'first-colours',
    transformIndexHtml: {
      order: 'post',
      /** Moves style sheets before scripts, because the first paint waits for style sheets only. */
      handler(html) {
        const sheet = / *<link rel="stylesheet"[^>]*>\n/g;
        const sheets = (html.match(sheet) ?? []).join('');
        const sorted = html.replace(sheet, '').replace(/ *<script type="module"/, (script) => `${sheets}${script}`);
        return { html: sorted, tags: [{ tag: 'style', children, injectTo: 'head' }] };
      },
    },
  };
}

/** Writes each asset also compressed, as gzip and Brotli. */
function compressed(): Plugin {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    name: 'compressed',
    writeBundle({ dir = '' }, bundle) {
      for (const file of Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css|svg)$/.test(name))) {
        const content = readFileSync(`${dir}/${file}`);
        writeFileSync(`${dir}/${file}.gz`, gzipSync(content));
        writeFileSync(`${dir}/${file}.br`, brotliCompressSync(content, quality));
      }
    },
  };
}

/**
 * Writes all paths of the router to `screens.json`, for the server, which responds 404 to other paths. A child must be declared after its
 * parent; a route without a named parent is a child of the root.
 */
function screenPaths(): Plugin {
  const route = /(?:const (\w+) = )?createRoute\(\{\s*(?:getParentRoute: \(\) => (\w+),)?[^']*?path: '([^']+)'/g;
  const pathsIn = (file: string) => {
    const source = readFileSync(`${here('src/features')}/${file}`, 'utf8');
    const paths = new Map([['rootRoute', '']]);
    for (const [, name, parent = 'rootRoute', own = ''] of source.matchAll(route)) {
      const above = paths.get(parent);
      if (above === undefined) throw new Error(`${file}: ${own} is declared before its parent ${parent}`);
      paths.set(name ?? own, `${above}/${own}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, ''));
    }
    const routes = source.split('createRoute({').length - 1;
    if (paths.size - 1 !== routes) throw new Error(`${file}: ${routes} routes, of which ${paths.size - 1} have a path that can be read`);
    return [...paths.values()].slice(1);
  };
  return {
    name: 'screen-paths',
    generateBundle() {
      const files = readdirSync(here('src/features'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.routes.ts'));
      this.emitFile({ type: 'asset', fileName: 'screens.json', source: JSON.stringify([...new Set(files.flatMap(pathsIn))].sort()) });
    },
  };
}

/**
 * Writes, beside the served folder, which of our modules, styles and texts each chunk contains. Test runs use it to tell which files a
 * browser suite has loaded.
 */
function chunkModules(): Plugin {
  const project = here('../..');
  return {
    name: 'chunk-modules',
    writeBundle({ dir = '' }, bundle) {
      const own = (id: string) => id.startsWith(project) && !id.includes('/node_modules/');
      const pathOf = (id: string) => id.slice(project.length).replace(/\?.*$/, '');
      const chunks = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName.replace(/^assets\//, ''), file.moduleIds.filter(own).map(pathOf)]] : [],
      );
      writeFileSync(`${dir}-chunks.json`, JSON.stringify(Object.fromEntries(chunks)));
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), preloadFonts(), firstColours(), screenPaths(), compressed(), chunkModules()],
  resolve: {
    alias: {
      '@seve/api-client': lib('api-client'),
      '@seve/domain': lib('domain'),
      '@seve/law': lib('law'),
      '@seve/reference': lib('reference'),
    },
  },
  css: { postcss: { plugins: [globalData({ files: [here('src/theme/media.css')] }), customMedia()] } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    // Tree shaking: a page loads only the functions that it uses of a lib.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(api-client|domain|law)\/src\//, sideEffects: false }] },
      output: { codeSplitting: { groups } },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 3000}` } },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lib = (name: string) => here(`../../libs/${name}/src/index.ts`);

/** The two upright faces are on every page: ask for them before the style sheet is read. */
function preloadFonts(): Plugin {
  const faces = [/petrona-latin-wght-normal-.*\.woff2$/, /hanken-grotesk-latin-wght-normal-.*\.woff2$/];
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

export default defineConfig({
  root: here('.'),
  plugins: [react(), preloadFonts()],
  resolve: {
    alias: {
      '@seve/api-client': lib('api-client'),
      '@seve/domain': lib('domain'),
      '@seve/law': lib('law'),
      '@seve/reference': lib('reference'),
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 3000}` } },
});

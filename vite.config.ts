import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { checkedData } from './src/cli/vite-checked-data.ts';
import { contentSecurityPolicy } from './src/cli/vite-csp.ts';
import { dataFiles } from './src/cli/vite-data-files.ts';
import { textParts } from './src/cli/vite-text-parts.ts';
import { workersInside } from './src/cli/vite-workers-inside.ts';

/** jsPDF loads these on demand for HTML and SVG input, which no report of ours has. */
const unusedByUs = ['html2canvas', 'dompurify', 'canvg'];

const withoutUnusedPackages = (): Plugin => ({
  name: 'rongchi:without-unused-packages',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (unusedByUs.includes(id) ? `\0unused:${id}` : null),
  load: (id) => (id.startsWith('\0unused:') ? 'export default undefined;' : null),
});

/** The workbook library hands long sheets to workers of its own, made from the text of its functions; ours is a worker already. */
const zippedInPlace = (): Plugin => ({
  name: 'rongchi:zipped-in-place',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/zip/zipToArrayBuffer.js') ? '\0zip-in-place' : null),
  load: (id) =>
    id === '\0zip-in-place' ? "import { zipSync } from 'fflate'; export default (files) => Promise.resolve(zipSync(files).buffer);" : null,
});

/** One HTML file has no icon or manifest beside it: the icon moves in, the manifest goes. */
const withoutFilesBeside = (): Plugin => ({
  name: 'rongchi:without-files-beside',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace(/\s*<link[^>]*rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
        .replace(/href="\.?\/([\w-]+\.png)"/g, (_, icon) => `href="data:image/png;base64,${readFileSync(`public/${icon}`, 'base64')}"`),
  },
});

/**
 * Everything the app may ever need is fetched at the first visit, fonts and all, so that nothing is missing once the network is gone.
 * A new version waits until the user takes it: the page registers the worker and asks (src/adapters/pwa).
 */
const offline = (): Plugin[] =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*'],
      globIgnores: ['**/*.map'],
      maximumFileSizeToCacheInBytes: 8_000_000,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      dontCacheBustURLsMatching: /^assets\//,
    },
  });

export default defineConfig(({ mode, command }) => {
  const singleFile = mode === 'usb';
  const inFiles = command === 'build' ? 'fetch' : 'import';
  const delivery = singleFile ? 'whole' : inFiles;
  return {
    base: './',
    publicDir: singleFile ? false : 'public',
    plugins: [
      react(),
      checkedData(),
      dataFiles(delivery),
      textParts(delivery),
      withoutUnusedPackages(),
      singleFile ? [withoutFilesBeside(), workersInside(), viteSingleFile()] : [offline()],
      contentSecurityPolicy(singleFile ? 'single-file' : 'web'),
    ],
    /**
     * `?worker` makes a file for the web and a blob in the single file; `?worker&inline` is a blob in both, where addresses of
     * other files (fonts) do not work. Chromium refuses a module worker from a blob on a file:// page, and runs a classic one.
     */
    worker: {
      format: singleFile ? 'iife' : 'es',
      plugins: () => [withoutUnusedPackages(), zippedInPlace()],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: {
      outDir: singleFile ? 'dist-usb' : 'dist',
      /** The last Chromium for Windows 7; training rooms still run it. */
      target: 'chrome109',
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      /** What the start page needs is one file, whatever else shares it; the engine's door keeps nothing in it that is not used there. */
      ...(singleFile
        ? {}
        : {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    /** Alone, as it stays the same from one version of the app to the next. */
                    { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, tags: ['$initial'], priority: 1 },
                    { name: 'start', tags: ['$initial'] },
                  ],
                },
              },
            },
          }),
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            /** Compilers and command lines run inside some of these; a busy machine is no failure. */
            testTimeout: 60_000,
            include: ['tests/{engine,adapters,packs,golden,cli,architecture,fuzz}/**/*.test.ts'],
            exclude: ['tests/architecture/bad/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'components',
            environment: 'jsdom',
            include: ['tests/{features,app,ui,i18n}/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/support/component-setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            exclude: ['tests/e2e/chromium-109.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 300_000,
            fileParallelism: false,
          },
        },
        {
          extends: true,
          test: {
            /** The whole way through, every worker and the single file once more, in the oldest Chromium supported. */
            name: 'e2e-109',
            environment: 'node',
            include: [
              'whole-assessment',
              'keyboard',
              'single-file',
              'report',
              'interview',
              'plan',
              'cohort',
              'backup',
              'offline',
              'two-windows',
              'chromium-109',
            ].map((name) => `tests/e2e/${name}.test.ts`),
            env: { CHROMIUM_VERSION: '109' },
            testTimeout: 120_000,
            hookTimeout: 300_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});

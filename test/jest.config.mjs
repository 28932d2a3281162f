/** Pure specs and single jobs run here; everything that needs a server speaks HTTP to the built processes. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  reporters: ['<rootDir>/test/runner/report/reporter.mjs'],
  // Jest never frees the modules of a suite: a worker that has grown is replaced between two of them.
  workerIdleMemoryLimit: '600MB',
  // A grown worker takes its time to leave.
  workerGracefulExitTimeout: 30_000,
  // Beside the packages it was made with, so that runs share it.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Ten times what the longest hook takes: a run never fails by the load of its machine. A pure spec takes milliseconds anyway.
  testTimeout: 180_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    // Made by test/runner/suites/bundle.mjs.
    ...(process.env.SEVE_TEST_BUNDLES === 'true' && { '^@seve/(domain|law|reference)$': '<rootDir>/dist/suites/$1.mjs' }),
    // Letters are rendered by what React is in production, as in the programs.
    '^\\./cjs/(react-dom[a-z.-]*)\\.development\\.js$': '<rootDir>/node_modules/react-dom/cjs/$1.production.js',
    '^\\./cjs/(react(?:-jsx-runtime)?)\\.development\\.js$': '<rootDir>/node_modules/react/cjs/$1.production.js',
    '^@seve/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testMatch: [
    '<rootDir>/libs/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/**/*.spec.{ts,tsx}',
    '<rootDir>/test/**/*.{e2e,long}-spec.ts',
    '<rootDir>/test/runner/**/*.spec.mjs',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

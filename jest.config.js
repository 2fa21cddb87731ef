/** Tests run the TypeScript sources as ES modules (`node --experimental-vm-modules`). */
export default {
  testEnvironment: 'node',
  // Speed is measured in bench/; a busy machine is no fault.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  // It has no small form: `npm run test:soak` alone.
  testPathIgnorePatterns: ['/node_modules/', '/tests/soak/hostile-folder'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        useESM: true,
        tsconfig: { module: 'nodenext', isolatedModules: true, target: 'es2023', verbatimModuleSyntax: false, esModuleInterop: true },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The package's own entry cannot be loaded by Node; its bundle can.
    '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js',
  },
};

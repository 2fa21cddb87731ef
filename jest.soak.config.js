import config from './jest.config.js';

/** The same suites as in `npm test`, with the numbers that take minutes, and what takes minutes alone: one at a time, so that memory can be measured. */
export default {
  ...config,
  roots: ['<rootDir>/tests/soak'],
  testPathIgnorePatterns: ['/node_modules/'],
  globals: { soak: true },
  maxWorkers: 1,
  testTimeout: 1_800_000,
};

/** What takes minutes: folders of a thousand files, bombs, moving files. One at a time, so that memory can be measured. */
import config from './jest.config.js';

export default {
  ...config,
  roots: ['<rootDir>/tests/soak'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 600_000,
};

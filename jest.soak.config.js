import config from './jest.config.js';

/** The same suites as in `npm test`, with the numbers that take minutes (`npm run test:soak`). */
export default { ...config, roots: ['<rootDir>/tests/soak'], globals: { soak: true }, testTimeout: 1_800_000 };

// What the program is made of, as CycloneDX: sbom.cdx.json. The same packages give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
// npm names its own file to the scripts that it runs.
const npm = process.env.npm_execpath;
const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 };
const made = JSON.parse(npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options));

// A number drawn for each run, and its moment.
delete made.serialNumber;
delete made.metadata.timestamp;
const text = `${JSON.stringify(made, undefined, 2)}\n`;
writeFileSync(join(root, 'sbom.cdx.json'), text);
console.log(`${made.components.length} packages, sha256 ${createHash('sha256').update(text).digest('hex')}`);

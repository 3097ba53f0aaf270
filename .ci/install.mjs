// Installs the locked packages when they are missing or the lock file has changed since.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const fresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) execSync('npm ci --no-fund --no-audit', { stdio: 'inherit' });

// The main job on a real example: check it, score it, write its documents.
import { spawnSync } from 'node:child_process';

const folder = process.argv[2] ?? 'examples/glasgow-recovery';
for (const words of [
  ['check', folder],
  ['score', folder, '--out', 'out'],
  ['render', folder, '--out', 'out'],
]) {
  console.log(`\n$ fairlot ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/main.js', ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** A type error in a component must make the check fail: svelte-check was seen to report nothing at all, silently. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const bird = new URL('../src/lib/Canary.svelte', import.meta.url);

writeFileSync(bird, '<script lang="ts">\n\tconst weight: number = "twelve";\n</script>\n\n{weight}\n');
try {
	const { status, stdout } = spawnSync('npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'], { encoding: 'utf8' });
	if (status === 0 || !stdout.includes('Canary.svelte')) throw new Error('svelte-check does not see type errors in components');
} finally {
	rmSync(bird);
}
console.log('svelte-check sees type errors in components');

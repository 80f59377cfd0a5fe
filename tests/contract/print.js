export function print(value) {
	process.stdout.write(`${JSON.stringify(value)}\n`);
}

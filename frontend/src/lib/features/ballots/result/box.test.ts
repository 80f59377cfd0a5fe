import { expect, test } from 'vitest';
import { choices, codeOf, leafOf, paperOf, rootOf, type Archive } from './box.ts';

const nonce = '00'.repeat(32);
const archive: Archive = {
	box_root: '',
	definition: JSON.stringify({ count: { options: [{ id: 'a', title: 'Deckel' }, { id: 'b', title: 'Sieb' }] } }),
	papers: [
		{ leaf: 'ab'.repeat(32), nonce, content: '{"approve":["a","b"]}', organisation: 'firm 1', strength: 1 },
		{ leaf: 'abcdef12' + '00'.repeat(28), nonce, content: '{"scores":{"a":1,"b":5}}', organisation: 'firm 2', strength: 1 },
		{ leaf: 'cd'.repeat(32), nonce, content: 'null', organisation: 'firm 3', strength: 1 }
	]
};

test('leaves and roots are those of the portal', async () => {
	// The figures are those of portal/ballots/counting/box.py.
	expect(await leafOf({ nonce, content: '{"approve":["a"]}' })).toBe('ebf2d9126972eeeb1f14d11624d0f06744a637c8a5ac624b6066be403b1fc35f');
	expect(await rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	expect(await rootOf(['bb'.repeat(32)])).toBe('bb'.repeat(32));
	expect(await rootOf(['cc'.repeat(32), 'aa'.repeat(32), 'bb'.repeat(32)])).toBe('9633b0ce0937fab8c998ffa595193755199f36aa16faab36fc024c80a50531e7');
});

test('a code finds one paper, however it is typed, or none', () => {
	expect(paperOf(archive, codeOf('ABCD EF12'))?.organisation).toBe('firm 2');
	expect(paperOf(archive, codeOf('abab'))).toBeNull();
	expect(paperOf(archive, codeOf('0123 4567'))).toBeNull();
});

test('a vote is told in titles, a blank one as nothing', () => {
	const told = archive.papers.map((paper) => choices(archive, paper));
	expect(told[0]).toEqual([{ title: 'Deckel', given: null }, { title: 'Sieb', given: null }]);
	expect(told[1]).toEqual([{ title: 'Sieb', given: 5 }, { title: 'Deckel', given: 1 }]);
	expect(told[2]).toEqual([]);
});


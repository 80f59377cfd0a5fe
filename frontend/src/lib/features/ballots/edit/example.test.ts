import { expect, it } from 'vitest';
import { outcomeOf, wishes } from './example.ts';

it('comes out as the method would have it, whatever one votes', () => {
	const found = (method: Parameters<typeof outcomeOf>[0]) => wishes.map((mine) => outcomeOf(method, mine).winners.join('+'));
	expect(found('MOTION')).toEqual(['yes', 'no', 'no']);
	expect(found('APPROVAL')).toEqual(['lid', 'sieve', 'basket']);
	// The runoff decides, although another one has the larger sum.
	expect(found('STAR')).toEqual(['lid', 'sieve', 'sieve']);
	expect(found('SHARES')).toEqual(['lid+basket', 'sieve+basket', 'basket+sieve']);
	expect(found('SEATS')).toEqual(['lid', 'sieve', 'basket']);
	expect(found('POINTS')).toEqual(['sieve+lid+basket', 'sieve+basket+lid', 'sieve+basket+lid']);
});

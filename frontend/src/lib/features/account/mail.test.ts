import { describe, expect, it } from 'vitest';
import { piecesOf } from './mail.ts';

const origin = 'http://127.0.0.1:8000';

describe('the text of a mail', () => {
	it('opens links to this portal here', () => {
		expect(piecesOf(`Guten Tag\n\n${origin}/einladung#abc.\n\nGruss`, origin)).toEqual([
			{ kind: 'text', text: 'Guten Tag\n\n' },
			{ kind: 'link', text: `${origin}/einladung#abc`, href: '/einladung#abc' },
			{ kind: 'text', text: '.\n\nGruss' }
		]);
	});
	it('leaves other addresses as they are', () => {
		expect(piecesOf('https://example.org/a', origin)).toEqual([{ kind: 'link', text: 'https://example.org/a', href: 'https://example.org/a' }]);
	});
	it('without links is one piece', () => {
		expect(piecesOf('Nur Text', origin)).toEqual([{ kind: 'text', text: 'Nur Text' }]);
	});
});

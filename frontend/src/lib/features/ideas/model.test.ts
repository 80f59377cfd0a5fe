import { describe, expect, it } from 'vitest';
import { guessLanguage, stepsOf, suggestTitle } from './model.ts';

const states = (...given: Parameters<typeof stepsOf>) => stepsOf(...given).map(({ state }) => state);

describe('the way of an idea', () => {
	it('stands at its first step when it is new', () => {
		expect(states('OPEN', '2026-01-01', [])).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead']);
	});

	it('has dates where it has been', () => {
		const steps = stepsOf('PLANNED', '2026-01-01', [
			{ toStatus: 'CONSIDERING', at: '2026-02-01' },
			{ toStatus: 'PLANNED', at: '2026-03-01' }
		]);
		expect(steps.map(({ at }) => at)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', null, null]);
	});

	it('has no date for a step it skipped', () => {
		expect(stepsOf('RELEASED', '2026-01-01', [{ toStatus: 'RELEASED', at: '2026-05-01' }])[2]).toEqual({ status: 'PLANNED', state: 'done', at: null });
	});

	it('stops where it was when it was declined', () => {
		const history = [
			{ toStatus: 'CONSIDERING' as const, at: '2026-02-01' },
			{ toStatus: 'DECLINED' as const, at: '2026-03-01' }
		];
		expect(states('DECLINED', '2026-01-01', history)).toEqual(['done', 'done', 'ahead', 'ahead', 'ahead']);
	});

	it('has not begun while it is held', () => {
		expect(states('HELD', '2026-01-01', [])[0]).toBe('current');
	});
});

describe('a suggested title', () => {
	it('is the first sentence without its full stop', () => {
		expect(suggestTitle('Die Tara wird vergessen. Das kostet.')).toBe('Die Tara wird vergessen');
	});

	it('leaves out signs of formatting', () => {
		expect(suggestTitle('**Tara** vergessen?')).toBe('Tara vergessen?');
	});

	it('is cut at a word', () => {
		const title = suggestTitle('Wenn die Schale wechselt, muss am Preisauszeichner die Tara von Hand umgestellt werden und das vergessen wir');
		expect(title.length).toBeLessThanOrEqual(82);
		expect(title).toMatch(/\S …$/);
	});
});

describe('the language of a text', () => {
	it('is guessed from small words', () => {
		expect(guessLanguage('Die Maschine ist nicht bereit, wenn wir sie mit der neuen Schale brauchen.')).toBe('de');
		expect(guessLanguage('La machine est prête, mais les étiquettes sont dans une autre langue que le français.')).toBe('fr');
		expect(guessLanguage('The machine is ready but we do not have the labels for it.')).toBe('en');
		expect(guessLanguage('La macchina non è pronta quando il cliente è già qui, e questo per noi è un problema.')).toBe('it');
	});

	it('stays open while too little was written', () => {
		expect(guessLanguage('Tara')).toBeNull();
	});
});

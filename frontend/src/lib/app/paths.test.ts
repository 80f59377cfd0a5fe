import { expect, it } from 'vitest';
import { mainEntries } from './navigation.ts';
import { paths, safeNext } from './paths.ts';

it('builds the addresses that mails and bookmarks rely on', () => {
	expect([paths.idea(7), paths.ideas('?ansicht=meine'), paths.editIdea(7), paths.comment(7, 'comment_1'), paths.search('?q=klinge')]).toEqual([
		'/ideen/7',
		'/ideen?ansicht=meine',
		'/ideen/7/bearbeiten',
		'/ideen/7#comment_1',
		'/suche?q=klinge'
	]);
	expect(paths.signIn('/ideen/7?status=open')).toBe('/anmelden?weiter=%2Fideen%2F7%3Fstatus%3Dopen');
});

it('goes on only to addresses of ours', () => {
	expect(safeNext('/ideen/7')).toBe('/ideen/7');
	for (const foreign of [null, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/anmelden']) expect(safeNext(foreign)).toBe('/start');
});

it('shows only what a person may open', () => {
	const keys = (isStaff: boolean, viewerCanModerate: boolean) => mainEntries({ isStaff, viewerCanModerate }).map(({ key }) => key);
	expect(keys(true, true)).toEqual(['start', 'ideas', 'ballots', 'fairs', 'roadmap', 'releases', 'themes', 'priorities', 'moderation', 'organisations', 'circles']);
	expect(keys(false, false)).toEqual(['start', 'ideas', 'ballots', 'fairs', 'roadmap', 'releases', 'members', 'circles']);
});

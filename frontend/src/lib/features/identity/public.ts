export { leave, loadSession, refreshSession, session, signedIn, markExpired } from './session.svelte.ts';

/** What people do from a menu; loaded with the first of these acts. */
const acts = () => import('./acts.ts');
type Acts = Awaited<ReturnType<typeof acts>>;

export const signOut: Acts['signOut'] = async () => (await acts()).signOut();
export const switchMembership: Acts['switchMembership'] = async (id) => (await acts()).switchMembership(id);
export const chooseLocale: Acts['chooseLocale'] = async (next) => (await acts()).chooseLocale(next);
export const chooseTheme: Acts['chooseTheme'] = async (next) => (await acts()).chooseTheme(next);

export { loadSession, refreshSession, session, signedIn, signOut, switchMembership, markExpired, chooseLocale, chooseTheme } from './session.svelte.ts';

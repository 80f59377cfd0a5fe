export { voteDraft } from './drafts.ts';
export { timeLeft } from './model.ts';

import './cache.ts';

export { default as Requests } from './Requests.svelte';
export { loadMessages as loadModerationMessages } from './messages.ts';

export { default as IdeaItem } from './IdeaItem.svelte';
export { loadMessages as loadIdeaMessages } from './messages.ts';
export { nameOf, statusName } from './names.ts';
export { default as StatusBadge } from './StatusBadge.svelte';
export { liveCount } from './live.svelte.ts';

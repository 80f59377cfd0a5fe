export { default as IdeaPlan } from './IdeaPlan.svelte';
export { loadMessages as loadPlanMessages } from './messages.ts';

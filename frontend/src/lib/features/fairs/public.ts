export { range } from './days.ts';
export { default as TaskTitle } from './TaskTitle.svelte';

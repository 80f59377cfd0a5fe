export { default as IdeaPicker } from './IdeaPicker.svelte';

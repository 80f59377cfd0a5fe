export { default as IdeaPicker } from './IdeaPicker.svelte';
export { default as TwinPicker } from './TwinPicker.svelte';
